import { NICKNAMES } from '../text/nicknames.ts';

let table: ReadonlyMap<string, readonly string[]> | null = null;

/** `ollie` to itself and `oliver`: what a roster may have for a first name as it is shown. */
export function fullNames(first: string): readonly string[] {
  table ??= reversed();
  return [first, ...(table.get(first) ?? [])];
}

function reversed(): ReadonlyMap<string, readonly string[]> {
  const full = new Map<string, string[]>();
  for (const [name, shorts] of NICKNAMES) {
    for (const short of shorts) full.set(short, [...(full.get(short) ?? []), name]);
  }
  return full;
}
