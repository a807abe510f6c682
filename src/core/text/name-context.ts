import type { NameCue } from './name-cues.ts';
import { isPublicName } from './public-names.ts';
import { PLACE_NAMES, TIME_NAMES, WORD_NAMES } from './word-names.ts';

const KIN =
  '(?:son|daughter|niece|nephew|grandson|granddaughter|grandkids?|husband|hubby|wife|partner|boyfriend|girlfriend|fianc[e]+|cousin|brother|sister|bro|sis|mate|bestie|best friend|friend|mum|mam|mother|dad|father|nan|nana|gran|granny|grandad|grandma|godson|goddaughter|dog|cat|cockapoo|labrador|lab|spaniel|puppy|pup|kitten|rabbit|hamster|horse|pony|neighbour|hairdresser|baby|bump|mini|auntie|aunty|aunt|uncle|colleague|twins?|toddler|stepson|stepdaughter|step-?(?:son|daughter|dad|mum)|other half|in-law|flatmate|housemate|boy|girl|lad|lass|little one|youngest|eldest|oldest|middle one)';
const OWN_BEFORE = new RegExp(
  `(?:\\b(?:my|our|his|her)\\s+(?:\\w+\\s+){0,2}${KIN}(?:\\s+(?:called|named|is|was))?|\\b(?:uncle|auntie|aunty|aunt|cousin|nan|nanny|granny|grandad|mum to|dad to|mummy to|daddy to|me (?:n|and|&|\\+)|hubby|husband|wife|the dog|the cat|the pup|dog called|cat called))[,:]?\\s*$`,
  'i',
);
const OWN_AFTER = new RegExp(
  `^(?:'s)?,?\\s*(?:\\(|is\\s|was\\s|and\\s)?(?:my|our)\\s+(?:\\w+\\s+){0,2}${KIN}\\b|^\\s+(?:and|&|n)\\s+(?:i|me)\\b(?!\\s+(?:had a (?:chat|word)))`,
  'i',
);
const MINE_BEFORE = /\b(?:my|our|my own)\s*$/i;
const CHILD_BEFORE =
  /(?:\b(?:little|well done|proud of|star of the (?:week|day)(?: is|:)?|goes to|congratulations(?: to)?|congrats(?: to)?|big up|shout ?out (?:to|for)|hats off to|hand for|round of applause for|bless|poor|wee|tell|young|happy \d{1,2}(?:st|nd|rd|th)|happy birthday(?: to)?|welcome(?: back)?|including|inc|especially|even|called|thanks to|for you|award(?:ed)?(?: to)?|winner|won by|taught|teaching|da iawn|llongyfarchiadau(?: mawr)?(?: i)?|penblwydd hapus|good luck(?: to)?|told me|(?:parents?|mum|mam|dad|nan|family|brother|sister) of|next to|sat with|working with|reading with|reads? to|played? with|fight with|chat with|key child|taking|had to (?:move|send|tell|ring)|(?:one|a) (?:certain|particular)|saw|seeing|heard))\s*[:,]?\s*$/i;
const CHILD_AFTER =
  /^(?:'s|s)?,?\s*(?:\(?(?:y|yr|year|p|s|bl|blwyddyn)\.?\s?\d|\(?\d{1,2}[a-z]\b|(?:in|from|o|yn|out of) (?:my|our|the|year|yr|y\d|p\d|s\d|\d|reception|nursery|class|form|ddosbarth|nosbarth|4|5|set|top|bottom|sixth)\b|(?:mum|mam|dad|nan|parents?|step-?(?:dad|mum)|homework|mother|father|family|behaviour|book|work|reading|report|ehcp|sister|brother|big brother|little (?:brother|sister)|handwriting|spelling|essay|mock|attendance|inhaler|pe kit|peg|lunch ?box|coat|face|faces)\b|is (?:\d|four|five|six|seven|eight|nine|ten) (?:today|now)|(?:has|have) (?:finally|just|not|been|no|got|had)|bach\b)/i;
const GREETED =
  /(?:\b(?:hi|hiya|hey+|hello|aw+|morning|no worries|cheers|thanks|thank you|ta|nice one|you|miss you(?: already)?|course|sorry|come on|get in|go on|happy \w+|love you|night|bye|ok|yes|no|mate|hun|well said|agreed))[\s,]+$/i;
const DID =
  /^(?:'s)?\s+(?:just |finally |never |always |again |once |actually |absolutely |literally |still |only |also |then |was |is |has |had )?(?:was|wasn't|isn't|got|gets|has|hasn't|had|hadn't|did|didn't|doesn't|hit|threw|bit|bites|needs|needed|told|tells|asked|asks|said|says|wrote|brought|lost|gave|gives|came|went|ran|drew|made|makes|read|cried|laughed|smashed|won|ate|spent|fell|sat|stood|nearly|finally|never|always|kicked|punched|spat|swore|sang|held|tied|learned|learnt|played|took|called|turned|moved|nailed|scored|wants|wanted|thinks|thought|can't|cannot|won't|wouldn't|refused|managed|walked|shouted|stole|broke|passed|failed|left|started|joined|forgot|nicked|kept|looked|let|lives|moves|knows|loves|hates|is going to|is a little|is an absolute|showed|shows|announced|decided|whispered|explained|described|declared)\b/i;
const LIST_AFTER = /^\s*(?:,|and|&|\+|n|a|ac)\s*\p{Lu}\p{Ll}/u;
const LIST_BEFORE = /\p{Lu}\p{Ll}+(?:,| and| &| \+| n| a| ac)\s*(?:and\s*)?$/u;
const TITLE_BEFORE =
  /(?:\b(?:uncle|auntie|aunty|aunt|st|saint|sir|dr|lord|lady|king|queen|prince|princess|pope|president|mr|mrs|miss|ms|mx|rev|father|sister|captain|sgt|pc|dj|mc|big|san|santa|dame|judge|coach|chef)\.?)\s*$/i;
const CAPITAL_BEFORE = /(\p{Lu}\p{Ll}['\p{L}]*)\s$/u;
const TIME_BEFORE =
  /\b(?:in|this|last|next|since|by|until|til|till|half|every|early|late|mid|end of|of|on|for|before|after|\d{1,2}(?:st|nd|rd|th)?)\s*$/i;
const TIME_AFTER =
  /^\s*(?:half|bank|term|holidays?|hols|break|fair|fayre|fete|concert|school|exams?|sale|sun|dress|\bday\b|bug|time|nights?|morning|evening|\d{1,2}(?:st|nd|rd|th)?\b(?!\s+times))/i;
const PLACE_BEFORE =
  /\b(?:in|to|from|at|near|around|of|off to|via|for|leaving|visit(?:ing)?|v|vs|against|beat|support(?:ing)?)\s+$/i;
const PLACE_AFTER =
  /^\s+(?:fc|were|are|v|vs|\d|airport|station|away|at home|game|match|fans?|city|road|street|flower|marathon|fashion)\b/i;
const PARENT_NEAR = /\b(?:mum|mam|mums|dad|dads|parents?|family|families|carers?|nan|siblings|twins|grandparents)\b/i;
const PRONOUN_AFTER = /\b(?:he|she|him|her|his|hers|he's|she's|hes|shes)\b/i;

/** A word-name is the word after an article or a subject, and before an object: `the hope`, `they will`, `hope you`. */
const WORD_BEFORE =
  /\b(?:the|a|an|some|any|no|more|this|that|these|those|i|we|you|they|he|she|it|who|have|keep|lose|very|so|too|of the|can|to a)\s+$/i;
const WORD_AFTER =
  /^\s+(?:you|i|we|they|he|she|it|that|this|the|a|an|my|your|our|his|her|their|to|of|be|been|not|have|everyone|everybody|anyone|someone|all|there|words?|as well|and textiles|department|teacher)\b/i;
const START = /(?:^|[.!?\n:|]\s*|["(]\s*)[^\p{L}\p{N}]*$/u;
/** Capitalised, but no surname: `Oliver Year 4`, `Oliver I am so proud`. */
const NOT_SURNAME =
  /^\s+(?:Year|Yr|Y\d|P\d|S\d|KS\d|Class|Reception|Nursery|Set|I|I'm|I've|I'll|And|In|At|The|You|My|Mum|Dad|Is|Was|For|From|With|On|To|So|We|He|She|They|It|Has|Had|Just|But|This|That|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|GCSEs?|SATs?|EHCP|PE|TA|LOVE|\p{Lu}{2,})\b/u;
const SURNAME_AFTER = /^\s+(?:(?:de|da|van|von|di|al|el|bin|ap|ab)[\s-])?\p{Lu}['\p{L}-]+/u;
const INITIAL_AFTER = /^[ ._]?(?:\p{Lu}(?:-\p{Lu})?|[b-hj-z])(?:[.,!?)]|\s|'s\b|$)/u;
const FIRST_PERSON = /^ I(?:\s|')/;

/** `Will SLT ever listen`, `May SATs`: no sentence has an acronym for its verb. */
const ACRONYM_AFTER = /^\s+\p{Lu}{2,}\b/u;

const BEFORE = 44;
const AFTER = 44;
/** A pronoun may stand in the next sentence. */
const PRONOUN_REACH = 90;

/** What is said round a name at `from` to `to` of the folded text. */
export function contextCues(text: string, from: number, to: number, key: string): Set<NameCue> {
  const head = text.slice(Math.max(0, from - BEFORE), from);
  const tail = text.slice(to, to + AFTER);
  const start = START.test(head);
  const initial = INITIAL_AFTER.test(tail) && !FIRST_PERSON.test(tail);
  const seen: [NameCue, boolean][] = [
    ['start', start],
    ['own', OWN_BEFORE.test(head) || OWN_AFTER.test(tail)],
    ['mine', MINE_BEFORE.test(head)],
    ['child-before', CHILD_BEFORE.test(head)],
    ['child-after', CHILD_AFTER.test(tail)],
    ['greeted', GREETED.test(head)],
    ['did', DID.test(tail)],
    ['list', LIST_AFTER.test(tail) || LIST_BEFORE.test(head)],
    ['vocative', start && /^\s*[,!:]/.test(tail)],
    ['initial', initial],
    ['surname', !initial && SURNAME_AFTER.test(tail) && !NOT_SURNAME.test(tail)],
    ['preceded', isSurnameOf(head)],
    ['titled', TITLE_BEFORE.test(head)],
    ['phrase', WORD_NAMES.has(key) && (WORD_BEFORE.test(head) || WORD_AFTER.test(tail) || ACRONYM_AFTER.test(tail))],
    ['time', TIME_NAMES.has(key) && (TIME_BEFORE.test(head) || TIME_AFTER.test(tail))],
    ['place', PLACE_NAMES.has(key) && (PLACE_BEFORE.test(head) || PLACE_AFTER.test(tail))],
    ['parent', PARENT_NEAR.test(head) || PARENT_NEAR.test(tail)],
    ['pronoun', PRONOUN_AFTER.test(text.slice(to, to + PRONOUN_REACH))],
  ];
  return new Set(seen.flatMap(([cue, holds]) => (holds ? [cue] : [])));
}

/** `Harry Kane`: a capitalised word before, unless it is only capitalised because a sentence starts there. */
function isSurnameOf(head: string): boolean {
  const word = CAPITAL_BEFORE.exec(head);
  if (!word) return false;
  return !START.test(head.slice(0, word.index)) || isPublicName((word[1] as string).toLowerCase());
}
