import type { Demand } from './demand.ts';

/** At most this where pupils, parents or others may be meant by what is proposed for staff: somebody should look. */
const DOUBTFUL = 0.45;
const MAYBE_OTHERS = 0.05;

/**
 * How likely a demand's place and person are right, 0 to 1. The weights are those of a logistic regression on 5,114
 * proposals from invented policies and single clauses, each made by a model that had not seen its policy or heading; of
 * those from policies 95 % were right at .9 and more, none below .2.
 */
export function confidenceOf({ appliesTo, evidence }: Demand): number {
  const { top, margin, named, section, asked, learnt = 0.5, ruled = true, outside = 0 } = evidence;
  const share = Math.min(0.99, Math.max(0.01, learnt));
  const bound = appliesTo === 'staff' || appliesTo === 'official';
  let z = 0.74 * Math.log(share / (1 - share)) + 0.03 * Math.min(top, 8) + 0.05 * Math.min(margin, 5) - 0.41 * outside;
  if (ruled) z += 0.09;
  if (named) z += 0.44;
  if (asked === 'manner') z += 0.29;
  if (section !== 'rules') z += 0.33;
  if (bound) z -= 0.57;
  const sure = Math.round(100 / (1 + Math.exp(-z))) / 100;
  return bound && outside > MAYBE_OTHERS ? Math.min(DOUBTFUL, sure) : sure;
}
