import type { Pack, PackText } from '../../core/pack/schema.ts';
import { NAMED_LISTS, type NamedList, type PackChange } from './pack-change.ts';
import { isSame } from './same.ts';

type Item = Readonly<Record<string, unknown>>;

/** Fields that name an item, and are no change of it. */
const NAMING: Readonly<Partial<Record<NamedList, readonly string[]>>> = {
  contacts: ['role'],
  checklist: ['item'],
  accounts: ['site', 'handle'],
};

/** Items of the named lists that are new, gone or different. */
export const diffLists = (before: Pack, after: Pack): PackChange[] =>
  NAMED_LISTS.flatMap((list) => diffList(list, named(list, before[list]), named(list, after[list])));

function diffList(list: NamedList, before: ReadonlyMap<string, Item>, after: ReadonlyMap<string, Item>): PackChange[] {
  const of = (id: string, item: Item) => ({
    path: `${list}/${id}`,
    list,
    id,
    title: titleOf(item),
    ...whereOf(item),
    item,
  });
  const gone = [...before]
    .filter(([id]) => !after.has(id))
    .map(([id, item]): PackChange => ({ kind: 'removed', ...of(id, item) }));
  const others = [...after].flatMap(([id, item]): PackChange[] => {
    const was = before.get(id);
    return was ? changes(list, id, was, item) : [{ kind: 'added', ...of(id, item) }];
  });
  return [...gone, ...others];
}

function changes(list: NamedList, id: string, before: Item, after: Item): PackChange[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...fields]
    .filter((field) => !isSame(before[field], after[field]))
    .map((field) => ({
      kind: 'changed',
      path: `${list}/${id}/${field}`,
      list,
      id,
      title: titleOf(after),
      ...whereOf(after),
      field,
      before: before[field],
      after: after[field],
    }));
}

/** By id, by what stands for one, and the second of a name (`helpline`) by its number too. */
function named(list: NamedList, items: readonly unknown[]): ReadonlyMap<string, Item> {
  const map = new Map<string, Item>();
  for (const item of items as readonly Item[]) {
    const name = (NAMING[list] ?? ['id']).map((field) => String(item[field])).join(' ');
    let id = name;
    for (let n = 2; map.has(id); n++) id = `${name} ${n}`;
    map.set(id, item);
  }
  return map;
}

const isText = (value: unknown): value is PackText => typeof value === 'object' && value !== null && 'en' in value;
const titleOf = (item: Item): PackText | null =>
  ['notice', 'asks', 'name', 'title', 'text', 'advice'].map((field) => item[field]).find(isText) ?? null;
const whereOf = ({ where }: Item): { where?: string } => (typeof where === 'string' ? { where } : {});
