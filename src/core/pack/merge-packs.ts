import type { PackError } from './pack-error.ts';
import type { Clause, Pack, Rule, RuleChange } from './schema.ts';

export interface Merged {
  /** Stands alone: `extends` is null and `changes` are done. Still to be checked against the schema, as a whole. */
  readonly pack: Pack;
  /** What the base locks and the pack wanted otherwise, and changes of rules that the base does not have. */
  readonly errors: readonly PackError[];
}

const KEYED = {
  contacts: ({ role }: Pack['contacts'][number]) => role,
  moments: ({ id }: Pack['moments'][number]) => id,
  connections: ({ id }: Pack['connections'][number]) => id,
  checklist: ({ item }: Pack['checklist'][number]) => item,
  official: ({ id }: Pack['official'][number]) => id,
  advice: ({ id }: Pack['advice'][number]) => id,
  links: ({ id }: Pack['links'][number]) => id,
} as const;
type Keyed = keyof typeof KEYED;

/**
 * A pack on top of the one that it extends (which must stand alone itself). Its own entries take the place of the base's
 * of the same id (contacts: role, checklist: item), others are added; `changes` alter single fields of the base's rules.
 * What the base locks stays as the base has it, but for more clauses to cite; the pack may always add.
 */
export function mergePacks(base: Pack, own: Pack): Merged {
  const errors: PackError[] = [];
  const isLocked = (list: string, id: string): boolean =>
    base.locks.includes(list) || base.locks.includes(`${list}/${id}`);
  const refuse = (path: string, detail: string): void => void errors.push({ path, problem: 'locked', detail });

  const list = <K extends Keyed>(name: K): Pack[K] => {
    const key = KEYED[name] as (item: Pack[K][number]) => string;
    const [theirs, ours] = [base[name] as Pack[K][number][], own[name] as Pack[K][number][]];
    const there = new Set(theirs.map(key));
    const kept = ours.filter((item, i) => {
      const locked = there.has(key(item)) && isLocked(name, key(item));
      if (locked) refuse(`${name}[${i}]`, key(item));
      return !locked;
    });
    const replaced = new Set(kept.map(key));
    return [...theirs.filter((item) => !replaced.has(key(item))), ...kept] as Pack[K];
  };

  const ownIds = new Set(own.clauses.map(({ id }) => id));
  const withOrigin = (clause: Clause): Clause => ({ ...clause, from: clause.from ?? base.policy.title });
  const merged = {
    ...own,
    extends: null,
    changes: [],
    locks: [...new Set([...base.locks, ...own.locks])],
    school: own.school ?? base.school,
    clauses: [...own.clauses, ...base.clauses.filter(({ id }) => !ownIds.has(id)).map(withOrigin)],
    rules: mergeRules(base, own, { isLocked, refuse, errors }),
    contacts: list('contacts'),
    moments: list('moments'),
    connections: list('connections'),
    checklist: list('checklist'),
    official: list('official'),
    advice: list('advice'),
    links: list('links'),
    accounts: [...base.accounts, ...own.accounts],
    hours: choose('hours'),
    settings: choose('settings'),
    roster: own.roster ?? base.roster,
    staff: [...base.staff, ...own.staff],
    crests: [...own.crests, ...base.crests.filter(({ id }) => !own.crests.some((one) => one.id === id))].slice(0, 8),
  } satisfies Pack;
  return { pack: merged, errors };

  function choose<K extends 'hours' | 'settings'>(name: K): Pack[K] {
    const empty = own[name] === null || Object.keys(own[name] ?? {}).length === 0;
    if (empty) return base[name];
    if (!base.locks.includes(name)) return name === 'settings' ? { ...base[name], ...own[name] } : own[name];
    refuse(name, name);
    return base[name];
  }
}

interface Refusing {
  isLocked(list: string, id: string): boolean;
  refuse(path: string, detail: string): void;
  readonly errors: PackError[];
}

function mergeRules(base: Pack, own: Pack, { isLocked, refuse, errors }: Refusing): Rule[] {
  const known = new Set(base.rules.map(({ id }) => id));
  own.changes.forEach(({ rule }, i) => {
    if (!known.has(rule)) errors.push({ path: `changes[${i}].rule`, problem: 'no-such-rule', detail: rule });
  });
  const added = own.rules.filter((rule, i) => {
    const locked = known.has(rule.id) && isLocked('rules', rule.id);
    if (locked) refuse(`rules[${i}]`, rule.id);
    return !locked;
  });
  const replaced = new Set(added.map(({ id }) => id));
  const changed = base.rules
    .filter(({ id }) => !replaced.has(id))
    .flatMap((rule) =>
      own.changes.reduce<Rule[]>(
        (now, change, i) => {
          if (change.rule !== rule.id) return now;
          const locked = isLocked('rules', rule.id);
          if (locked && Object.keys(change).some((key) => key !== 'rule' && key !== 'clauses'))
            refuse(`changes[${i}]`, rule.id);
          return now.flatMap((one) => (locked ? citing(one, change.clauses) : apply(one, change)));
        },
        [rule],
      ),
    );
  return [...changed, ...added];
}

function apply(rule: Rule, { rule: _id, off, ...change }: RuleChange): Rule[] {
  if (off) return [];
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  return [{ ...rule, ...given }];
}

const citing = (rule: Rule, clauses: readonly string[] = []): Rule[] => [
  { ...rule, clauses: [...new Set([...rule.clauses, ...clauses])] },
];
