/** What a detection shows besides its category; a rule may set its level by it. */
export const SIGNS = [
  'named', // a pupil is named beside it
  'home', // where a named pupil lives
  'safeguarding',
  'threat',
  'slur',
  'sexual',
  // In pictures:
  'child', // a face of under 12
  'teen', // a face of 12 to 17
  'unknown-age', // a head whose age cannot be read
  'alone', // one face or head, nobody else
  'group', // several of them
  'crest', // the school's crest
  'printed', // the school's name, motto or address in print
] as const;
export type Sign = (typeof SIGNS)[number];
