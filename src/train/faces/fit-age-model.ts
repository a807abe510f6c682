import type { AgeModel, Weights } from '../../reader/image/faces/age-model.ts';
import { fitLogistic, type SparseRows } from '../logistic.ts';

/** A face of known age, as the nets saw it. */
export interface AgedFace {
  /** True age in years. */
  readonly years: number;
  readonly signs: { readonly age: number; readonly under12: number };
}

/** Adults look like adults from here on; between 18 and 20 nobody can tell, so those faces teach nothing. */
export const SURE_ADULT = 21;
const YOUNGEST = 3;
const SHARES = [0.9, 0.7, 0.5, 0.3, 0.2, 0.1, 0.05, 0.03, 0.02, 0.01, 0.005];

/** Eight weights and eleven knots; minors and adults count alike, and so do children and teenagers. */
export function fitAgeModel(faces: readonly AgedFace[]): AgeModel {
  const known = faces.filter(({ years }) => years >= YOUNGEST && (years < 18 || years >= SURE_ADULT));
  const minors = known.filter(({ years }) => years < 18);
  const minor = fitWeights(known, ({ years }) => years < 18);
  const logits = known.filter(({ years }) => years >= SURE_ADULT).map(({ signs }) => logitOf(signs, minor));
  logits.sort((a, b) => b - a);
  return {
    minor,
    child: fitWeights(minors, ({ years }) => years < 12),
    typical: typicalOf(known),
    adults: SHARES.map((share) => [round(logits[Math.floor(share * logits.length)] as number), share] as const),
  };
}

export const logitOf = ({ age, under12 }: AgedFace['signs'], [bias, a, u]: Weights): number =>
  bias + (a * age) / 10 + u * under12;

/** The least squares line of `under12` over `age`. */
function typicalOf(faces: readonly AgedFace[]): AgeModel['typical'] {
  const mean = (of: (face: AgedFace) => number) => faces.reduce((sum, face) => sum + of(face), 0) / faces.length;
  const [x, y] = [mean(({ signs }) => signs.age / 10), mean(({ signs }) => signs.under12)];
  const slope =
    mean(({ signs }) => (signs.age / 10 - x) * (signs.under12 - y)) / mean(({ signs }) => (signs.age / 10 - x) ** 2);
  return [round(y - slope * x), round(slope)];
}

function fitWeights(faces: readonly AgedFace[], isTrue: (face: AgedFace) => boolean): Weights {
  const share = faces.filter(isTrue).length / faces.length;
  const examples = faces.map((face, row) => {
    const label: 0 | 1 = isTrue(face) ? 1 : 0;
    return { row, label, weight: 0.5 / (label ? share : 1 - share) };
  });
  const { weights, bias } = fitLogistic(rowsOf(faces), examples, { l2: 0.1, iterations: 200 });
  return [round(bias), round(weights[0] as number), round(weights[1] as number)];
}

const rowsOf = (faces: readonly AgedFace[]): SparseRows => ({
  columns: 2,
  start: Int32Array.from({ length: faces.length + 1 }, (_, i) => 2 * i),
  column: Int32Array.from({ length: 2 * faces.length }, (_, i) => i % 2),
  value: Float32Array.from(faces.flatMap(({ signs }) => [signs.age / 10, signs.under12])),
});

const round = (x: number): number => Math.round(x * 1000) / 1000;
