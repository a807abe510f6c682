import type { Detector } from '../detect.ts';
import type { Facts, WordFact } from '../facts.ts';
import type { Span } from '../finding.ts';
import type { Sign } from '../sign.ts';
import { modelled } from './shared/modelled.ts';
import { tidySpans } from './shared/spans.ts';

/** Below this score the words are told apart from what made the models speak. */
const LIKELY = 0.3;
/** In characters: how near a word for people and a word that denies them their worth must stand. */
const REACH = 40;
/** Someone else's words, told to condemn them. */
const TOLD =
  /\b(?:call(?:ing|ed|s)?|told|telling|tells|say(?:ing|s)?|said|shout(?:ing|ed)?|nobody|no one|heard)\b[^.!?\n]*$/i;

/** Strong swearing and dehumanising words for a group of people are found by the words; the rest needs the models. */
export const detect: Detector = (facts, draft) => {
  const strong = of(facts, 'strongSwearing');
  const contempt = hatred(facts, draft.text);
  const reported = facts.reported.includes('offensive') && facts.scores.offensive >= LIKELY;
  const spans = tidySpans([
    ...(reported ? modelled(facts, 'offensive').flatMap((d) => d.spans) : []),
    ...strong,
    ...contempt,
  ]);
  if (spans.length === 0) return [];
  const signs: Sign[] = (['threat', 'slur', 'sexual'] as const).filter(
    (sign) => reported && of(facts, sign).some((w) => !isTold(draft.text, w)),
  );
  return [{ spans, signs: contempt.length > 0 && !signs.includes('slur') ? [...signs, 'slur'] : signs }];
};

const of = (facts: Facts, family: string): WordFact[] => facts.words.filter((w) => w.family === family);

const isTold = (text: string, { start }: Span): boolean => TOLD.test(text.slice(Math.max(0, start - REACH), start));

/** `Those … are vermin, the lot of them`: two such words near one for people, so that a lone one in another sense is left. */
function hatred(facts: Facts, text: string): Span[] {
  const words = of(facts, 'dehumanising');
  return of(facts, 'identity').flatMap((people): Span[] => {
    if (isTold(text, people)) return [];
    const near = words.filter(
      (w) => w.start >= people.end && w.start - people.end <= REACH && !/[?\n]/.test(text.slice(people.end, w.start)),
    );
    return near.length > 1 ? [{ start: people.start, end: Math.max(...near.map((w) => w.end)) }] : [];
  });
}
