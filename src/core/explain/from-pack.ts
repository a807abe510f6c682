import { inLanguage, type Language } from '../language.ts';
import type { Contact, ContactRole, Pack, Rule } from '../pack/schema.ts';
import type { ExplainedClause, Explanation } from './explanation.ts';
import { EXPLAIN_WORDS } from './words.ts';

export type ExplainPack = Pick<Pack, 'school' | 'policy' | 'clauses' | 'contacts' | 'rules'> &
  Partial<Pick<Pack, 'official' | 'advice' | 'moments' | 'staff'>>;

/** Null where there is no pack, or no such rule in it. */
export const ruleOf = (pack: ExplainPack | null, id: string): Rule | null =>
  pack?.rules.find((rule) => rule.id === id) ?? null;

/** A rule, or any other part of a pack that stands on clauses. */
interface Standing {
  readonly clauses: readonly string[];
}

/** The part of the policy that a rule stands on; one that the school's own policy does not have is told as the base's. */
export function clauseOf(rule: Standing | null, pack: ExplainPack | null, language: Language): ExplainedClause | null {
  const clause = rule && pack?.clauses.find((one) => one.id === rule.clauses[0]);
  if (!clause || !pack) return null;
  return {
    intro: EXPLAIN_WORDS[language][pack.school && !clause.from ? 'schoolAsks' : 'schoolsAsk'],
    policy: inLanguage(clause.from ?? pack.policy.title, language),
    where: clause.where,
    asks: inLanguage(clause.asks, language),
  };
}

/** Whom these rules say to ask, in their order, each role once. */
export function contactsOf(
  rules: readonly { readonly ask?: ContactRole | undefined }[],
  pack: ExplainPack | null,
  language: Language,
): Explanation['contacts'] {
  const roles = new Set(rules.map((rule) => rule.ask));
  const inOrder: Contact[] = [...roles].flatMap((role) => pack?.contacts.filter((one) => one.role === role) ?? []);
  return inOrder.map(({ name, how, url }) => ({
    name: inLanguage(name, language),
    how: how ? inLanguage(how, language) : null,
    url: url ?? null,
  }));
}
