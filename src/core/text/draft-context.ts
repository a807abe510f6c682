import type { SchoolFact } from '../facts.ts';
import type { Folded } from './fold.ts';
import type { NameCue } from './name-cues.ts';
import type { Place } from './place.ts';

/** What a draft as a whole says, worked out once for all its names. */
export interface DraftContext {
  /** Of `school`, `work`, `show`, `home`: those that hold. */
  readonly cues: readonly NameCue[];
  /** Does a class or a year stand within reach of this stretch of the folded text? */
  nearClass(from: number, to: number): boolean;
}

/** How far, in characters, a class may stand from a name to belong to it. */
const CLASS_REACH = 16;
const YEAR =
  /(?<![\p{L}\p{N}])(?:(?:year|yr|y|p|s|blwyddyn|bl)\.?\s?\d{1,2}|reception|nursery|\d{1,2}[A-HJ-NP-Z])(?![\p{L}\p{N}])/giu;

const WORK =
  /\b(?:year ?\d{1,2}s?|yr ?\d{1,2}s?|y\d{1,2}s?|p[1-7]s?|my (?:class|form|tutor|kids|lot|year|bottom set|top set|set|little ones?|pupils?|students?|key child|table|group|lessons?|room|classroom|mock)|(?:in|from) (?:my|our) class|pupils?|lessons?|assembly|classroom|nativity|detention|isolation|phonics|literacy|times tables?|pen licen[cs]e|star of the (?:week|day)|sats?|mocks?|homework|playground|playtime|ta|slt|senco|ehcp|safeguarding|social (?:services|worker)|cp (?:meeting|conference|plan)|marking|marked|teach(?:er|ers|ing|es)?|taught|form time|tutor time|register|carpet|story ?time|house points?|golden time|key child|dosbarth|disgybl\w*|blwyddyn|athro|athrawes|year group|parents.? evening|grade \d|ks\d|inhaler|epipen|intervention|spellings?|staff ?room|cover lesson|(?:mr|mrs|miss|ms) [a-z])\b/i;
const SCHOOL =
  /\b(?:reception|nursery|class|students?|schools?|excluded?|suspended|maths|gcses?|a.?levels?|reading|lunch(?:time)?|break ?time|mum|mam|mums|dad|parents?|behaviour|well done|proud|sports day|trip|residential|netball|sir|miss|snack|bairns?|weans?|ysgol|plant|cover|head ?teacher|essay|exams?|revision|prom|leavers|attendance|certificate|award|coach|minibus|peg|coat|glue|paint(?:ing|ed)?|science|history|geography|chemistry|physics|biology|english|drama|football|choir|orchestra|hall|corridor|office|gate)\b/i;
const SHOW =
  /\b(?:film|movie|episode|series|season \d|season|netflix|bbc|itv|telly|tv|strictly|bake off|love island|gogglebox|album|song|gig|concert|tour|tickets?|band|singer|single|match|goals?|league|cup final|penalt(?:y|ies)|striker|keeper|midfield|transfer|premier|f1|grand prix|wimbledon|olympics?|world cup|euros|election|minister|president|prime|labour|tor(?:y|ies)|mp|celebrity|actor|actress|character|novel|author|podcast|interview|musical|theatre|oscars?|grammys?|nba|nfl|playlist|lyrics|trailer|fc|united|rovers|wanderers)\b/i;
const HOME =
  /\b(?:my (?:\w+ )?(?:son|daughter|husband|hubby|wife|partner|boyfriend|girlfriend|fianc\w+|brother|sister|mum|mam|dad|nan|kids|two|three|boys|girls|cousin|niece|nephew|dog|cat|mate|friend|neighbour|bestie|family)|our (?:son|daughter|dog|cat|kids|house|garden|holiday|wedding|anniversary|baby)|the (?:husband|hubby|wife|dog|cat|kids)|me and|date night|wedding|hen do|engaged|anniversary|honeymoon|mummy|daddy|grandma|grandad|auntie|uncle|holiday|airport|beach|pub|takeaway|garden|birthday (?:party|cake|tea|meal|weekend)|weekend|sofa|bedtime|home from work|new house|vet|cockapoo|puppy|driving test|(?:mum|dad)life|as a (?:mum|dad|parent|nan)|proud (?:mum|dad|mam|nan)|tbt)\b/i;

function classPlaces(folded: Folded, school: readonly SchoolFact[]): Place[] {
  const years = [...folded.text.matchAll(YEAR)].map((m) => ({ from: m.index, to: m.index + m[0].length }));
  return [...years, ...school.filter((fact) => fact.kind === 'class' && fact.tag).map((fact) => folded.place(fact))];
}

export function draftContext(folded: Folded, school: readonly SchoolFact[]): DraftContext {
  const classes = classPlaces(folded, school);
  const named = school.some((fact) => fact.confidence >= 0.5);
  const work = classes.length > 0 || WORK.test(folded.text);
  const holding: [NameCue, boolean][] = [
    ['work', work],
    ['school', named || work || SCHOOL.test(folded.text)],
    ['show', SHOW.test(folded.text)],
    ['home', HOME.test(folded.text)],
  ];
  return {
    cues: holding.flatMap(([cue, holds]) => (holds ? [cue] : [])),
    nearClass: (from, to) => classes.some((c) => c.from - to <= CLASS_REACH && from - c.to <= CLASS_REACH),
  };
}
