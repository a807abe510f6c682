import { FEATURES } from './features.ts';

/** Changes whenever the list of dense features does: weights that were trained on another list must not be used. */
export function featureKey(): string {
  let hash = 0x811c9dc5;
  const text = FEATURES.join('\n');
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return `${FEATURES.length}-${hash.toString(16)}`;
}
