import type { AgeModel, AgeScale, Weights } from '../../reader/image/faces/age-model.ts';
import { READABLE } from '../../reader/image/faces/read-ages.ts';
import { fitLogistic, type SparseRows } from '../logistic.ts';
import type { AgedFace, ReadFace } from './aged-face.ts';

/** Between 18 and 20 nobody can tell, so those faces teach nothing. */
export const SURE_ADULT = 21;
export const YOUNGEST = 3;
/** Small heads show less, and look younger: each range of sizes, in pixels, has its own scale. A third from 120 px did no better. */
const SIZES = [24, 36];
const SHARES = [0.9, 0.7, 0.5, 0.3, 0.2, 0.1, 0.05, 0.03, 0.02, 0.01, 0.005];

export const isRead = (face: AgedFace): face is ReadFace => (face.response ?? 0) >= READABLE;

/** Eight weights and up to eleven knots for each of two sizes. */
export function fitAgeModel(faces: readonly AgedFace[]): AgeModel {
  const known = faces.filter(isRead).filter(({ years }) => years >= YOUNGEST && (years < 18 || years >= SURE_ADULT));
  const scales = SIZES.map((from, i) => {
    const to = SIZES[i + 1] ?? Number.POSITIVE_INFINITY;
    return { from, ...fitScale(known.filter(({ size }) => size >= from && size < to)) };
  });
  return { scales };
}

/** Minors and adults count alike, and so do children and teenagers. */
function fitScale(faces: readonly ReadFace[]): Omit<AgeScale, 'from'> {
  const minor = fitWeights(faces, ({ years }) => years < 18);
  const adults = faces.filter(({ years }) => years >= SURE_ADULT).map((face) => logitOf(face, minor));
  adults.sort((a, b) => b - a);
  return {
    minor,
    child: fitWeights(
      faces.filter(({ years }) => years < 18),
      ({ years }) => years < 12,
    ),
    typical: typicalOf(faces),
    adults: SHARES.filter((share) => share * adults.length >= 5).map((share) => [
      round(adults[Math.floor(share * adults.length)] as number),
      share,
    ]),
  };
}

const logitOf = ({ age, under12 }: ReadFace, [bias, a, u]: Weights): number => bias + (a * age) / 10 + u * under12;

/** The least squares line of `under12` over `age`. */
function typicalOf(faces: readonly ReadFace[]): AgeScale['typical'] {
  const mean = (of: (face: ReadFace) => number) => faces.reduce((sum, face) => sum + of(face), 0) / faces.length;
  const [x, y] = [mean(({ age }) => age / 10), mean(({ under12 }) => under12)];
  const slope = mean(({ age, under12 }) => (age / 10 - x) * (under12 - y)) / mean(({ age }) => (age / 10 - x) ** 2);
  return [round(y - slope * x), round(slope)];
}

function fitWeights(faces: readonly ReadFace[], isTrue: (face: ReadFace) => boolean): Weights {
  const share = faces.filter(isTrue).length / faces.length;
  const examples = faces.map((face, row) => {
    const label: 0 | 1 = isTrue(face) ? 1 : 0;
    return { row, label, weight: 0.5 / (label ? share : 1 - share) };
  });
  const { weights, bias } = fitLogistic(rowsOf(faces), examples, { l2: 0.1, iterations: 200 });
  return [round(bias), round(weights[0] as number), round(weights[1] as number)];
}

const rowsOf = (faces: readonly ReadFace[]): SparseRows => ({
  columns: 2,
  start: Int32Array.from({ length: faces.length + 1 }, (_, i) => 2 * i),
  column: Int32Array.from({ length: 2 * faces.length }, (_, i) => i % 2),
  value: Float32Array.from(faces.flatMap(({ age, under12 }) => [age / 10, under12])),
});

const round = (x: number): number => Math.round(x * 1000) / 1000;
