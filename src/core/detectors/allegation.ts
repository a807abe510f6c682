import type { Detector } from '../detect.ts';
import { withColleague } from './shared/colleague.ts';
import { modelled } from './shared/modelled.ts';

/** Wrongdoing of someone who can be recognised, stated or hinted at. */
export const detect: Detector = (facts, { text }) =>
  modelled(facts, 'allegation').map((detection) => withColleague(detection, facts, text));
