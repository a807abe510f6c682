/** Something said in both languages: what an export holds under `en` and `cy`. */
export interface StringTable {
  readonly path: string;
  readonly en: unknown;
  readonly cy: unknown;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Every table in a value, however deep; those of zod's schemas are no words. */
export function stringTables(node: unknown, path: string, seen = new Set<unknown>(), depth = 0): StringTable[] {
  if (!isObject(node) || seen.has(node) || depth > 8 || '_zod' in node) return [];
  seen.add(node);
  if ('en' in node || 'cy' in node) return [{ path, en: node.en, cy: node.cy }];
  return Object.entries(node).flatMap(([key, value]) => stringTables(value, `${path}.${key}`, seen, depth + 1));
}

/** What a text that says something of its arguments is tried with: strings that must come back, then numbers. */
const TRIED: readonly (readonly unknown[])[] = [
  ['«1»', '«2»', '«3»', '«4»'],
  [1, 1, 1, 1],
  [2, 2, 2, 2],
  [7, 7, 7, 7],
];

/** Every text of one language by its path; of a function what it says of each thing it is tried with, or null where it can't. */
export function textsOf(node: unknown, path = ''): [string, string | null][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') return TRIED.map((args, at) => [`${path}(${at})`, said(node as Say, args)]);
  if (!isObject(node)) return [];
  return Object.entries(node).flatMap(([key, value]) => textsOf(value, `${path}.${key}`));
}

type Say = (...args: unknown[]) => unknown;

function said(say: Say, args: readonly unknown[]): string | null {
  try {
    const words = say(...args);
    return isObject(words) ? JSON.stringify(words) : String(words);
  } catch {
    return null;
  }
}

/** The marks of `TRIED` that a text gives back. */
export const marksIn = (text: string | null): string => [...new Set(text?.match(/«\d»/g) ?? [])].sort().join('');
