import type { ExplainedClause, Explanation } from '../../../core/explain/explanation.ts';
import { clauseOf, contactsOf } from '../../../core/explain/from-pack.ts';
import type { Finding, Span } from '../../../core/finding.ts';
import { type Level, levelRank } from '../../../core/finding.ts';
import { inLanguage, type Language } from '../../../core/language.ts';
import type { Pack, Rule } from '../../../core/pack/schema.ts';

/** All that one rule saw in a draft, and what it stands on. */
export interface RuleFound {
  readonly rule: Rule;
  /** The gravest of its findings. */
  readonly level: Level;
  readonly spans: readonly Span[];
  readonly clause: ExplainedClause | null;
  /** It stands in the school's own policy, not in what the pack stands on. */
  readonly own: boolean;
  /** Where the other clauses stand that the rule cites. */
  readonly alsoAt: readonly string[];
  readonly contacts: Explanation['contacts'];
}

/** Findings by rule, the gravest first, as they come in the verdict. */
export function findingsByRule(findings: readonly Finding[], pack: Pack, language: Language): RuleFound[] {
  const ids = [...new Set(findings.map(({ rule }) => rule))];
  return ids.flatMap((id): RuleFound[] => {
    const rule = pack.rules.find((one) => one.id === id);
    if (!rule) return [];
    const found = findings.filter((finding) => finding.rule === id);
    const cited = rule.clauses.flatMap((clause) => pack.clauses.find((one) => one.id === clause) ?? []);
    const [first = rule.level, ...levels] = found.map(({ level }) => level);
    return [
      {
        rule,
        level: levels.reduce((top, level) => (levelRank(level) > levelRank(top) ? level : top), first),
        spans: found.flatMap(({ spans }) => spans),
        clause: clauseOf(rule, pack, language),
        own: cited[0]?.from === undefined,
        alsoAt: cited.slice(1).map(({ where, from }) => (from ? `${where} (${inLanguage(from, language)})` : where)),
        contacts: contactsOf([rule], pack, language),
      },
    ];
  });
}

/** The heading of a rule in the language shown. */
export const noticeOf = ({ notice }: Pick<Rule, 'notice'>, language: Language): string => inLanguage(notice, language);
