import { FULL_RATE } from '../../core/pack/build-roster-filters.ts';
import type { Pack } from '../../core/pack/schema.ts';
import { diffLists } from './diff-lists.ts';
import type { PackChange, Roster } from './pack-change.ts';
import { isSame } from './same.ts';

/** What is different in `after`, in the order of a pack; both stand alone. Order within a list is no difference. */
export function diffPacks(before: Pack, after: Pack): readonly PackChange[] {
  return [
    ...details('pack', 'id', 'version', 'locks', 'hours')(before, after),
    ...details('policy', 'title', 'date', 'reviewDate', 'url', 'clauses')(before.policy, after.policy),
    ...school(before, after),
    ...diffLists(before, after),
    ...details('settings', 'enabled', 'pause', 'cleanPictures', 'firstRun')(before.settings, after.settings),
    ...staff(before, after),
    ...roster(before.roster, after.roster),
  ];
}

type Details = Extract<PackChange, { kind: 'detail' }>;

/** Of the object `of` the fields that differ; a list that holds the same in another order does not. */
const details =
  (of: Details['of'], ...fields: readonly string[]) =>
  (before: object, after: object): PackChange[] =>
    fields.flatMap((field): PackChange[] => {
      const [was, is] = [(before as Fields)[field], (after as Fields)[field]];
      return isSame(was, is) ? [] : [{ kind: 'detail', path: pathOf(of, field), of, field, before: was, after: is }];
    });

type Fields = Readonly<Record<string, unknown>>;
const pathOf = (of: Details['of'], field: string): string => (of === 'pack' ? field : `${of}/${field}`);

function school({ school: before }: Pack, { school: after }: Pack): PackChange[] {
  if (before === null || after === null) {
    if (before === after) return [];
    const name = (one: Pack['school']): string | null => one?.name ?? null;
    return [{ kind: 'detail', path: 'school', of: 'pack', field: 'school', before: name(before), after: name(after) }];
  }
  return details('school', ...Object.keys(after))(before, after);
}

function staff({ staff: before }: Pack, { staff: after }: Pack): PackChange[] {
  const left = new Map<string, number>();
  for (const member of before) left.set(JSON.stringify(member), (left.get(JSON.stringify(member)) ?? 0) + 1);
  const added = after.filter((member) => {
    const key = JSON.stringify(member);
    const known = left.get(key) ?? 0;
    left.set(key, known - 1);
    return known <= 0;
  }).length;
  const removed = before.length + added - after.length;
  return added + removed > 0 ? [{ kind: 'staff', path: 'staff', added, removed }] : [];
}

/** Every build has a key of its own, so that filters of the same names differ too. */
function roster(before: Roster, after: Roster): PackChange[] {
  if (isSame(before, after)) return [];
  return [{ kind: 'roster', path: 'roster', before: namesIn(before), after: namesIn(after) }];
}

const namesIn = (one: Roster): number | null =>
  one && Math.round((one.full.size * Math.LN2 ** 2) / -Math.log(FULL_RATE));
