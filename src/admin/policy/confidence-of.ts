import type { Demand } from './demand.ts';

/** How likely a demand's place and person are right, 0 to 1; the weights were fitted once on labelled policies. */
export function confidenceOf({ place, evidence, categories }: Demand): number {
  const { top, margin, named, section, asked } = evidence;
  let z = -1.2 + 0.35 * Math.min(top, 6) + 0.3 * Math.min(margin, 5);
  if (named) z += 0.4;
  if (asked === 'manner') z -= 0.5;
  if (section !== 'rules') z -= 0.8;
  if (place === 'draft' && categories.length === 0) z -= 1.5;
  return Math.round(100 / (1 + Math.exp(-z))) / 100;
}
