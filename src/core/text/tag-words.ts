/** What people put before or after a name in a hashtag written without capitals. */
const BEFORE =
  'team go goon welldone goodluck proudof soproudof proud soproud happybirthday hbd congrats congratulations bravo super superstar little wee our my love bigup for free justicefor justice4 prayfor prayingfor thankyou thanks missyou rip welcome welcomeback getin getwell getwellsoon yes hero legend star staroftheweek birthdayboy birthdaygirl hi bye goodbye farewell lovely clever gorgeous amazing brave wonderful save shoutoutto bringback da daiawn penblwyddhapus llongyfarchiadau'
    .split(' ')
    .sort((a, b) => b.length - a.length);
const AFTER =
  'rules rocks star superstar legend hero smashedit smasheslife smashedit forever forthewin ftw isthebest thebest isastar isamazing isbrilliant isfive issix isseven iseight isnine isten year class forheadboy forheadgirl headboy headgirl forpm forpresident forprimeminister xx x day squad army wins won didit cando ishere isback'
    .split(' ')
    .sort((a, b) => b.length - a.length);

const LONGEST = 40;

/** `welldoneoliver` to `oliver`, `imogenrocks` to `imogen`: what may be left, longest first, the whole included. */
export function withoutTagWords(key: string): readonly string[] {
  if (key.length > LONGEST) return [];
  const left = new Set<string>();
  const strip = (rest: string): void => {
    if (rest.length < 3 || left.has(rest)) return;
    left.add(rest);
    for (const word of BEFORE) if (rest.startsWith(word)) strip(rest.slice(word.length));
    for (const word of AFTER) if (rest.endsWith(word)) strip(rest.slice(0, -word.length));
  };
  strip(key);
  return [...left];
}
