import { ADVICE_CATEGORIES, type Category } from '../../../core/category.ts';
import { type Level, levelRank } from '../../../core/finding.ts';
import type { Rule, RuleChange } from '../../../core/pack/rule-schema.ts';
import type { Pack } from '../../../core/pack/schema.ts';
import type { PackText } from '../../../core/pack/text-schema.ts';
import type { NamedClause } from './provided.ts';

const TARGETS: readonly (readonly [string, RegExp])[] = [
  ['pupil', /\b(?:pupils?|students?|child\w*|parents?|carers?|famil\w*|disgybl\w*|rhieni)\b/i],
  [
    'colleague',
    /\b(?:colleagues?|staff|employees?|governors?|leaders?|managers?|members? of staff|individuals?|cydweithwyr|gydweithwyr)\b/i,
  ],
  ['school', /\b(?:school|academy|trust|college|nursery|setting|authority|reputation|disrepute|ysgol)\b/i],
];
const REASONS: PackText[] = [
  { en: 'It has been agreed with the school', cy: "Cytunwyd hyn gyda'r ysgol" },
  { en: 'It is not about this school or its people', cy: "Nid yw'n ymwneud â'r ysgol hon na'i phobl" },
  { en: 'This is already public', cy: 'Mae hyn eisoes yn gyhoeddus' },
];
const isAdvice = (category: Category): boolean => (ADVICE_CATEGORIES as readonly Category[]).includes(category);

/** What the base's rules cite now and how strongly they ask; `left`: clauses that none of them does anything for. */
export function ruleChanges(
  clauses: readonly NamedClause[],
  base: Pack,
): { readonly changes: RuleChange[]; readonly left: NamedClause[] } {
  const citing = new Map<string, NamedClause[]>();
  const left = clauses.filter((clause) => {
    const rules = base.rules.filter((rule) => serves(rule, clause));
    for (const { id } of rules) citing.set(id, [...(citing.get(id) ?? []), clause]);
    return rules.length === 0;
  });
  const changes = base.rules.flatMap((rule): RuleChange[] => {
    const own = citing.get(rule.id);
    return own ? [changeOf(rule, own)] : [];
  });
  return { changes, left };
}

function changeOf(rule: Rule, own: readonly NamedClause[]): RuleChange {
  const level = own.map((one) => one.level).reduce((a, b): Level => (levelRank(a) >= levelRank(b) ? a : b));
  const clauses = own.map(({ id }) => id).slice(0, 50);
  if (isAdvice(rule.category) || level === rule.level) return { rule: rule.id, clauses };
  const reasons = level === 'stop' && rule.reasons.length === 0 ? { reasons: REASONS } : {};
  return { rule: rule.id, clauses, level, ...reasons };
}

function serves({ category, when }: Rule, { categories, appliesTo, text, asks }: NamedClause): boolean {
  if (!categories.includes(category)) return false;
  const account = appliesTo === 'official' ? 'official' : 'personal';
  if (when?.accounts && !when.accounts.includes(account)) return false;
  const said = TARGETS.filter(([, pattern]) => pattern.test(`${text} ${asks ?? ''}`)).map(([target]) => target);
  return (
    !when?.targets ||
    said.length === 0 ||
    when.targets.some((one) =>
      said.includes(one === 'parent' ? 'pupil' : one === 'leadership' ? 'colleague' : one === 'trust' ? 'school' : one),
    )
  );
}
