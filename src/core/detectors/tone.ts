import type { Detector } from '../detect.ts';
import { advised } from './shared/advised.ts';

/** Loud and heated at once. */
export const detect: Detector = (facts) => advised(facts, 'tone');
