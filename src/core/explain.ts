import type { Category } from './category.ts';
import { PREVENTABLE } from './checklist/preventable.ts';
import type { Draft } from './draft.ts';
import { adviceLines, linesAt } from './explain/advice-lines.ts';
import { type AudienceContext, audienceLine } from './explain/audience-line.ts';
import { shorten } from './explain/cut.ts';
import { type AccountContext, explainOfficial } from './explain/explain-official.ts';
import type { ExplainedFinding, Explanation } from './explain/explanation.ts';
import { clauseOf, contactsOf, type ExplainPack, ruleOf } from './explain/from-pack.ts';
import { marksOf } from './explain/marks-of.ts';
import { mergeFindings, type Noticed } from './explain/merge-findings.ts';
import { quote } from './explain/quote.ts';
import { EXPLAIN_WORDS } from './explain/words.ts';
import { type Finding, levelRank } from './finding.ts';
import { inLanguage, type Language } from './language.ts';
import type { Rule } from './pack/schema.ts';
import { highestLevel, type Verdict } from './verdict.ts';

export type {
  ExplainedClause,
  ExplainedFinding,
  ExplainedMark,
  ExplainedOfficial,
  Explanation,
} from './explain/explanation.ts';
export type { ExplainPack } from './explain/from-pack.ts';

const ABOUT_TONE: readonly Category[] = ['criticism', 'offensive', 'allegation', 'abuse-reply', 'tone'];
const SHOWN = 3;
/** UTF-16 units of the words that a wording stands for. */
const WORDS_LIMIT = 60;

/**
 * A verdict in the person's language, ready to be shown. With `submit` only what holds a post is shown (`caution`,
 * `stop`): a note beside it would draw the eye away. With `review` all is shown. `verdict` belongs to `draft` and was
 * reached with `pack`; null stands for no pack at all.
 */
export function explain(
  draft: Draft,
  context: AudienceContext & AccountContext,
  verdict: Verdict,
  pack: ExplainPack | null,
  language: Language,
  mode: Explanation['mode'],
): Explanation {
  const holding = verdict.findings.filter((finding) => levelRank(finding.level) >= levelRank('caution'));
  const noticed = mergeFindings(draft.text, mode === 'submit' && holding.length > 0 ? holding : verdict.findings);
  const shown = noticed.slice(0, SHOWN);
  const found = highestLevel(noticed.map((one) => one.lead)) ?? 'note';
  const official = explainOfficial(draft, context, verdict, pack, language);
  const level = official?.secondReader?.holds && found === 'note' ? 'caution' : found;
  const categories = shown.flatMap((one) => one.members.map((finding) => finding.category));
  const rules = shown.flatMap((one) => [one.lead, ...one.also]).flatMap((finding) => ruleOf(pack, finding.rule) ?? []);
  const words = EXPLAIN_WORDS[language];
  return {
    language,
    level,
    mode,
    findings: shown.map((one) => explainOne(one, draft.text, verdict, pack, language)),
    more: noticed.length - shown.length,
    audience: audienceLine(draft, context, language),
    contacts: withoutDoubles([...contactsOf(rules, pack, language), ...contactsAsked(official)]),
    reasons: level === 'stop' && mode === 'submit' ? reasonsOf(rules, verdict, language) : [],
    incomplete: verdict.incomplete ? words.incomplete[verdict.incomplete.kind] : null,
    lines: adviceLines(draft, categories, pack, language),
    official,
    preventable: categories.find((category) => PREVENTABLE.includes(category)) ?? null,
  };
}

const contactsAsked = (official: Explanation['official']): Explanation['contacts'] =>
  official
    ? [...(official.secondReader ? [official.secondReader.about] : []), ...official.asked].flatMap(
        (one) => one.contacts,
      )
    : [];

const withoutDoubles = (contacts: Explanation['contacts']): Explanation['contacts'] => [
  ...new Map(contacts.map((one) => [one.name, one])).values(),
];

function explainOne(
  one: Noticed,
  text: string,
  verdict: Verdict,
  pack: ExplainPack | null,
  language: Language,
): ExplainedFinding {
  const rule = ruleOf(pack, one.lead.rule);
  return {
    finding: verdict.findings.indexOf(one.lead),
    category: one.lead.category,
    level: one.lead.level,
    rule: one.lead.rule,
    notice: noticeOf(rule, language),
    advice: rule ? inLanguage(rule.advice, language) : '',
    sentence: quote(text, one.spans),
    clause: clauseOf(rule, pack, language),
    also: one.also.map((finding) => {
      const other = ruleOf(pack, finding.rule);
      const clause = clauseOf(other, pack, language);
      const marks = marksOf(one.members, finding.rule, text);
      return { level: finding.level, notice: noticeOf(other, language), clause, marks };
    }),
    marks: marksOf(one.members, one.lead.rule, text),
    wording: wordingOf(one.reworded, text, verdict),
    tone: ABOUT_TONE.includes(one.lead.category) ? (linesAt('tone', pack, language)[0] ?? null) : null,
    suggestion: !one.reworded && rule?.wording ? inLanguage(rule.wording, language) : null,
  };
}

function wordingOf(finding: Finding | null, text: string, verdict: Verdict): ExplainedFinding['wording'] {
  const span = finding?.spans[0];
  if (!finding || finding.replacement === null || !span) return null;
  const words = shorten(text.slice(span.start, span.end), WORDS_LIMIT);
  return { text: finding.replacement, words, finding: verdict.findings.indexOf(finding) };
}

const noticeOf = (rule: Rule | null, language: Language): string =>
  rule ? inLanguage(rule.notice, language) : EXPLAIN_WORDS[language].notice;

/** The reasons of the rules that stop; common ones where the pack gives none, so that there is always a way on. */
function reasonsOf(rules: readonly Rule[], verdict: Verdict, language: Language): readonly string[] {
  const stopping = new Set(verdict.findings.filter(({ level }) => level === 'stop').map(({ rule }) => rule));
  const own = rules.filter((rule) => stopping.has(rule.id)).flatMap((rule) => rule.reasons);
  const reasons = [...new Set(own.map((reason) => inLanguage(reason, language)))];
  return reasons.length > 0 ? reasons : EXPLAIN_WORDS[language].reasons;
}
