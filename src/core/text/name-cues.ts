/** What can be seen in a name and round it. The gate adds them up; features count them. */
export const NAME_CUES = [
  'roster', // the roster filter knows it
  'open', // a public name, and no roster to ask
  'full', // first and last name of one pupil
  'initial', // a surname's initial follows: `Oliver P`
  'unknown', // capitalised, but no public first name
  'word', // also an everyday word, a place or a brand
  'lower',
  'upper',
  'start', // first word of a sentence
  'hashtag',
  'handle',
  'disguised', // spaced letters or digits for letters
  'bare-s', // possessive without its apostrophe
  'mutated', // Welsh initial mutation undone
  'typo', // one edit from a public name
  'child-before', // `well done`, `little`, `proud of`
  'child-after', // `in Year 4`, `'s mum`, `finally`
  'class', // a class or a year beside it
  'list', // names in a row
  'vocative',
  'greeted', // `Hi Oliver`, `no worries Oliver`
  'did', // a verb of a person follows
  'mine', // `my Oliver`
  'own', // `my son Oliver`, `Oliver, my husband`
  'surname', // another capitalised word follows
  'preceded', // a capitalised word goes before
  'titled', // `Uncle`, `St`, `Prince`
  'phrase', // a word-name used as the word: `mark my words`, `hope that`
  'time',
  'place',
  'staff', // also the name of a member of staff
  'school', // words of school life somewhere in the draft
  'work', // words of working at a school: my class, lesson, SATs, TA
  'parent', // parents or family spoken of beside it
  'pronoun', // he, she, his, her soon after
  'show', // sport, television, music, books somewhere in the draft
  'home', // the poster's own family somewhere in the draft
] as const;
export type NameCue = (typeof NAME_CUES)[number];
