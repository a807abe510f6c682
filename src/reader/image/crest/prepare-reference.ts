import type { Query } from './find-candidates.ts';
import { type CrestNetworks, REFERENCE } from './networks.ts';
import { drawReference, type Reference } from './reference.ts';
import { type Template, templateOf } from './template.ts';

/** A reference as the search needs it. */
export interface PreparedReference {
  readonly reference: Reference;
  readonly queries: readonly Query[];
  /** Those of them that are not turned. */
  readonly upright: readonly Query[];
  /** For the rough and for the close look. */
  readonly half: Template;
  readonly full: Template;
}

/** Turns at which a crest is looked for, in radians: every 13° to either side; the verifier makes up for what is between. */
const TURNS = [-2, -1, 0, 1, 2].map((step) => (step * 13 * Math.PI) / 180);

export async function prepareReference(reference: Reference, networks: CrestNetworks): Promise<PreparedReference> {
  const { side, crest } = REFERENCE;
  const size = 4 * side * side;
  const all = new Float32Array(TURNS.length * size);
  TURNS.forEach((turn, index) => {
    all.set(drawReference(reference, side, crest, turn), index * size);
  });
  const vectors = await networks.reference(all, TURNS.length);
  const dims = vectors.length / TURNS.length / 2;
  const queries = TURNS.flatMap((turn, index) =>
    [0, 1].map((kind) => {
      const start = (index * 2 + kind) * dims;
      return { turn, vector: vectors.slice(start, start + dims) };
    }),
  );
  return {
    reference,
    queries,
    upright: queries.filter(({ turn }) => turn === 0),
    half: templateOf(reference, 2),
    full: templateOf(reference, 1),
  };
}
