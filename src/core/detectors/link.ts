import type { Detector } from '../detect.ts';
import { advised } from './shared/advised.ts';

/** Links that hide where they lead, personal file shares, odd domains, embedded code. */
export const detect: Detector = (facts) => advised(facts, 'link');
