/** Soft, nasal and aspirate mutations of initials, what is written and what the word begins with; longest first. */
const MUTATIONS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^ngh/, ['c']],
  [/^mh/, ['p']],
  [/^nh/, ['t']],
  [/^ng/, ['g']],
  [/^dd/, ['d']],
  [/^ch/, ['c']],
  [/^ph/, ['p']],
  [/^th/, ['t']],
  [/^n(?!g|h)/, ['d']],
  [/^m(?!h)/, ['b']],
  [/^g/, ['c']],
  [/^b/, ['p']],
  [/^d/, ['t']],
  [/^f/, ['b', 'm']],
  [/^l/, ['ll', 'gl']],
  [/^r/, ['rh', 'gr']],
  [/^(?=[aeiouwy])/, ['g']],
];
/** Words that names are mutated after; the person's own name in an address too (`da iawn Garys`). */
const MUTATING =
  /(?:^|[^\p{L}])(?:i|o|ar|am|gan|at|dan|dros|drwy|heb|hyd|wrth|a|neu|dy|ei|fy|yn|nain|taid|mam|dad|ym|yng|ac|iawn|llongyfarchiadau)\s$/iu;
/** Nasal ones stand after `yn` and `fy` alone. */
const NASAL_BEFORE = /(?:^|[^\p{L}])(?:yn|ym|yng|fy)\s$/iu;

/** What a Welsh word may begin as before it was mutated, if what goes before it mutates: `garys` after `i` to `carys`. */
export function unmutated(key: string, head: string): readonly string[] {
  if (!MUTATING.test(head)) return [];
  for (const [mutated, radicals] of MUTATIONS) {
    if (!mutated.test(key) || (/^[nm]/.test(key) && !/^ngh?|^[mn]h/.test(key) && !NASAL_BEFORE.test(head))) continue;
    return radicals.map((radical) => key.replace(mutated, radical));
  }
  return [];
}

/** What an initial becomes: soft, nasal and aspirate. */
const MUTATED: readonly (readonly [string, readonly string[]])[] = [
  ['ll', ['l']],
  ['rh', ['r']],
  ['c', ['g', 'ngh', 'ch']],
  ['p', ['b', 'mh', 'ph']],
  ['t', ['d', 'nh', 'th']],
  ['g', ['', 'ng']],
  ['b', ['f', 'm']],
  ['d', ['dd', 'n']],
  ['m', ['f']],
];

/** The mutated forms of a word in lower case, itself excluded: `penderwen` to `benderwen`, `mhenderwen`, `phenderwen`. */
export function mutationsOf(word: string): readonly string[] {
  const found = MUTATED.find(([initial]) => word.startsWith(initial) && !/^(?:ch|dd|ff|ng|ph|th)/.test(word));
  return found ? found[1].map((initial) => initial + word.slice(found[0].length)) : [];
}
