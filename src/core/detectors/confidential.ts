import type { Detector } from '../detect.ts';
import type { Sign } from '../sign.ts';
import { withColleague } from './shared/colleague.ts';
import { modelled } from './shared/modelled.ts';

/** Incidents, staffing, inspections, plans and meetings that are not public. */
export const detect: Detector = (facts, { text }) => {
  const signs: Sign[] = facts.words.some((w) => w.family === 'safeguarding') ? ['safeguarding'] : [];
  return modelled(facts, 'confidential').map((detection) => ({ ...withColleague(detection, facts, text), signs }));
};
