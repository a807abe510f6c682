import { fold, nameKey } from './fold.ts';
import { looseTerm } from './loose.ts';
import { mutationsOf } from './mutations.ts';

const KIND =
  /\b(?:primary|infants?|juniors?|nursery|first|middle|high|secondary|grammar|comprehensive|comp|community|academy|college|school|catholic|rc|c ?of ?e|church of england|ce|voluntary aided|va|free|and|the)\b\.?/gi;
export const KIND_WORD =
  /\b(?:primary|infants?|juniors?|nursery|high|secondary|grammar|comprehensive|academy|college|school|ysgol|ps)\b/i;
export const TRUST_KIND =
  /\b(?:the|multi|catholic|church of england|c of e|diocesan|academy|academies|trust|mat|learning|schools?|education(?:al)?|federation|partnership|group|foundation|city|county|borough|council|diocese|of)\b/gi;
export const STREET =
  /(?:lane|road|street|hill|way|park|green|avenue|drive|grove|close|field|fields|bank|view|rise|gate)$/i;
export const isInitials = (name: string): boolean => /^[A-Z][A-Z.&]{1,6}$/.test(name);
const EDGE_BEFORE = '(?<![\\p{L}\\p{N}#@/.])';
const EDGE_AFTER = '(?![\\p{L}\\p{N}])';

export function anyOf(
  sources: readonly string[],
  flags = 'giu',
  before = EDGE_BEFORE,
  after = EDGE_AFTER,
): RegExp | null {
  const distinct = [...new Set(sources.filter(Boolean))].sort((a, b) => b.length - a.length);
  return distinct.length > 0 ? new RegExp(`${before}(?:${distinct.join('|')})${after}`, flags) : null;
}

/** Not `School`, `the academy` or `-`: something is left when the words for kinds of school go. */
export const isTelling = (name: string): boolean => nameKey(name.replace(KIND, ' ')).length > 1 || isInitials(name);
export const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** `Harrow Lane Primary School` to `Harrow Lane`; a Welsh `Ysgol` at the front goes too. */
export const coreOf = (name: string): string =>
  clean(name.replace(KIND, ' ').replace(/^ysgol\s+(?:gynradd|gyfun|uwchradd|gymunedol)?/i, ''));

export const SCHOOL_KIND = /\b(?:primary|infant|junior|nursery|high|grammar|secondary)/gi;
export const WELSH = /\b(?:ysgol|coleg|gymraeg)\b/i;

export const mutatedNames = (name: string): string[] => {
  const [first = '', ...rest] = fold(name).lower.split(' ');
  return mutationsOf(first).map((form) => [form, ...rest].join(' '));
};

export const phaseOf = (text: string): 'primary' | 'secondary' | null => {
  if (/\b(?:primary|infants?|juniors?|nursery|first school|gynradd)\b/i.test(text)) return 'primary';
  return /\b(?:high|secondary|grammar|comprehensive|upper school|sixth form|gyfun|uwchradd)\b/i.test(text)
    ? 'secondary'
    : null;
};

export function classSources(classes: readonly string[]): { codes: string[]; names: string[] } {
  const folded = [...new Set(classes.map((c) => fold(c).lower.trim()))].filter((c) => /[a-z]/.test(c));
  // `3Owl` and `P3R` also tell of classes `Owl` and `R` in other years.
  const rests = folded.flatMap((c) => /^(?:y|yr|year|p|s)?\s?\d{1,2}\s?([a-z][a-z' ]*)$/.exec(c)?.[1] ?? []);
  const bare = [...new Set([...folded.filter((c) => !/\d/.test(c)), ...rests])];
  const year = '(?:(?:year|yr|y|p|s|blwyddyn|bl\\.?)\\s?)?\\d{1,2}';
  const coded = folded.filter((c) => /\d/.test(c) && c.length > 1).map(looseTerm);
  const named = bare.filter((c) => c.length > 1).map((c) => `${year}\\s?${looseTerm(c)}`);
  const letters = [...new Set(bare.map((c) => c.charAt(0)))].map((c) => `${year}${c}`);
  return {
    codes: [...coded, ...named, ...letters],
    names: bare.filter((c) => c.replace(/[^a-z]/g, '').length > 2).map((c) => `${looseTerm(c)}s?`),
  };
}

export function tagSources(tags: readonly string[], shortKey: string, initials: readonly string[]): string[] {
  const own = tags.filter((tag) => nameKey(tag).length > 1).map((tag) => looseTerm(tag.replace(/^[#@]/, '')));
  return [
    ...own,
    ...(shortKey ? [`[\\p{L}\\p{N}_]*${shortKey}[\\p{L}\\p{N}_]*`] : []),
    ...initials.map((i) => `${i.toLowerCase()}\\w{0,3}`),
  ];
}

export function saintInitial(core: string): string[] {
  const saint = /^(?:st|saint)\.?\s+(\p{L})/iu.exec(core);
  return saint ? [`(?:st|saint)\\.?\\s?${(saint[1] as string).toLowerCase()}'?s`] : [];
}
