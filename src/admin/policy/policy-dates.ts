const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['jan', 'ion'],
    ['feb', 'chwef'],
    ['mar', 'maw'],
    ['apr', 'ebr'],
    ['may', 'mai'],
    ['jun', 'meh'],
    ['jul', 'gorff'],
    ['aug', 'awst'],
    ['sep', 'medi'],
    ['oct', 'hyd'],
    ['nov', 'tach'],
    ['dec', 'rhag'],
  ].flatMap((names, i) => names.map((name) => [name, i + 1] as const)),
);
const TERMS: Readonly<Record<string, number>> = { spring: 1, summer: 4, autumn: 9 };
const MONTH =
  'january|february|march|april|may|june|july|august|september|sept|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec|ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr';
const DATE = new RegExp(
  `\\b(?:(\\d{1,2})(?:st|nd|rd|th|fed|eg|ain|ydd)?\\s+(?:of\\s+)?)?(${MONTH})\\.?,?\\s+(\\d{4})\\b|\\b(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})\\b|\\b(\\d{4})-(\\d{2})-(\\d{2})\\b|\\b(spring|summer|autumn)\\s+(?:term\\s+)?(\\d{4})\\b`,
  'gi',
);
const REVIEW = /\b(?:next\b|review|renew|due|expir\w*|look at again|adolygu|adolygiad)/gi;
const PAST = /\b(?:last|previous|reviewed|current|diwethaf)\b[^.;|]{0,25}$/i;
const MADE =
  /\b(?:date|approv\w+|adopt\w+|ratif\w+|effective|written|agreed|updated|amended|version|reviewed|issued?|published|mabwysiad\w+|cymeradwy\w+|dyddiad|cytuno)\b/i;

export interface PolicyDates {
  /** ISO, the first of the month where only that is told; null where none is. */
  readonly date: string | null;
  readonly reviewDate: string | null;
}

/** When the policy was made (the latest date said of that) and is due for review. `lines`: blocks in reading order. */
export function policyDates(lines: readonly string[]): PolicyDates {
  let reviewDate: string | null = null;
  const made: string[] = [];
  const loose: string[] = [];
  lines.forEach((line, at) => {
    const edge = at < 40 || at > lines.length - 25;
    if (line.length > 400) return;
    for (const match of line.matchAll(DATE)) {
      const iso = toIso(match);
      if (!iso) continue;
      const before = line.slice(0, match.index);
      const told = before.trim().length > 2 ? before : `${lines[at - 1] ?? ''} `;
      if (isReview(told, before === '' || !/[a-z]/i.test(before), line)) reviewDate ??= iso;
      else if (edge && MADE.test(told.slice(-70))) made.push(iso);
      else if (at < 12) loose.push(iso);
    }
  });
  made.sort();
  return { date: made.at(-1) ?? loose[0] ?? null, reviewDate };
}

/** The last word before the date that says what it is for decides; in a table, the cell over it. */
function isReview(told: string, fromAbove: boolean, line: string): boolean {
  const tail = told.slice(-80);
  const word = [...tail.matchAll(REVIEW)].at(-1);
  if (!word) return false;
  if (fromAbove && line.includes('\t')) return false;
  const rest = tail.slice(word.index);
  if (PAST.test(tail.slice(0, word.index + word[0].length)) || /^review\w*ed\b/i.test(rest) || /\blast\b/i.test(rest))
    return /\bnext\b/i.test(rest);
  return !/\b(?:approved|adopted|ratified|agreed)\b/i.test(rest);
}

function toIso([, day, month, year, d, m, y, isoY, isoM, isoD, term, termYear]: RegExpMatchArray): string | null {
  const pad = (n: number): string => String(n).padStart(2, '0');
  const from = (yy: number, mm: number, dd: number): string | null =>
    yy >= 1995 && yy <= 2099 && mm >= 1 && mm <= 12 && dd >= 1 && dd <= new Date(Date.UTC(yy, mm, 0)).getUTCDate()
      ? `${yy}-${pad(mm)}-${pad(dd)}`
      : null;
  if (month) return from(Number(year), monthOf(month), Number(day ?? 1));
  if (y) return from(y.length === 2 ? 2000 + Number(y) : Number(y), Number(m), Number(d));
  if (isoY) return from(Number(isoY), Number(isoM), Number(isoD));
  return term ? from(Number(termYear), TERMS[term.toLowerCase()] ?? 1, 1) : null;
}

const monthOf = (name: string): number =>
  MONTHS[
    Object.keys(MONTHS)
      .sort((a, b) => b.length - a.length)
      .find((key) => name.toLowerCase().startsWith(key)) ?? ''
  ] ?? 0;
