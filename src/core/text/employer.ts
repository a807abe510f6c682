import type { Folded } from './fold.ts';
import type { Place } from './place.ts';

export interface EmployerHit extends Place {
  readonly confidence: number;
}

const SCHOOL_NOUN =
  '(?:school|primary|secondary|infants?|juniors?|comp|comprehensive|academy|nursery|pre-?school|sixth form|high school|grammar)';
const ROLE =
  '(?:(?:head|deputy|assistant|class|trainee|supply|music|pe|maths|science|english|history|geography|art|drama|reception|nursery|primary|secondary|year \\d{1,2}|y\\d{1,2}|p\\d)\\s+)*(?:teacher|ta|hlta|teaching assistant|head of \\w+|headteacher|senco|cook|caretaker|janitor|site manager|cleaner|receptionist|secretary|midday(?: supervisor)?|lunchtime supervisor|dinner lady|governor|nursery nurse|ect\\d?|nqt)';

/** `I teach at a big comp on the edge of ...`: the employer told without its name. */
const LINES: readonly (readonly [RegExp, number])[] = [
  [
    new RegExp(
      `\\bi(?:'ve)?\\s+(?:have\\s+)?(?:also\\s+)?(?:teach|work|taught|worked)\\s+(?:\\w+\\s+)?(?:at|in|for)\\s+(?:a|an|the|our)\\s+(?:[\\w'-]+\\s+){0,4}?${SCHOOL_NOUN}\\s+(?:in|on|near|by|next|opposite|behind|down|up|over|just)\\s+[^.!?\\n]{3,60}`,
      'giu',
    ),
    0.7,
  ],
  [/\bthat(?:'s|s| is)\s+(?:the|my|our)\s+school\s+(?:i|where i)\s+(?:work|teach)(?:\s+(?:at|in))?/giu, 0.8],
  [
    new RegExp(
      `\\b${ROLE}\\s+(?:at|in)\\s+(?:a|an|the)\\s+(?:[\\w'-]+\\s+){0,3}?${SCHOOL_NOUN}\\s+(?:in|on|near|by|next|opposite|behind)\\s+\\p{Lu}[^.!?\\n]{2,40}`,
      'gu',
    ),
    0.6,
  ],
];

export function findEmployer(folded: Folded): EmployerHit[] {
  return LINES.flatMap(([pattern, confidence]) =>
    [...folded.text.matchAll(pattern)].map((m) => ({ from: m.index, to: m.index + m[0].trimEnd().length, confidence })),
  );
}
