import type { Detector } from '../detect.ts';
import { modelled } from './shared/modelled.ts';

/** Opening a private line to pupils or parents, or using one. */
export const detect: Detector = (facts) => modelled(facts, 'pupil-contact');
