import type { Detector } from '../detect.ts';
import { advised } from './shared/advised.ts';

/** What reads like a child's disclosure: the safeguarding lead comes first. */
export const detect: Detector = (facts) => advised(facts, 'disclosure');
