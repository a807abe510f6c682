/** Numbers from 0 to 1, always the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Json = Record<string, unknown> | unknown[];
type Place = readonly [holder: Json, key: string | number];

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)] as T;

function places(value: unknown, depth = 12): Place[] {
  if (!isJson(value) || depth === 0) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    [value, Array.isArray(value) ? Number(name) : name] as Place,
    ...places(inner, depth - 1),
  ]);
}

const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));
const read = ([holder, key]: Place): unknown => (holder as Record<string | number, unknown>)[key];
const write = ([holder, key]: Place, value: unknown): void => {
  (holder as Record<string | number, unknown>)[key] = value;
};

/** Values that have no business where they are put. */
const STRANGERS: readonly (() => unknown)[] = [
  () => null,
  () => true,
  () => -1,
  () => 1e308,
  () => '',
  () => ' ',
  () => 'x'.repeat(70_000),
  () => '\u0000\ud800',
  () => [],
  () => ({}),
  () => [[[]]],
  () => nested(3000),
  () => Array.from({ length: 3000 }, () => 'x'),
  () => ({ constructor: { prototype: 1 }, toString: 'x', valueOf: 1 }),
];

const CHANGES: readonly ((place: Place, random: () => number) => void)[] = [
  (place, random) => write(place, pick(STRANGERS, random)()),
  ([holder, key]) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  },
  ([holder, key], random) => {
    if (Array.isArray(holder)) holder.push(...holder.slice(0, 3));
    else holder[`${key}${Math.floor(random() * 10)}`] = holder[key];
  },
  (place) => {
    const value = read(place);
    if (typeof value === 'string') write(place, value.slice(0, value.length / 2));
    else if (typeof value === 'number') write(place, String(value));
    else write(place, JSON.stringify(value));
  },
];

/** A changed copy of `original`, as JSON text: at some random places in its structure, and sometimes in the text itself. */
export function mutated(original: unknown, random: () => number): string {
  const copy = { top: structuredClone(original) };
  const times = 1 + Math.floor(random() * 3);
  for (let i = 0; i < times && 'top' in copy; i++) pick(CHANGES, random)(pick(places(copy), random), random);
  const text = JSON.stringify(copy.top) ?? '';
  const at = Math.floor(random() * text.length);
  const dice = random();
  if (dice < 0.08) return text.slice(0, at);
  if (dice < 0.16) return text.replace('{', '{"__proto__":{"polluted":true,"rules":[]},');
  if (dice < 0.2) return `${text.slice(0, at)}\u2028${text.slice(at)}`;
  if (dice < 0.22) return text.replace('{', `{"deep":${'['.repeat(100_000)}${']'.repeat(100_000)},`);
  return text;
}
