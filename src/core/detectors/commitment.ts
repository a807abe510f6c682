import type { Detector } from '../detect.ts';
import { advised } from './shared/advised.ts';

/** Promises in the school's name. */
export const detect: Detector = (facts) => advised(facts, 'commitment');
