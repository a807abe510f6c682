import type { NameFact } from '../facts.ts';

/** The text with `she` for every name, letter for letter in its place: grammar must not know one name better than another. */
export function veilNames(text: string, names: readonly NameFact[]): string {
  let out = '';
  for (const { start, end, tag } of [...names].sort((a, b) => a.start - b.start)) {
    if (!tag || start < out.length || /[#@]/.test(text.slice(Math.max(0, start - 1), start + 1))) continue;
    out += text.slice(out.length, start) + stand(end - start, /^['’]/.test(text.slice(end)));
  }
  return out + text.slice(out.length);
}

/** Somebody's mother is not that somebody: a name in the genitive is any noun. */
function stand(length: number, genitive: boolean): string {
  if (genitive || length < 3) return 'Xx'.slice(0, length).padEnd(length, 'x');
  return 'She'.padEnd(length);
}
