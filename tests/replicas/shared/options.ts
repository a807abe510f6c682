import { LANGUAGES, type ReplicaLanguage } from './types.ts';

/** What a test may ask of a replica page, by the query of its address. See `../README.md` for each. */
export interface ReplicaOptions {
  readonly surface: string | null;
  readonly lang: ReplicaLanguage;
  readonly theme: 'light' | 'dark';
  /** Text that the site itself puts into the box (intent links, drafts). */
  readonly text: string;
  readonly csp: 'site' | 'strict' | 'no-blob' | 'none';
  readonly trustedOnly: boolean;
  readonly focusTrap: boolean;
  readonly inert: boolean;
  readonly nativeDialog: boolean;
  readonly maxZ: boolean;
  readonly popover: boolean;
  readonly slow: boolean;
  readonly remount: boolean;
  readonly confirm: boolean;
  readonly trustedTypes: boolean;
  /** All the rest, for options of one site (`page=1`, `protected=1`, `steps=next`). */
  readonly query: URLSearchParams;
}

const oneOf = <T extends string>(values: readonly T[], given: string | null): T =>
  values.find((v) => v === given) ?? (values[0] as T);

/** Read in the page and on the server alike: `readOptions(new URL(location.href))`. */
export function readOptions(url: URL): ReplicaOptions {
  const query = url.searchParams;
  const on = (name: string): boolean => query.get(name) === '1';
  return {
    surface: query.get('surface'),
    lang: oneOf(LANGUAGES, query.get('lang')),
    theme: oneOf(['light', 'dark'], query.get('theme')),
    text: query.get('text') ?? '',
    csp: oneOf(['site', 'strict', 'no-blob', 'none'], query.get('csp')),
    trustedOnly: on('trusted-only'),
    focusTrap: on('focus-trap'),
    inert: on('inert'),
    nativeDialog: on('native-dialog'),
    maxZ: on('max-z'),
    popover: on('popover'),
    slow: on('slow'),
    remount: on('remount'),
    confirm: on('confirm'),
    trustedTypes: on('trusted-types'),
    query,
  };
}
