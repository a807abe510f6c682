import type { Draft } from '../draft.ts';
import { shorten } from '../explain/cut.ts';
import { clauseOf, type ExplainPack, ruleOf } from '../explain/from-pack.ts';
import { EXPLAIN_WORDS } from '../explain/words.ts';
import { inLanguage, type Language } from '../language.ts';
import { draftFits } from '../pack/rule-fits.ts';
import type { Rule } from '../pack/schema.ts';
import { IMAGE_WORDS } from './explain-words.ts';
import type { ExplainedImageFinding } from './explained-image.ts';
import type { ImageFacts } from './image-facts.ts';
import type { ImageFinding } from './image-finding.ts';
import { isYoung } from './is-young.ts';

interface Setting {
  readonly seen: ImageFacts | null;
  /** A still picture: boxes mean a place in it. */
  readonly still: boolean;
  readonly draft: Draft;
  readonly pack: ExplainPack | null;
  readonly language: Language;
}

const MOST_WORDS = 4;
/** UTF-16 units of one stretch of printed words. */
const WORDS_LIMIT = 60;

/** What a finding stands on: its rule, and with printed words the rule that asks for words to be read at all. */
export function rulesOf({ category, rule }: ImageFinding, draft: Draft, pack: ExplainPack | null): readonly Rule[] {
  const own = ruleOf(pack, rule);
  if (category !== 'image-text') return own ? [own] : [];
  const asking = pack?.rules.find((one) => one.category === category && (!one.when || draftFits(one.when, draft)));
  return [own, asking ?? null].filter((one) => one !== null);
}

/** Findings of one rule told as one, in the order given. */
export function explainedFindings(findings: readonly ImageFinding[], setting: Setting): ExplainedImageFinding[] {
  const byRule = new Map<string, [ImageFinding, ...ImageFinding[]]>();
  for (const finding of findings) {
    const key = `${finding.category} ${finding.rule}`;
    const group = byRule.get(key);
    if (group) group.push(finding);
    else byRule.set(key, [finding]);
  }
  return [...byRule.values()].map((group) => explainGroup(group, setting));
}

function explainGroup(group: readonly [ImageFinding, ...ImageFinding[]], setting: Setting): ExplainedImageFinding {
  const [lead] = group;
  const { still, draft, pack, language } = setting;
  const rules = rulesOf(lead, draft, pack);
  const advising = rules.find(({ category }) => category === lead.category) ?? null;
  const words = group.flatMap(({ text }) => text?.words ?? []).map((one) => shorten(one, WORDS_LIMIT));
  return {
    category: lead.category,
    level: lead.level,
    notice: noticeOf(lead, rules[0] ?? null, setting),
    advice: advising ? inLanguage(advising.advice, language) : '',
    boxes: still ? [...new Map(group.flatMap(({ boxes }) => boxes).map((box) => [box.join(), box])).values()] : [],
    words: [...new Set(words)].filter(Boolean).slice(0, MOST_WORDS),
    clause: clauseOf(rules[0] ?? null, pack, language),
  };
}

function noticeOf({ category }: ImageFinding, rule: Rule | null, { seen, still, language }: Setting): string {
  const words = IMAGE_WORDS[language];
  const notice = rule ? inLanguage(rule.notice, language) : EXPLAIN_WORDS[language].notice;
  if (category === 'image-text') return words.printed(notice);
  if (category !== 'image-child' || !seen || !still || seen.faces.length < 2) return notice;
  const unknown = seen.faces.filter((face) => face.class === 'unknown').length;
  return `${notice} (${words.faces(seen.faces.filter(isYoung).length, seen.faces.length, unknown)})`;
}
