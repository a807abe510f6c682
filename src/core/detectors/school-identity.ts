import type { Detector } from '../detect.ts';
import type { Draft } from '../draft.ts';
import type { SchoolFact } from '../facts.ts';
import type { Span } from '../finding.ts';
import { modelled } from './shared/modelled.ts';
import { tidySpans } from './shared/spans.ts';
import { wordingFor } from './shared/wording.ts';
import { workplaces } from './shared/workplaces.ts';

/** From here the words stand for the school whatever the models say, and from here if they agree. */
const SURE = 0.75;
const POSSIBLE = 0.3;

/** The school told from a personal account. Never on an official one: there it is expected. */
export const detect: Detector = (facts, draft) => {
  if (draft.account === 'official') return [];
  const told = facts.school.filter((s) => s.kind !== 'class');
  const least = facts.reported.includes('school-identity') ? POSSIBLE : SURE;
  const found = told.filter((s) => s.confidence >= least);
  const spans = tidySpans([...found, ...workplaces(draft.text)]);
  const [first] = spans;
  if (first) {
    const fact = found.find((s) => s.start === first.start && s.end === first.end);
    return [{ spans, replacement: wording(draft, first, fact) }];
  }
  return told.length === 0 && NAMELESS.test(draft.text) ? [] : modelled(facts, 'school-identity');
};

/** `I teach at our school`: a workplace that could be anywhere. */
const NAMELESS =
  /^(?!.*[@#])(?=.*\b(?:at|for|in)\s+(?:our|my|this|the same|the|that|a|an)\s+(?:\w+\s+)?(?:school|academy|nursery|college|place)\b)(?!.*\b(?:at|for|in|of)\s+(?:the\s+)?\p{Lu})/su;

const WORDING: Readonly<Partial<Record<SchoolFact['kind'], string>>> = {
  name: 'our school',
  short: 'our school',
  initials: 'our school',
  trust: 'our trust',
};

/** What stands for the first words told; `a school` for one's workplace, which `our` does not go with. */
function wording({ text, surface }: Draft, first: Span | undefined, fact: SchoolFact | undefined): string | null {
  if (!first) return null;
  const isWorkplace = ROLE.test(text.slice(0, first.start)) && (surface === 'bio' || !fact);
  const phrase = isWorkplace ? 'a school' : fact && WORDING[fact.kind];
  return phrase ? wordingFor(text, first, phrase, 'place') : null;
}

const ROLE =
  /\b(?:teach(?:er|ing)?|work(?:ing|ed|s)?|taught|TA|HLTA|SENCo|head|headteacher|deputy|caretaker|cook|cleaner|governor|receptionist|manager|assistant|lead|NQT|ECT) (?:at|for|in)\s+$/i;
