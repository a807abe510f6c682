import { packId } from '../../../core/pack/pack-id.ts';

/** '4.1 Reputation 2b' to '4-1-2b', 'All Employees should 4' to 'all-employees-should-4'; unique among `taken`. */
export function clauseId(source: string, taken: Set<string>): string {
  const [, number = '', rest = source] = /^((?:\d+\.)*\d+)[.)]?\s+(.*)$/.exec(source) ?? [];
  const [, words = rest, position = ''] =
    /^(.*?)\s*((?:\d+(?:\.\d+)*[a-z]?|\(?[a-z]\)|\([ivx]+\))(?:\d|[a-z])*)$/i.exec(rest) ?? [];
  const head = number || packId(words).split('-').slice(0, 4).join('-').slice(0, 40);
  const whole = position.startsWith(`${number}.`) ? position : [head, position].filter(Boolean).join('-');
  const id = packId(whole).slice(0, 56);
  let unique = id;
  for (let k = 2; taken.has(unique); k++) unique = `${id}-${k}`;
  taken.add(unique);
  return unique;
}
