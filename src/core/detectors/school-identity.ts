import type { Detector } from '../detect.ts';
import type { SchoolFact } from '../facts.ts';
import { modelled } from './shared/modelled.ts';
import { tidySpans } from './shared/spans.ts';
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
  if (spans.length > 0) return [{ spans, replacement: wording(found.find((s) => s.start === spans[0]?.start)) }];
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

const wording = (fact: SchoolFact | undefined): string | null => (fact ? (WORDING[fact.kind] ?? null) : null);
