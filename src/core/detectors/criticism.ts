import type { Detector } from '../detect.ts';
import { withColleague } from './shared/colleague.ts';
import { modelled } from './shared/modelled.ts';

/** Running down the school or its people; the target decides which rule speaks. */
export const detect: Detector = (facts, { text }) =>
  modelled(facts, 'criticism').map((detection) => ({ ...withColleague(detection, facts, text), target: facts.target }));
