import type { Detector } from '../detect.ts';
import { advised } from './shared/advised.ts';

/** Somebody else's work passed on without credit. */
export const detect: Detector = (facts) => advised(facts, 'copyright');
