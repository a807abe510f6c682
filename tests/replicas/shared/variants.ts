/** One way in which a live site may behave; the contract suite runs its behaviours over all that apply. */
export interface Variant {
  readonly id: string;
  readonly query: Readonly<Record<string, string>>;
  /** Only surfaces inside a site dialog are affected. */
  readonly dialogOnly?: boolean;
  /** The site refuses a scripted click here, so a release needs the person's own next press. */
  readonly refusesScripts?: boolean;
}

export const PLAIN: Variant = { id: 'plain', query: {} };

/** Kept apart from the pages so that tests can list them without a browser. */
export const VARIANTS: readonly Variant[] = [
  PLAIN,
  { id: 'polish', query: { lang: 'pl' } },
  { id: 'urdu', query: { lang: 'ur' } },
  { id: 'welsh', query: { lang: 'cy' } },
  { id: 'dark', query: { theme: 'dark' } },
  { id: 'trusted-only', query: { 'trusted-only': '1' }, refusesScripts: true },
  { id: 'slow', query: { slow: '1' } },
  { id: 'remount', query: { remount: '1' } },
  { id: 'confirm', query: { confirm: '1' } },
  { id: 'popover', query: { popover: '1' } },
  { id: 'strict-csp', query: { csp: 'strict' } },
  { id: 'no-blob-csp', query: { csp: 'no-blob' } },
  { id: 'trusted-types', query: { 'trusted-types': '1' } },
  { id: 'focus-trap', query: { 'focus-trap': '1' }, dialogOnly: true },
  { id: 'inert', query: { inert: '1' }, dialogOnly: true },
  { id: 'native-dialog', query: { 'native-dialog': '1' }, dialogOnly: true },
  { id: 'max-z', query: { 'max-z': '1' }, dialogOnly: true },
];

/** `https://host/path?surface=…&…` of a surface under a variant. */
export function replicaUrl(base: string, surface: string, query: Readonly<Record<string, string>> = {}): string {
  const url = new URL(base);
  for (const [name, value] of Object.entries({ surface, ...query })) url.searchParams.set(name, value);
  return url.href;
}
