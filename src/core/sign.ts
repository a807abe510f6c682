/** What a detection shows besides its category; a rule may set its level by it. */
export const SIGNS = [
  'named', // a pupil is named beside it
  'home', // where a named pupil lives
  'safeguarding',
  'threat',
  'slur',
  'sexual',
] as const;
export type Sign = (typeof SIGNS)[number];
