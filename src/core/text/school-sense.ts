import type { SchoolFact } from '../facts.ts';
import type { Folded } from './fold.ts';
import type { SchoolTerms } from './school-terms.ts';

type Sense = Pick<SchoolFact, 'kind' | 'tag' | 'confidence'>;
type Match = RegExpExecArray;

/** Words that make the school's name the name of something else: `combe hay walk`, `St Brigid's day`. */
const PLACE_AFTER =
  /^(?:'?s)?\s+(?:(?:old|upper|lower|north|south|east|west|mill|parish|village|country|community|memorial|retail|business|industrial|train|bus|petrol|medical|health|fire|police|town|sports|golf|cricket|football|rugby|tennis|bowls|running|working|social|leisure)\s+)?(?:road|rd|street|st|walk|way|park|pub|close|terrace|avenue|ave|drive|crescent|gardens?|court|bypass|village|hotel|farm|bank|station|church|chapel|cathedral|abbey|parish|gaa|rfc|fc|afc|cc|club|hill|inn|arms|tavern|surgery|hospital|hospice|library|woods?|common|lake|river|canal|beach|bay|bridge|estate|market|roundabout|lights|junction|centre|flats|residents|allotments?|day|feast|cross|novena|well|statue|pilgrimage|borough|council|golf|cemetery|crematorium|garage|cafe|chippy|care home|car boot)\b/i;
const HALL_AFTER =
  /^\s+(?:Hall|Castle|House|Manor|Grange|Green|Fold|Mill|Gate|Square|Building|Court|Cottage|Tower|Island|Isle)\b/;
const STREET_BEFORE = /\b(?:on|off|along|down|up|past|onto|between|across|closed?)\s+(?:the\s+)?$/i;
const WORK_BEFORE =
  /(?:\b(?:we|us|here|all|everyone|everybody|staff|work(?:s|ed|ing)?|teach(?:es|ing)?|taught|teacher|ta|hlta|senco|cook|head|governor|caretaker|janitor|cleaner|nurse|job|start(?:ed|ing)?|day|vacancy|years|manager|assistant|supervisor|back|placement|family|behalf|pupils?|kids|weans|parents|class|lot)(?:\s+\w+)?\s+(?:at|in|of|from|for|to|with|down at|over at)|@|📍)\s*(?:the\s+)?$/i;
const AT_BEFORE = /(?:\b(?:at|for|to|from|of|yn|i|o|school,?|called)|@)\s+(?:the\s+)?$/i;
const SCHOOL_NEAR =
  /\b(?:school|class(?:room)?|pupils?|students?|kids|weans|bairns|staff(?:room)?|teach(?:er|ers|ing|es)?|taught|slt|head|ta|tas|nursery|reception|year \d|y\d|p[1-7]|infants?|primary|governors?|fayre|assembly|families|parents?|lanyard|leavers|sixth form|lunch|canteen|corridor|gates?|term|supply|placement|position|policy|behaviour|ofsted|estyn|hmie?|lessons?|timetables?|registers?|inset|sports day|nativity|academy|academies|mat|trust|classes)\b/i;
const OTHER_TOWN_AFTER = /^(?:'?s)?,?\s+(?:in|near|,)\s+(?:the\s+)?(\p{Lu}[\p{L}]+)/u;
const SCRIPTURE_NEAR =
  /\b(?:john|matthew|mark|luke|romans|corinthians|psalms?|proverbs|gospel|scripture|bible|commandment|reading|mass|sermon|homily|hymn|verse|poem|song|lyrics?|book|film|album)\b/i;
const OURS_NEAR =
  /\b(?:our|we|us|school|ysgol|painted|motto|here|(?:at|over) (?:the|our|my) (?:place|work|door|gates?))\b|#/i;

const around = (match: Match, folded: Folded, reach = 140): string =>
  folded.text.slice(Math.max(0, match.index - reach), match.index) +
  folded.text.slice(match.index + match[0].length, match.index + match[0].length + reach);
const before = (match: Match, folded: Folded): string => folded.text.slice(Math.max(0, match.index - 40), match.index);
const after = (match: Match, folded: Folded): string =>
  folded.text.slice(match.index + match[0].length, match.index + match[0].length + 40);
const clamp = (x: number): number => Math.max(0.05, Math.min(0.98, x));
const isCapital = (text: string): boolean => /^(?:the\s+)?\p{Lu}/u.test(text.replace(/^the\s/i, ''));

function isElsewhere(match: Match, folded: Folded, terms: SchoolTerms): boolean {
  const tail = after(match, folded);
  if (PLACE_AFTER.test(tail) || HALL_AFTER.test(tail)) return true;
  if (terms.isStreet && STREET_BEFORE.test(before(match, folded)) && !WORK_BEFORE.test(before(match, folded)))
    return true;
  const town = OTHER_TOWN_AFTER.exec(tail)?.[1]?.toLowerCase();
  return (
    town !== undefined &&
    !terms.townKey.startsWith(town) &&
    !/^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|year|key|reception|nursery|the|i)$/.test(
      town,
    )
  );
}

const place: Sense = { kind: 'place', tag: 'SCHOOLPLACE', confidence: 0.05 };

function short(match: Match, folded: Folded, terms: SchoolTerms): Sense {
  if (isElsewhere(match, folded, terms)) return place;
  const capital = isCapital(match[0]);
  const the = /^the\s/i.test(match[0]);
  let confidence = the ? 0.35 : capital ? 0.7 : 0.4;
  if (WORK_BEFORE.test(before(match, folded))) confidence += 0.3;
  else if (AT_BEFORE.test(before(match, folded))) confidence += 0.1;
  if (SCHOOL_NEAR.test(around(match, folded))) confidence += 0.2;
  if (the && !capital) confidence -= 0.25;
  if (match[0].toLowerCase().replace(/[^a-z]/g, '') === terms.townKey) confidence -= 0.5;
  return { kind: 'short', tag: the ? 'SCHOOLTHE' : capital ? 'SCHOOL' : 'SCHOOLLC', confidence: clamp(confidence) };
}

function name(match: Match, folded: Folded, terms: SchoolTerms): Sense {
  if (isElsewhere(match, folded, terms)) return place;
  const phase = /\b(?:primary|infants?|juniors?|nursery)\b/i.test(match[0])
    ? 'primary'
    : /\b(?:high|secondary|grammar)\b/i.test(match[0])
      ? 'secondary'
      : null;
  if (phase && terms.phase && phase !== terms.phase) return place;
  return {
    kind: 'name',
    tag: isCapital(match[0]) ? 'SCHOOL' : 'SCHOOLLC',
    confidence: isCapital(match[0]) ? 0.95 : 0.85,
  };
}

function initials(match: Match, folded: Folded): Sense {
  if (PLACE_AFTER.test(after(match, folded)) || /^\s+(?:div|league|cup|ltd|plc)\b/i.test(after(match, folded)))
    return place;
  const sure = WORK_BEFORE.test(before(match, folded)) || SCHOOL_NEAR.test(around(match, folded));
  return { kind: 'initials', tag: 'SCHOOL', confidence: sure ? 0.9 : 0.65 };
}

function motto(match: Match, folded: Folded): Sense {
  const near = around(match, folded);
  const words = match[0].split(/[^\p{L}']+/u).length;
  let confidence = words > 2 ? 0.65 : 0.35;
  if (OURS_NEAR.test(near)) confidence += 0.25;
  if (SCRIPTURE_NEAR.test(near)) confidence -= 0.4;
  return { kind: 'motto', tag: 'MOTTO', confidence: clamp(confidence) };
}

function trust(match: Match, folded: Folded, terms: SchoolTerms): Sense {
  if (!terms.isPublicBody) return { kind: 'trust', tag: 'TRUST', confidence: 0.9 };
  const staff = WORK_BEFORE.test(before(match, folded));
  return { kind: 'trust', tag: 'TRUST', confidence: staff ? 0.7 : 0.35 };
}

function trustShort(match: Match, folded: Folded, terms: SchoolTerms): Sense {
  if (terms.isPublicBody || !isCapital(match[0]) || isElsewhere(match, folded, terms))
    return { kind: 'place', tag: null, confidence: 0.05 };
  const near = SCHOOL_NEAR.test(around(match, folded)) || WORK_BEFORE.test(before(match, folded));
  return { kind: 'trust', tag: 'TRUST', confidence: near ? 0.65 : 0.3 };
}

function className(match: Match, folded: Folded): Sense {
  const sure =
    isCapital(match[0]) ||
    /\b(?:in|from|with|w|my|our|o|yn|ddosbarth)\s+$/i.test(before(match, folded)) ||
    /^\s+class\b/i.test(after(match, folded));
  return sure ? { kind: 'class', tag: 'CLASSW', confidence: 0.15 } : { kind: 'class', tag: null, confidence: 0 };
}

/** What the words of one kind stand for where they stand: the school, or something else of that name. */
export const schoolSense = { short, name, initials, motto, trust, trustShort, className };
