import type { Detector } from '../detect.ts';
import { modelled } from './shared/modelled.ts';

/** Where pupils are, will be or live. */
export const detect: Detector = (facts) => modelled(facts, 'location');
