import type { Evidence } from './evidence.ts';

/** The note without its picture, as the person wants it. */
export function withoutPicture(evidence: Evidence): Evidence {
  if (evidence.picture === null) return evidence;
  const hashes = { ...evidence.hashes, picture: null };
  return { ...evidence, picture: null, pictureMissing: 'left-out', hashes };
}
