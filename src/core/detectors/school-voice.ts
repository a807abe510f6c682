import type { Detector } from '../detect.ts';
import { modelled } from './shared/modelled.ts';

/** Speaking as the school. Never on an official account: there it is meant to. */
export const detect: Detector = (facts, draft) => (draft.account === 'official' ? [] : modelled(facts, 'school-voice'));
