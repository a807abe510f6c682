/** A person's name out of one cell. */
export interface WrittenName {
  readonly title: string;
  readonly forename: string;
  /** Empty where the cell has but one word. */
  readonly surname: string;
  /** What stands in brackets or quotation marks. */
  readonly preferred: string;
}

const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|rev|revd|fr|sr|sir|dame|lady|lord|canon)\.?\s+/i;
/** Words that begin a surname. */
const PARTICLES = new Set(
  'van von der den de del della di da dos du la le el al bin ibn ap ab ferch st mac mc o ter ten y abu'.split(' '),
);

/** `Bell, Ada`, `BELL Ada`, `Ada Bell`, `Bell, Adelaide (Ada)`, `Mrs A Bell`. Middle names stay with the forename. */
export function readName(cell: string): WrittenName {
  const bracketed = /[("“‘]([^()"“”‘’]{1,60})[)"”’]/.exec(cell);
  const preferred = bracketed?.[1]?.replace(/^(?:known as|aka)\s+/i, '').trim() ?? '';
  const whole = (bracketed ? cell.replace(bracketed[0], ' ') : cell).replace(/\s+/g, ' ').trim();
  const title = TITLE.exec(whole)?.[0] ?? '';
  const rest = whole.slice(title.length);
  const [surname, forename] = parted(rest);
  const inner = TITLE.exec(`${forename} `)?.[0] ?? '';
  return { title: (title || inner).trim(), forename: forename.slice(inner.length).trim(), surname, preferred };
}

function parted(name: string): [surname: string, forename: string] {
  const comma = name.indexOf(',');
  if (comma >= 0)
    return [
      name.slice(0, comma).trim(),
      name
        .slice(comma + 1)
        .replaceAll(',', ' ')
        .trim(),
    ];
  const words = name.split(' ').filter(Boolean);
  if (words.length < 2) return ['', name];
  const loud = words.filter(isLoud);
  if (loud.length > 0 && loud.length < words.length)
    return [loud.join(' '), words.filter((word) => !isLoud(word)).join(' ')];
  let from = words.length - 1;
  while (from > 1 && PARTICLES.has(words[from - 1]?.toLowerCase().replace(/['’.]/g, '') ?? '')) from--;
  return [words.slice(from).join(' '), words.slice(0, from).join(' ')];
}

/** In capitals, as some systems print surnames; an initial is none. */
const isLoud = (word: string): boolean =>
  word.replace(/[^\p{L}]/gu, '').length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
