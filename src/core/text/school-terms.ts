import type { School } from '../pack/schema.ts';
import { fold, nameKey } from './fold.ts';
import { escapeRegex, looseSaying, looseTerm } from './loose.ts';

/** A school's details as patterns over folded text. Sources are lower case and matched without regard to case unless said. */
export interface SchoolTerms {
  /** Name and aliases of several words or with a school word: no doubt what is meant. */
  readonly names: RegExp | null;
  /** Short name and aliases such as `the Fold`: may mean something else. */
  readonly shorts: RegExp | null;
  /** Capital letters only, matched with case. */
  readonly initials: RegExp | null;
  readonly hashtags: RegExp | null;
  readonly handles: RegExp | null;
  readonly domains: RegExp | null;
  readonly motto: RegExp | null;
  readonly trust: RegExp | null;
  /** The trust's name without its kind (`Holy Cross`). */
  readonly trustShort: RegExp | null;
  readonly town: RegExp | null;
  /** Class codes (a digit in them) and, apart, class names. */
  readonly classCodes: RegExp | null;
  readonly classNames: RegExp | null;
  /** Letters of the short name, for spaced and joined forms; empty if under five. */
  readonly shortKey: string;
  readonly townKey: string;
  readonly isStreet: boolean;
  readonly phase: 'primary' | 'secondary' | null;
  /** The trust is a council or a diocese, of which people speak as citizens and believers too. */
  readonly isPublicBody: boolean;
}

const KIND =
  /\b(?:primary|infants?|juniors?|nursery|first|middle|high|secondary|grammar|comprehensive|comp|community|academy|college|school|catholic|rc|c ?of ?e|church of england|ce|voluntary aided|va|free|and|the)\b\.?/gi;
const KIND_WORD =
  /\b(?:primary|infants?|juniors?|nursery|high|secondary|grammar|comprehensive|academy|college|school|ysgol|ps)\b/i;
const TRUST_KIND =
  /\b(?:the|multi|academy|academies|trust|mat|learning|schools?|education(?:al)?|federation|partnership|group|foundation|city|county|borough|council|diocese|of)\b/gi;
const STREET = /(?:lane|road|street|hill|way|park|green|avenue|drive|grove|close|field|fields|bank|view|rise|gate)$/i;
const isInitials = (name: string): boolean => /^[A-Z][A-Z.&]{1,6}$/.test(name);
const EDGE_BEFORE = '(?<![\\p{L}\\p{N}#@/.])';
const EDGE_AFTER = '(?![\\p{L}\\p{N}])';

function anyOf(sources: readonly string[], flags = 'giu', before = EDGE_BEFORE, after = EDGE_AFTER): RegExp | null {
  const distinct = [...new Set(sources.filter(Boolean))].sort((a, b) => b.length - a.length);
  return distinct.length > 0 ? new RegExp(`${before}(?:${distinct.join('|')})${after}`, flags) : null;
}

/** Not `School`, `the academy` or `-`: something is left when the words for kinds of school go. */
const isTelling = (name: string): boolean => nameKey(name.replace(KIND, ' ')).length > 1 || isInitials(name);
const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** `Harrow Lane Primary School` to `Harrow Lane`; a Welsh `Ysgol` at the front goes too. */
const coreOf = (name: string): string =>
  clean(name.replace(KIND, ' ').replace(/^ysgol\s+(?:gynradd|gyfun|uwchradd|gymunedol)?/i, ''));

const phaseOf = (text: string): SchoolTerms['phase'] => {
  if (/\b(?:primary|infants?|juniors?|nursery|first school|gynradd)\b/i.test(text)) return 'primary';
  return /\b(?:high|secondary|grammar|comprehensive|upper school|sixth form|gyfun|uwchradd)\b/i.test(text)
    ? 'secondary'
    : null;
};

function classSources(classes: readonly string[]): { codes: string[]; names: string[] } {
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

function tagSources(tags: readonly string[], shortKey: string, initials: readonly string[]): string[] {
  const own = tags.filter((tag) => nameKey(tag).length > 1).map((tag) => looseTerm(tag.replace(/^[#@]/, '')));
  return [
    ...own,
    ...(shortKey ? [`[\\p{L}\\p{N}_]*${shortKey}[\\p{L}\\p{N}_]*`] : []),
    ...initials.map((i) => `${i.toLowerCase()}\\w{0,3}`),
  ];
}

function saintInitial(core: string): string[] {
  const saint = /^(?:st|saint)\.?\s+(\p{L})/iu.exec(core);
  return saint ? [`(?:st|saint)\\.?\\s?${(saint[1] as string).toLowerCase()}'?s`] : [];
}

export function compileSchool(school: School): SchoolTerms {
  const core = coreOf(fold(school.name).text);
  const short = fold(school.shortName || core).text;
  const written = [school.name, ...school.aliases].map((name) => fold(name).text).filter(isTelling);
  const initials = written.filter(isInitials).map((name) => name.replace(/[^A-Z]/g, ''));
  const others = written.filter((name) => !isInitials(name));
  const longs = others.filter((name) => KIND_WORD.test(name) || name.split(' ').length > 2);
  const kinds =
    "(?:'?s)?\\s?(?:c ?of ?e|rc|catholic|community)?\\s?(?:primary|infants?|juniors?|nursery|high|academy|school|college|secondary|pri|ps)(?:\\s(?:school|academy|ps))?";
  const bareKey = nameKey(short);
  const shortKey = bareKey.length > 4 ? bareKey : '';
  const trustCore = clean(fold(school.trust).text.replace(TRUST_KIND, ' '));
  const { codes, names } = classSources(school.classes);
  const hosts = school.domains.map((d) => fold(d).lower.replace(/^(?:https?:\/\/)?(?:www\.)?|\/.*$/g, ''));
  const domains = hosts.filter((host) => /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host)).map(escapeRegex);
  const pages = [
    ...school.handles.filter((h) => nameKey(h).length > 3).map((h) => looseTerm(h.replace(/^@/, ''))),
    ...(shortKey ? [shortKey] : []),
  ];
  return {
    names: anyOf([
      ...longs.map(looseTerm),
      ...[...new Set([core, short])].filter((n) => nameKey(n).length > 2).map((n) => `${looseTerm(n)}${kinds}`),
    ]),
    shorts: anyOf(
      [...others.filter((n) => !longs.includes(n)), short, core]
        .filter((n) => nameKey(n).length > 2)
        .map(looseTerm)
        .concat(saintInitial(core)),
    ),
    initials: anyOf(initials, 'gu'),
    hashtags: anyOf(tagSources(school.hashtags, shortKey, initials), 'giu', '#'),
    handles: anyOf(tagSources(school.handles, shortKey, []), 'giu', '(?<![\\p{L}\\p{N}])@'),
    domains: anyOf(
      [
        ...domains.map((d) => `(?:https?:\\/\\/)?[\\w.@-]*${d}[\\w\\/.?=&-]*`),
        ...pages.map((p) => `(?:https?:\\/\\/)?[\\w.-]+\\.[a-z]{2,}\\/(?:[\\w.-]+\\/)*${p}[\\w\\/.?=&-]*`),
      ],
      'giu',
      '(?<![\\w.@/-])',
    ),
    motto: school.motto.trim().split(/\s+/).length > 1 ? anyOf([looseSaying(school.motto)]) : null,
    trust: anyOf([school.trust ? looseTerm(school.trust) : '']),
    trustShort: nameKey(trustCore).length > 3 ? anyOf([looseTerm(trustCore)]) : null,
    town: nameKey(school.town).length > 2 ? anyOf([looseTerm(school.town)]) : null,
    classCodes: anyOf(codes),
    classNames: anyOf(names),
    shortKey,
    townKey: nameKey(school.town),
    isStreet: STREET.test(short),
    phase: phaseOf(school.name),
    isPublicBody: /\b(?:council|county|borough|diocese|authority)\b/i.test(school.trust),
  };
}
