import { PLACE_NAMES, TIME_NAMES } from './word-names.ts';

/** What can be seen in a name and round it. The gate adds them up; features count them. */
export const NAME_CUES = [
  'roster', // the roster filter knows it
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
  'did', // a verb of a person follows
  'mine', // `my Oliver`
  'own', // `my son Oliver`, `Oliver, my husband`
  'surname', // another capitalised word follows
  'preceded', // a capitalised word, a title or `Uncle` goes before
  'time',
  'place',
  'staff', // also the name of a member of staff
  'school', // school words somewhere in the draft
  'parent', // parents or family spoken of beside it
] as const;
export type NameCue = (typeof NAME_CUES)[number];

const KIN =
  '(?:son|daughter|niece|nephew|grandson|granddaughter|grandkids?|husband|hubby|wife|partner|boyfriend|girlfriend|fianc[e]+|cousin|brother|sister|bro|sis|mate|bestie|best friend|friend|mum|mam|mother|dad|father|nan|nana|gran|granny|grandad|grandma|godson|goddaughter|dog|cat|cockapoo|labrador|lab|spaniel|puppy|pup|kitten|rabbit|hamster|horse|pony|neighbour|hairdresser|baby|bump|mini|auntie|aunty|aunt|uncle|colleague|twins?|toddler|stepson|stepdaughter|step-?(?:son|daughter|dad|mum)|other half|in-law|flatmate|housemate|boy|girl|lad|lass|little one|youngest|eldest|oldest|middle one)';
const OWN_BEFORE = new RegExp(
  `(?:\\b(?:my|our|his|her)\\s+(?:\\w+\\s+){0,2}${KIN}(?:\\s+(?:called|named|is|was))?|\\b(?:uncle|auntie|aunty|aunt|cousin|nan|nanny|granny|grandad|mum to|dad to|mummy to|mum of|dad of|me (?:n|and|&|\\+)|hubby|husband|wife|the dog|the cat|the pup|dog called|cat called))[,:]?\\s*$`,
  'i',
);
const OWN_AFTER = new RegExp(
  `^(?:'s)?,?\\s*(?:\\(|is\\s|was\\s|and\\s)?(?:my|our)\\s+(?:\\w+\\s+){0,2}${KIN}\\b|^\\s+(?:and|&|n)\\s+(?:i|me)\\b(?!\\s+(?:had a (?:chat|word)))`,
  'i',
);
const MINE_BEFORE = /\b(?:my|our|my own)\s*$/i;
const CHILD_BEFORE =
  /(?:\b(?:little|well done|proud of|star of the (?:week|day)(?: is|:)?|goes to|congratulations(?: to)?|congrats(?: to)?|big up|shout ?out (?:to|for)|hats off to|hand for|round of applause for|bless|poor|wee|tell|young|happy \d{1,2}(?:st|nd|rd|th)|happy birthday(?: to)?|welcome(?: back)?|including|especially|even|called|thanks to|for you|miss you(?: already)?|award(?:ed)?(?: to)?|winner|won by|taught|teaching|da iawn|llongyfarchiadau(?: mawr)?(?: i)?|penblwydd hapus|aw|hi|hiya|hey+|heyy|morning|good luck(?: to)?|nice one|told me|parents of|mum of|dad of|nan of|family of|next to|sat with|working with|reading with|played? with|fight with))\s*[:,]?\s*$/i;
const CHILD_AFTER =
  /^(?:'s|s)?,?\s*(?:\(?(?:y|yr|year|p|s|bl|blwyddyn)\.?\s?\d|\(?\d{1,2}[a-z]\b|(?:in|from|o|yn|out of) (?:my|our|the|year|yr|y\d|p\d|s\d|\d|reception|nursery|class|form|ddosbarth|nosbarth|4|5|set|top|bottom|sixth)\b|(?:mum|mam|dad|nan|parents?|homework|mother|father|family|behaviour|book|work|reading|report|ehcp|sister|brother|handwriting|spelling|essay|mock|attendance|inhaler|pe kit|peg|lunch ?box|coat)\b|is (?:\d|four|five|six|seven|eight|nine|ten) (?:today|now)|(?:has|have) (?:finally|just|not|been|no|got|had)|bach\b)/i;
const DID =
  /^(?:'s)?\s+(?:just |finally |never |always |again |once |actually |absolutely |literally |still |only |also |then |was |is )?(?:was|wasn't|isn't|got|gets|has|hasn't|had|hadn't|did|didn't|doesn't|hit|threw|bit|bites|needs|needed|told|tells|asked|asks|said|says|wrote|brought|lost|gave|gives|came|went|ran|drew|made|makes|read|cried|laughed|smashed|won|ate|spent|fell|sat|stood|nearly|finally|never|always|kicked|punched|spat|swore|sang|held|tied|learned|learnt|played|took|called|turned|moved|nailed|scored|wants|wanted|thinks|thought|can't|cannot|won't|wouldn't|refused|managed|walked|shouted|stole|broke|passed|failed|left|started|joined|forgot|nicked|kept|looked|let|lives|moves|knows|loves|hates)\b/i;
const LIST_AFTER = /^\s*(?:,|and|&|\+|n|a|ac)\s*\p{Lu}\p{Ll}/u;
const LIST_BEFORE = /\p{Lu}\p{Ll}+(?:,| and| &| \+| n| a| ac)\s*(?:and\s*)?$/u;
const TITLE_BEFORE =
  /(?:\b(?:uncle|auntie|aunty|aunt|st|saint|sir|dr|lord|lady|king|queen|prince|princess|pope|president|mr|mrs|miss|ms|mx|rev|father|sister|captain|sgt|pc|dj|mc|big|san|santa|dame|judge|coach|chef)\.?|@\w*)\s*$/i;
const CAPITAL_BEFORE = /\p{Lu}\p{Ll}['\p{L}]*\s$/u;
const TIME_BEFORE =
  /\b(?:in|this|last|next|since|by|until|til|till|half|every|early|late|mid|end of|of|on|for|before|after|\d{1,2}(?:st|nd|rd|th)?)\s*$/i;
const TIME_AFTER =
  /^\s*(?:\d|half|bank|term|holidays?|hols|break|fair|fayre|fete|concert|school|exams?|sale|sun|dress|\bday\b|bug|time|nights?|morning|evening)/i;
const PLACE_BEFORE =
  /\b(?:in|to|from|at|near|around|of|off to|via|for|leaving|visit(?:ing)?|v|vs|against|beat|support(?:ing)?)\s+$/i;
const PLACE_AFTER =
  /^\s+(?:fc|were|are|v|vs|\d|airport|station|away|at home|game|match|fans?|city|road|street|flower|marathon|fashion)\b/i;
const PARENT_NEAR = /\b(?:mum|mam|mums|dad|dads|parents?|family|families|carers?|nan|siblings|twins|grandparents)\b/i;

export const SCHOOL_CONTEXT =
  /\b(?:year ?\d{1,2}s?|yr ?\d{1,2}s?|y\d{1,2}s?|p[1-7]s?|[ry]?\d{1,2}[a-hpqrstxyz]|reception|nursery|my (?:class|form|tutor group|kids|lot|year|bottom set|top set|set \d|little ones?|pupils?|students?|key child|table|group|lesson|room|classroom)|(?:in|from) (?:my|our) class|class|pupils?|students?|lessons?|assembly|classroom|schools?|nativity|detention|isolation|excluded?|suspended|phonics|maths|literacy|times tables?|pen licen[cs]e|star of the (?:week|day)|spellings?|sats?|mocks?|gcses?|a.?levels?|homework|reading|playground|lunch(?:time)?|playtime|break ?time|ta|slt|senco|ehcp|safeguarding|social (?:services|worker)|cp (?:meeting|conference|plan)|mum|mam|dad|parents?|behaviour|marking|teach(?:er|ers|ing|es)?|taught|well done|proud|sports day|trip|residential|netball|form time|tutor time|register|carpet|story ?time|sir|miss|house points?|golden time|snack|key child|bairns?|weans?|dosbarth|ysgol|disgybl\w*|plant|blwyddyn|athro|athrawes|cover|year group|head ?teacher|parents.? evening|grade \d|essay|exams?|revision|prom|leavers|ks\d|attendance|inhaler|epipen|stars?|certificate|award)\b/i;

const START = /(?:^|[.!?\n:|]\s*|["(]\s*)[^\p{L}\p{N}]*$/u;
/** Capitalised, but no surname: `Oliver Year 4`, `Oliver I am so proud`. */
const NOT_SURNAME =
  /^\s+(?:Year|Yr|Y\d|P\d|S\d|KS\d|Class|Reception|Nursery|Set|I|I'm|I've|I'll|And|In|At|The|You|My|Mum|Dad|Is|Was|For|From|With|On|To|So|We|He|She|They|It|Has|Had|Just|But|This|That|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|GCSEs?|SATs?|EHCP|PE|TA|LOVE|AND|IS|WAS|FOR|THE|YOU|HAS)\b/;
const SURNAME_AFTER = /^\s+(?:(?:de|da|van|von|di|al|el|bin|ap|ab)[\s-])?\p{Lu}['\p{L}-]+/u;
const INITIAL_AFTER = /^ ?(?:\p{Lu}(?:-\p{Lu})?|[b-hj-z](?='s|s?\b))(?:[.\s,!?')]|'?s\b|$)/u;

const REACH = 44;

/** What is said round a name at `from` to `to` of the folded text. */
export function contextCues(text: string, from: number, to: number, key: string): Set<NameCue> {
  const cues = new Set<NameCue>();
  const head = text.slice(Math.max(0, from - REACH), from);
  const tail = text.slice(to, to + REACH);
  const add = (cue: NameCue, holds: boolean): void => {
    if (holds) cues.add(cue);
  };
  const start = START.test(head);
  add('start', start);
  add('own', OWN_BEFORE.test(head) || OWN_AFTER.test(tail));
  add('mine', MINE_BEFORE.test(head));
  add('child-before', CHILD_BEFORE.test(head));
  add('child-after', CHILD_AFTER.test(tail));
  add('did', DID.test(tail));
  add('list', LIST_AFTER.test(tail) || LIST_BEFORE.test(head));
  add('vocative', start && /^\s*[,!:]/.test(tail));
  add('initial', INITIAL_AFTER.test(tail) && !/^ ?I\b/.test(tail));
  add('surname', SURNAME_AFTER.test(tail) && !NOT_SURNAME.test(tail) && !INITIAL_AFTER.test(tail));
  add('preceded', TITLE_BEFORE.test(head) || (CAPITAL_BEFORE.test(head) && !start));
  add('time', isTime(key, head, tail));
  add('place', isPlace(key, head, tail));
  add('parent', PARENT_NEAR.test(head) || PARENT_NEAR.test(tail));
  return cues;
}

function isTime(key: string, head: string, tail: string): boolean {
  return TIME_NAMES.has(key) && (TIME_BEFORE.test(head) || TIME_AFTER.test(tail));
}

function isPlace(key: string, head: string, tail: string): boolean {
  return PLACE_NAMES.has(key) && (PLACE_BEFORE.test(head) || PLACE_AFTER.test(tail));
}
