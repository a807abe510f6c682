import { type Facts, LIKELY_PUPIL, mayBePupil, type NameFact } from '../../facts.ts';

/** From here a name is taken for a pupil's (or a parent's) once the models say that the draft names one. */
const POSSIBLE = 0.15;

/** The names that may be pupils', the likely ones if there are any. */
export function pupilNames({ names }: Pick<Facts, 'names'>): NameFact[] {
  const people = names.filter(mayBePupil);
  const likely = people.filter((n) => n.confidence >= LIKELY_PUPIL);
  return likely.length > 0 ? likely : people.filter((n) => n.confidence >= POSSIBLE);
}

/** Is a pupil named? What would be shown as a pupil's name counts. */
export const namesPupil = (facts: Facts): boolean =>
  facts.reported.includes('pupil-name')
    ? pupilNames(facts).length > 0
    : facts.names.some((n) => mayBePupil(n) && n.confidence >= LIKELY_PUPIL);

/** A first and last name of one pupil, with school in the draft: no doubt is left. */
export const surePupils = ({ names }: Facts): NameFact[] =>
  names.filter(
    (n) =>
      n.kind === 'pupil-full' &&
      n.confidence >= LIKELY_PUPIL &&
      (n.cues.includes('school') || n.cues.includes('class')),
  );
