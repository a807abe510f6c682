/** What can be seen in a name and round it. The gate adds them up; features count them. */
export const NAME_CUES = [
  'roster', // the roster filter knows it
  'open', // a public name, and no roster to ask
  'full', // first and last name of one pupil
  'initial', // a surname's initial follows: `Oliver P`
  'unknown', // capitalised, but no public first name
  'word', // also an everyday word, a place or a brand
  'ambiguous', // such a word, first in its sentence
  'wordlike', // such a word in lower case
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
  'handled', // what staff do with a child: `told`, `waiting with`
  'child-after', // `in Year 4`, `'s mum`, `finally`
  'placed', // `in 4K`, `from my form` right behind it
  'class', // a class or a year beside it
  'list', // names in a row
  'vocative',
  'wished', // `happy birthday`, `congratulations`, `good luck`
  'greeted', // `Hi Oliver`, `no worries Oliver`
  'did', // a verb of a person follows
  'mine', // `my Oliver`
  'possessive',
  'own', // `my son Oliver`, `Oliver, my husband`
  'friend', // free time, or a grown-up met elsewhere: `lunch with`, `in HR`
  'adult', // a name of those born before 1990
  'common', // a name that many bear, in and out of school
  'surname', // another capitalised word follows
  'preceded', // a capitalised word goes before
  'titled', // `Uncle`, `St`, `Prince`
  'phrase', // a word-name used as the word: `mark my words`, `hope that`
  'time',
  'place',
  'staff', // also the name of a member of staff
  'school', // words of school life somewhere in the draft
  'work', // words of working at a school: my class, lesson, SATs, TA
  'hint', // words that school shares with the rest of life
  'care', // needs, health, safeguarding, exclusion somewhere in the draft
  'parent', // parents or family spoken of beside it
  'pronoun', // he, she, his, her soon after
  'lone', // a common name, or a word, and nothing that ties it to school or to a child
  'show', // sport, television, music, books somewhere in the draft
  'leisure', // pub, holiday, garden, wedding ... somewhere in the draft
  'home', // the poster's own family somewhere in the draft
] as const;
export type NameCue = (typeof NAME_CUES)[number];
