import type { Query } from './find-candidates.ts';
import { type CrestNetworks, REFERENCE } from './networks.ts';
import { drawReference, type Reference } from './reference.ts';
import { type Template, templateOf } from './template.ts';

/** A reference as the search needs it. */
export interface PreparedReference {
  readonly reference: Reference;
  /** In its own colours, and in one colour (embroidered, printed): one for each turn. */
  readonly queries: { readonly own: readonly Query[]; readonly oneColour: readonly Query[] };
  /** Those of them that are not turned. */
  readonly upright: readonly Query[];
  /** For the rough and for the close look. */
  readonly half: Template;
  readonly full: Template;
}

/** Turns at which a crest is looked for, in radians: every 13° to either side; alignment makes up for what is between. */
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
  const [own, oneColour] = [0, 1].map((kind) =>
    TURNS.map((turn, index) => {
      const start = (index * 2 + kind) * dims;
      return { turn, vector: vectors.slice(start, start + dims) };
    }),
  ) as [Query[], Query[]];
  return {
    reference,
    queries: { own, oneColour },
    upright: [...own, ...oneColour].filter(({ turn }) => turn === 0),
    half: templateOf(reference, 2),
    full: templateOf(reference, 1),
  };
}
