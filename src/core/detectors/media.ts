import type { Detector } from '../detect.ts';
import { modelled } from './shared/modelled.ts';

/** Answering or approaching the press about the school. */
export const detect: Detector = (facts) => modelled(facts, 'media');
