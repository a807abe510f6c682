import type { Detector } from '../detect.ts';
import { advised } from './shared/advised.ts';

/** An answer to abuse. */
export const detect: Detector = (facts) => advised(facts, 'abuse-reply');
