import type { School } from '../pack/schema.ts';
import { fold, nameKey } from './fold.ts';
import { escapeRegex, looseSaying, looseTerm } from './loose.ts';
import {
  anyOf,
  classSources,
  clean,
  coreOf,
  isInitials,
  isTelling,
  KIND_WORD,
  mutatedNames,
  phaseOf,
  SCHOOL_KIND,
  STREET,
  saintInitial,
  TRUST_KIND,
  tagSources,
  WELSH,
} from './school-sources.ts';

/** A school's details as patterns over folded text. Sources are lower case and matched without regard to case unless said. */
export interface SchoolTerms {
  /** Name and aliases of several words or with a school word: no doubt what is meant. */
  readonly names: RegExp | null;
  /** Short name and aliases such as `the Fold`: may mean something else. */
  readonly shorts: RegExp | null;
  /** Capital letters only, matched with case; and those of four letters or more in lower case. */
  readonly initials: RegExp | null;
  readonly lowerInitials: RegExp | null;
  /** Welsh short names as they are mutated, matched with case. */
  readonly mutated: RegExp | null;
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
  /** Letters of all names, long ones only, for names written apart or misspelt. */
  readonly keys: readonly string[];
  /** What the names say of the kind of school (`primary`, `junior`). */
  readonly kinds: ReadonlySet<string>;
  readonly townKey: string;
  readonly isStreet: boolean;
  readonly phase: 'primary' | 'secondary' | null;
  /** The trust is a council or a diocese, of which people speak as citizens and believers too. */
  readonly isPublicBody: boolean;
}

export function compileSchool(school: School): SchoolTerms {
  const core = coreOf(fold(school.name).text);
  const short = fold(school.shortName || core).text;
  const written = [school.name, ...school.aliases].map((name) => fold(name).text).filter(isTelling);
  const initials = written.filter(isInitials).map((name) => name.replace(/[^A-Z]/g, ''));
  const others = written.filter((name) => !isInitials(name));
  const longs = others.filter((name) => KIND_WORD.test(name) || name.split(' ').length > 2);
  const kinds =
    "(?:'?s)?\\s?(?:c ?of ?e|rc|catholic|community)?\\s?(?:primary|infants?|juniors?|nursery|high|academy|school|college|secondary|pri|ps)(?:\\s(?:school|academy|ps))?(?:'?s)?";
  const bareKey = nameKey(short);
  const shortKey = bareKey.length > 4 ? bareKey : '';
  const kindsOf = [school.name, ...school.aliases].flatMap((name) => name.match(SCHOOL_KIND) ?? []);
  const telling = [short, core, ...others.filter((n) => !KIND_WORD.test(n))].map((n) =>
    nameKey(n.replace(/^the\s/i, '')),
  );
  // Of a Welsh name the forms that it takes after `yn`, `i`, `o` ...
  const mutated = WELSH.test(school.name)
    ? [short, core, ...others.filter((n) => !longs.includes(n))].flatMap(mutatedNames)
    : [];
  const trustCore = clean(fold(school.trust).text.replace(TRUST_KIND, ' '));
  const { codes, names } = classSources(school.classes);
  const hosts = school.domains.map((d) => fold(d).lower.replace(/^(?:https?:\/\/)?(?:www\.)?|\/.*$/g, ''));
  const domains = hosts.filter((host) => /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host)).map(escapeRegex);
  const pages = [
    ...school.handles.filter((h) => nameKey(h).length > 3).map((h) => looseTerm(h.replace(/^@/, ''))),
    ...(shortKey ? [shortKey, `[\\w-]*${looseTerm(short)}`] : []),
  ];
  return {
    names: anyOf([
      ...longs.map(looseTerm),
      ...[...new Set([core, short])].filter((n) => nameKey(n).length > 2).map((n) => `${looseTerm(n)}${kinds}`),
      ...mutated.map((n) => `ysgol\\s${looseTerm(n)}`),
    ]),
    shorts: anyOf(
      [...others.filter((n) => !longs.includes(n)), short, core]
        .filter((n) => nameKey(n).length > 2)
        .map(looseTerm)
        .concat(saintInitial(core)),
    ),
    initials: anyOf(initials, 'gu'),
    mutated: anyOf(
      mutated.map((n) =>
        looseTerm(n)
          .replace(/^\p{Ll}/u, (c) => c.toUpperCase())
          .replace(/(?<=\*)\p{Ll}/gu, (c) => `[${c}${c.toUpperCase()}]`),
      ),
      'gu',
    ),
    lowerInitials: anyOf(
      initials.filter((i) => i.length > 3).map((i) => i.toLowerCase()),
      'gu',
    ),
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
    keys: [...new Set(telling)].filter((key) => key.length > 6),
    kinds: new Set(kindsOf.map((kind) => kind.toLowerCase())),
    townKey: nameKey(school.town),
    isStreet: STREET.test(short),
    phase: phaseOf(school.name),
    isPublicBody: /\b(?:council|county|borough|diocese|authority)\b/i.test(school.trust),
  };
}
