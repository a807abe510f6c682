import type { Detector } from '../detect.ts';
import type { Draft } from '../draft.ts';
import type { Facts } from '../facts.ts';
import type { Sign } from '../sign.ts';
import { modelled } from './shared/modelled.ts';
import { namesPupil, pupilNames } from './shared/pupils.ts';

/** What is known of a child or family through the job. */
export const detect: Detector = (facts, draft) => {
  if (isAdvice(facts, draft)) return [];
  const signs: Sign[] = [];
  if (namesPupil(facts)) signs.push('named');
  if (facts.words.some((w) => w.family === 'safeguarding')) signs.push('safeguarding');
  return modelled(facts, 'pupil-info').map((detection) => ({ ...detection, signs }));
};

const SOMEONE: ReadonlySet<string> = new Set(['i', 'we', 'heShe', 'they', 'here', 'role']);

/** `If you are worried about a child, tell …`: said to everyone, of nobody. */
function isAdvice(facts: Facts, { replyTo }: Draft): boolean {
  const has = (family: string) => facts.words.some((w) => w.family === family);
  return (
    replyTo === null && has('you') && !facts.words.some((w) => SOMEONE.has(w.family)) && pupilNames(facts).length === 0
  );
}
