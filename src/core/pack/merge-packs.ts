import { mergeSettings } from './merge-settings.ts';
import type { PackError } from './pack-error.ts';
import { type Clause, MOST, type Pack, type Rule, type RuleChange } from './schema.ts';

export interface Merged {
  /** Stands alone: `extends` is null and `changes` are done. Still to be checked against the schema, as a whole. */
  readonly pack: Pack;
  /** What the base locks and the pack wanted otherwise, and changes of rules that the base does not have. */
  readonly errors: readonly PackError[];
}

const KEYED = {
  // There can be several to call; everybody else there is once.
  contacts: ({ role, name }: Pack['contacts'][number]) => (role === 'helpline' ? `helpline ${name.en}` : role),
  moments: ({ id }: Pack['moments'][number]) => id,
  connections: ({ id }: Pack['connections'][number]) => id,
  checklist: ({ item }: Pack['checklist'][number]) => item,
  official: ({ id }: Pack['official'][number]) => id,
  advice: ({ id }: Pack['advice'][number]) => id,
  links: ({ id }: Pack['links'][number]) => id,
} as const;
type Keyed = keyof typeof KEYED;

/** What a lock names an item by. */
const lockOf = (key: string): string => key.split(' ')[0] ?? key;

/**
 * A pack on top of the one that it extends (which must stand alone itself). Its own entries take the place of the base's
 * of the same id (contacts: role, checklist: item), others are added; `changes` alter single fields of the base's rules.
 * What the base locks stays as the base has it, with the clauses that it cites, but for more of them; the pack may always
 * add. Where both are too much for one pack, the base's last ones go, and that is reported.
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
      const locked = there.has(key(item)) && isLocked(name, lockOf(key(item)));
      if (locked) refuse(`${name}[${i}]`, lockOf(key(item)));
      return !locked;
    });
    const replaced = new Set(kept.map(key));
    return [...theirs.filter((item) => !replaced.has(key(item))), ...kept] as Pack[K];
  };

  const merged: Pack = {
    ...own,
    extends: null,
    changes: [],
    locks: [...new Set([...base.locks, ...own.locks])],
    school: own.school ?? base.school,
    clauses: mergeClauses(base, own, { isLocked, refuse, errors }),
    rules: mergeRules(base, own, { isLocked, refuse, errors }),
    contacts: list('contacts'),
    moments: list('moments'),
    connections: list('connections'),
    checklist: list('checklist'),
    official: list('official'),
    advice: list('advice'),
    links: list('links'),
    accounts: [...own.accounts, ...base.accounts],
    hours: mergeHours(),
    settings: mergeSettings(base, own, refuse),
    roster: own.roster ?? base.roster,
    staff: [...own.staff, ...base.staff],
    crests: [...own.crests, ...base.crests.filter(({ id }) => !own.crests.some((one) => one.id === id))],
  };
  return { pack: { ...merged, ...cut(merged, errors) }, errors };

  function mergeHours(): Pack['hours'] {
    if (own.hours === null) return base.hours;
    if (!base.locks.includes('hours')) return own.hours;
    refuse('hours', 'hours');
    return base.hours;
  }
}

/** What of a merged pack is beyond what one may hold, cut to that. */
function cut(merged: Pack, errors: PackError[]): Partial<Pack> {
  const long = (Object.keys(MOST) as (keyof typeof MOST)[]).filter((name) => merged[name].length > MOST[name]);
  errors.push(...long.map((path): PackError => ({ path, problem: 'too-long', detail: String(MOST[path]) })));
  return Object.fromEntries(long.map((name) => [name, merged[name].slice(0, MOST[name])]));
}

interface Refusing {
  isLocked(list: string, id: string): boolean;
  refuse(path: string, detail: string): void;
  readonly errors: PackError[];
}

/** The pack's own first. One of the base's id takes its place, but where something stands on it that the base locks. */
function mergeClauses(base: Pack, own: Pack, { isLocked, refuse, errors }: Refusing): Clause[] {
  const theirs = new Map(base.clauses.map((clause) => [clause.id, clause]));
  const held = clausesOfLocked(base, isLocked);
  const kept = own.clauses.filter((clause, i) => {
    const other = theirs.get(clause.id);
    if (!other || (other.where === clause.where && other.asks.en === clause.asks.en)) return true;
    if (held.has(clause.id)) refuse(`clauses[${i}]`, clause.id);
    else errors.push({ path: `clauses[${i}].id`, problem: 'duplicate', detail: clause.id });
    return !held.has(clause.id);
  });
  const ids = new Set(kept.map(({ id }) => id));
  const others = base.clauses.filter(({ id }) => !ids.has(id));
  return [...kept, ...others.map((clause) => ({ ...clause, from: clause.from ?? base.policy.title }))];
}

/** Ids of the clauses that locked parts of a pack cite. */
function clausesOfLocked(pack: Pack, isLocked: Refusing['isLocked']): ReadonlySet<string> {
  const citing = Object.entries({ ...KEYED, rules: ({ id }: Rule) => id }) as [Keyed, (item: unknown) => string][];
  const clauses = citing.flatMap(([name, key]) =>
    (pack[name] as readonly { readonly clauses?: readonly string[] }[])
      .filter((item) => isLocked(name, lockOf(key(item))))
      .flatMap((item) => item.clauses ?? []),
  );
  return new Set(clauses);
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
