import type { Detector } from '../detect.ts';
import type { Sign } from '../sign.ts';
import { modelled } from './shared/modelled.ts';
import { namesPupil } from './shared/pupils.ts';

/** What is known of a child or family through the job. */
export const detect: Detector = (facts) => {
  const signs: Sign[] = [];
  if (namesPupil(facts)) signs.push('named');
  if (facts.words.some((w) => w.family === 'safeguarding')) signs.push('safeguarding');
  return modelled(facts, 'pupil-info').map((detection) => ({ ...detection, signs }));
};
