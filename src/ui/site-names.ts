/** As the sites write themselves, in every language. */
export const SITE_NAMES = { facebook: 'Facebook', x: 'X', instagram: 'Instagram' } as const;
