import type { SchoolFact } from '../facts.ts';
import type { Folded } from './fold.ts';
import type { SchoolTerms } from './school-terms.ts';
import {
  AT_BEFORE,
  HALL_AFTER,
  KIND_AFTER,
  KIND_AT_END,
  OTHER_TOWN_AFTER,
  OURS_NEAR,
  PLACE_AFTER,
  PLACE_BEFORE,
  PLACE_NEAR,
  SCHOOL_NEAR,
  SCRIPTURE_NEAR,
  STAFF_AFTER,
  STREET_BEFORE,
  WELSH_WORK,
  WORK_BEFORE,
} from './school-words.ts';

type Sense = Pick<SchoolFact, 'kind' | 'tag' | 'confidence'>;
type Match = RegExpExecArray;

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
  const kind = (KIND_AFTER.exec(tail) ?? KIND_AT_END.exec(match[0]))?.[1]?.toLowerCase();
  if (kind && terms.kinds.size > 0 && !terms.kinds.has(kind)) return true;
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
  let confidence = the ? 0.35 : capital ? 0.7 : match[0].length > 7 ? 0.5 : 0.4;
  const alone = !/[\s-]/.test(match[0]);
  if (alone && !the && /(?:^|[.!?\n]\s*)$/.test(before(match, folded))) confidence -= 0.15;
  if (PLACE_BEFORE.test(before(match, folded))) confidence -= 0.5;
  const near = SCHOOL_NEAR.test(around(match, folded));
  if (!near && PLACE_NEAR.test(around(match, folded))) confidence -= 0.3;
  if (!the && (near ? /\b(?:an?|y)\s$/i : /\b(?:the|an?|yr?)\s$/i).test(before(match, folded))) confidence -= 0.25;
  if (WORK_BEFORE.test(before(match, folded)) || WELSH_WORK.test(before(match, folded))) confidence += 0.3;
  else if (AT_BEFORE.test(before(match, folded))) confidence += 0.1;
  if (near) confidence += 0.2;
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
  const doubtful = match[0].length < 3 ? 0.35 : 0.65;
  return { kind: 'initials', tag: 'SCHOOL', confidence: sure ? 0.9 : doubtful };
}

function lowerInitials(match: Match, folded: Folded): Sense {
  const sure =
    WORK_BEFORE.test(before(match, folded)) ||
    STAFF_AFTER.test(after(match, folded)) ||
    (AT_BEFORE.test(before(match, folded)) && SCHOOL_NEAR.test(around(match, folded)));
  if (sure) return { kind: 'initials', tag: 'SCHOOLLC', confidence: 0.8 };
  // Without a vowel they can be no word.
  if (!/[aeiouwy]/.test(match[0])) return { kind: 'initials', tag: 'SCHOOLLC', confidence: 0.6 };
  return { kind: 'initials', tag: null, confidence: 0 };
}

/** The letters of the name written apart or with one slip. */
function slipped(match: Match, folded: Folded): Sense | null {
  if (PLACE_AFTER.test(after(match, folded)) || PLACE_BEFORE.test(before(match, folded))) return null;
  const sure =
    WORK_BEFORE.test(before(match, folded)) ||
    KIND_AFTER.test(after(match, folded)) ||
    SCHOOL_NEAR.test(around(match, folded)) ||
    /^\s+(?:academy|school|college)\b/i.test(after(match, folded));
  return sure ? { kind: 'short', tag: 'SCHOOLLC', confidence: 0.8 } : null;
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
  const called =
    /^\s+(?:(?:schools?|academy|academies|learning|education(?:al)?|multi.academy)\s+)*(?:trust|mat|federation)\b/i;
  if (called.test(after(match, folded))) return { kind: 'trust', tag: 'TRUST', confidence: 0.9 };
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
export const schoolSense = { short, name, initials, lowerInitials, slipped, motto, trust, trustShort, className };
