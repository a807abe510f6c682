import type { Demand } from './demand.ts';

/**
 * How likely a demand's place and person are right, 0 to 1. The weights are those of a logistic regression on 754
 * proposals from invented policies, each made by a model that had not seen its policy; of proposals at .9 and more 97 %
 * were right there, of those below .2 one in eight.
 */
export function confidenceOf({ place, appliesTo, evidence, categories }: Demand): number {
  const { top, margin, named, section, asked, learnt = 0.5 } = evidence;
  const share = Math.min(0.99, Math.max(0.01, learnt));
  let z = -0.9 + 1.03 * Math.log(share / (1 - share)) + 0.15 * Math.min(top, 8) + 0.09 * Math.min(margin, 5);
  if (named) z += 0.6;
  if (asked === 'manner') z += 0.75;
  if (section !== 'rules') z += 0.1;
  if (place === 'draft' && categories.length === 0) z += 1;
  if (appliesTo === 'staff' || appliesTo === 'official') z -= 0.6;
  return Math.round(100 / (1 + Math.exp(-z))) / 100;
}
