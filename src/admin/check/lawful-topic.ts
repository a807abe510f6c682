import { type Family, familyHits } from '../../core/text/families.ts';
import { modelTokens } from '../../core/text/features-tokens.ts';
import { FAIRNESS_TOPICS, type FairnessTopic, TOPIC_WORDS } from './fairness-topics.ts';
import type { TopicFound } from './overreach.ts';

/** With one of these a draft is about people at school, or does harm: a rule may well be about that. */
const OTHERWISE: ReadonlySet<Family> = new Set([
  'leadership',
  'colleague',
  'parent',
  'pupil',
  'oneChild',
  'slur',
  'threat',
  'strongSwearing',
  'dehumanising',
  'hostility',
  'secrecy',
  'staffing',
  'wrongdoing',
  'sexual',
  'contact',
  'voice',
]);

/** How people speak of these things, where a policy would name them. */
const SPOKEN: Readonly<Partial<Record<FairnessTopic, RegExp>>> = {
  belief: /\b(?:I believe in|atheist|humanist|vegan|abortion|marriage is between|there is no god)\b/i,
  politics:
    /\b(?:Labour|Tor(?:y|ies)|Conservatives?|Lib Dems?|Greens?|Reform|Plaid|SNP|UKIP|MPs?|minister|ministers|government|DfE|parliament|Senedd|Holyrood|council tax|vot(?:e|ed|ing)|manifesto|canvass\w*|ceasefire|monarchy|independence|march(?:ing)? (?:on|for|against))\b/,
  union:
    /\b(?:NEU|NASUWT|UNISON|UCAC|EIS|NAHT|ASCL|GMB|TUC|union rep|pay (?:award|review|cut)|fair pay|living wage|supply rates)\b/,
  whistleblowing: /\b(?:speak(?:ing)? up|spoke up|mandatory reporting|public interest)\b/i,
};

/** The topic of a draft that does nothing but speak lawfully of it; null where it has none, or something more. */
export function lawfulTopic(draft: string): TopicFound | null {
  if (familyHits(modelTokens(draft, [])).some(({ family }) => OTHERWISE.has(family))) return null;
  for (const topic of FAIRNESS_TOPICS) {
    const words = (TOPIC_WORDS.en[topic].exec(draft) ?? SPOKEN[topic]?.exec(draft))?.[0];
    if (words) return { topic, words };
  }
  return null;
}
