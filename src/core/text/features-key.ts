import { FEATURES } from './features.ts';
import { fnv } from './features-grams.ts';

/** Changes whenever the list of dense features does: weights that were trained on another list must not be used. */
export const featureKey = (): string => `${FEATURES.length}-${fnv(FEATURES.join('\n')).toString(16)}`;
