/** What the nets say of one face. */
export interface AgeSigns {
  /** Longer side of the head, in pixels of the picture. */
  readonly size: number;
  /** Years, by age_gender: the mean of the face and of its mirror image. */
  readonly age: number;
  /** Log odds of under 12, by faceres; null where it was not asked. */
  readonly under12: number | null;
}

/** Bias, weight of `age` in decades, weight of `under12`. */
export type Weights = readonly [bias: number, age: number, under12: number];

/** What the signs of faces of one size mean. */
export interface AgeScale {
  /** Longer side of the smallest heads that it is for, in pixels. */
  readonly from: number;
  /** Logit of 'under 18', with as many minors as adults. */
  readonly minor: Weights;
  /** Logit of 'under 12' among minors. */
  readonly child: Weights;
  /** What faceres mostly says of a face that age_gender gives an age: bias, weight of `age` in decades. */
  readonly typical: readonly [bias: number, age: number];
  /** Of adults, the share whose logit of 'under 18' is at least this; logits rising, shares falling. */
  readonly adults: readonly (readonly [logit: number, share: number])[];
}

/** Fitted by `src/train/faces/`; see assets/models/image-faces.md. */
export interface AgeModel {
  /** From the smallest heads to the largest; the first one holds for smaller ones too. */
  readonly scales: readonly AgeScale[];
}

export interface AgeEstimate {
  /** Probability that the person is under 18. */
  readonly minor: number;
  /** Probability of under 12, if it is a minor. */
  readonly child: number;
  /** Share of adults who look as young or younger. */
  readonly rarity: number;
}

/** Pure: from signs to probabilities. */
export function estimateAge(signs: AgeSigns, model: AgeModel): AgeEstimate {
  const scale = model.scales.findLast(({ from }) => signs.size >= from) ?? (model.scales[0] as AgeScale);
  const age = signs.age / 10;
  const under12 = signs.under12 ?? scale.typical[0] + scale.typical[1] * age;
  const linear = ([bias, a, u]: Weights) => bias + a * age + u * under12;
  const logit = linear(scale.minor);
  return { minor: sigmoid(logit), child: sigmoid(linear(scale.child)), rarity: shareFrom(logit, scale.adults) };
}

/** Log odds of the first twelve of a hundred years, kept off infinity. */
export function oddsOfUnder12(years: ArrayLike<number>): number {
  let all = 0;
  let young = 0;
  for (let year = 0; year < years.length; year++) {
    all += years[year] as number;
    if (year < 12) young += years[year] as number;
  }
  const p = all > 0 ? young / all : 0.5;
  return Math.log((p + 0.001) / (1 - p + 0.001));
}

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

/** Between two knots the logarithm of the share runs straight; beyond the outer ones it goes on as it came. */
function shareFrom(logit: number, knots: AgeScale['adults']): number {
  const next = knots.findIndex(([from], i) => i > 0 && from > logit);
  const i = next < 0 ? knots.length - 1 : next;
  const [x0, y0] = knots[i - 1] as readonly [number, number];
  const [x1, y1] = knots[i] as readonly [number, number];
  return Math.min(1, y0 * (y1 / y0) ** ((logit - x0) / (x1 - x0)));
}
