import type { Pack } from '../../core/pack/schema.ts';
import type { DeploymentOptions, Route } from './deployment.ts';
import { DeploymentError } from './deployment-error.ts';
import { PARTS, type Part, partSizes, withoutParts } from './pack-parts.ts';

/** Every choice of parts to leave out, the fewest first, and crests before names. */
const CHOICES: readonly (readonly Part[])[] = [
  ['crests'],
  ['roster'],
  ['staff'],
  ['crests', 'roster'],
  ['crests', 'staff'],
  ['roster', 'staff'],
  PARTS,
];

/**
 * Throws where the pack is too large for a route.
 * @param measure bytes, as this route writes it, of what it limits
 */
export function refuseTooLarge(
  route: Route,
  options: DeploymentOptions,
  limit: number,
  measure: (options: DeploymentOptions) => number,
): void {
  const size = measure(options);
  if (size <= limit) return;
  const without = (parts: readonly Part[]): Pack => withoutParts(options.pack, parts);
  const fits = (parts: readonly Part[]): boolean => measure({ ...options, pack: without(parts) }) <= limit;
  const ascii = partSizes(options.pack);
  const total = ascii.crests + ascii.roster + ascii.staff + ascii.rest;
  const written = (bytes: number): number => Math.round((bytes * size) / total);
  const parts = {
    crests: written(ascii.crests),
    roster: written(ascii.roster),
    staff: written(ascii.staff),
    rest: written(ascii.rest),
  };
  const leaveOut = CHOICES.find(fits) ?? null;
  throw new DeploymentError(route, { kind: 'too-large', size, limit, parts, leaveOut });
}
