/** What a file of an export is for; of some ways only one does it all. */
export type FileRole = 'pack' | 'install' | 'remove' | 'template' | 'words' | 'first-box' | 'second-box';

const ROLES: readonly (readonly [RegExp, FileRole])[] = [
  [/\.admx$/, 'template'],
  [/\.adml$/, 'words'],
  [/(?:^|\/)pack\.txt$/, 'first-box'],
  [/(?:^|\/)pack-version\.txt$/, 'second-box'],
  [/(?:^|\/)remove-/, 'remove'],
  [/-install\.[a-z]+$/, 'install'],
];

/** By its name, as `src/admin/deploy` gives it. */
export const fileRole = (name: string): FileRole => ROLES.find(([pattern]) => pattern.test(name))?.[1] ?? 'pack';
