import type { Pack, Rule } from '../../core/pack/schema.ts';

/** Something that cites clauses, and what tells it from others of its kind. */
interface Citing {
  readonly id?: string;
  readonly item?: string;
  readonly clauses: string[];
}

/**
 * A pack that stands alone without these clauses, and without what stands for none but them. What the general rules have
 * of the same name stands for their clauses again, as firmly as there. `lost`: rules that are gone.
 */
export function withoutClauses(pack: Pack, ids: ReadonlySet<string>, general: Pack): { pack: Pack; lost: number } {
  const clauses = pack.clauses.filter(({ id }) => !ids.has(id));
  const there = new Set(clauses.map(({ id }) => id));
  const stay = (cited: readonly string[]): string[] => cited.filter((id) => there.has(id));
  const left = <T extends Citing>(list: readonly T[], origin: readonly T[], restored: (one: T, was: T) => T): T[] =>
    list.flatMap((one) => {
      const cited = stay(one.clauses);
      if (cited.length === one.clauses.length) return [one];
      if (cited.length > 0) return [{ ...one, clauses: cited }];
      const was = origin.find(({ id, item }) => id === one.id && item === one.item);
      const again = was ? stay(was.clauses) : [];
      return was && again.length > 0 ? [{ ...restored(one, was), clauses: again }] : [];
    });
  const asItWas = <T>(_: T, was: T): T => was;
  const rules = left<Rule>(pack.rules, general.rules, (rule, { level, reasons }) => ({ ...rule, level, reasons }));
  const { policy } = pack;
  return {
    lost: pack.rules.length - rules.length,
    pack: {
      ...pack,
      policy: policy.clauses ? { ...policy, clauses: stay(policy.clauses) } : policy,
      clauses,
      rules,
      moments: left(pack.moments, general.moments, asItWas),
      connections: left(pack.connections, general.connections, asItWas),
      checklist: left(pack.checklist, general.checklist, asItWas),
      official: left(pack.official, general.official, asItWas),
      advice: left(pack.advice, general.advice, asItWas),
      contacts: pack.contacts.map((one) => ({ ...one, clauses: stay(one.clauses) })),
    },
  };
}
