const ABBREVIATION =
  /(?:\b(?:e\.?g|i\.?e|etc|mr|mrs|ms|miss|dr|st|no|nos|vs|p|pp|approx|incl|cf|rev|prof)|\b[A-Z])\.$/i;

/** Sentences of a paragraph, in order, none of them empty. Line breaks within it are spaces. */
export function splitSentences(text: string): string[] {
  const flat = text.replace(/\s+/g, ' ').trim();
  const sentences: string[] = [];
  let from = 0;
  for (const { 0: stop, index } of flat.matchAll(/[.!?]+["'”’)\]*]*(?=\s)/g)) {
    const end = index + stop.length;
    const next = flat.slice(end).trimStart();
    if (!/^["'“‘([•*]*[A-Z0-9ŴŶÂÊÎÔÛ]/.test(next)) continue;
    const so = flat.slice(from, end).trim();
    if (stop === '.' && ABBREVIATION.test(so) && !/\betc\.$/i.test(so)) continue;
    if (/^\(?\d+[a-z]?[.)]$/.test(so)) continue;
    sentences.push(so);
    from = end;
  }
  const rest = flat.slice(from).trim();
  return rest === '' ? sentences : [...sentences, rest];
}
