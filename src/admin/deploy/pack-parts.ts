import type { Pack } from '../../core/pack/schema.ts';
import { packText } from './pack-text.ts';

/** Parts that a pack can do without, the heaviest kind first. */
export const PARTS = ['crests', 'roster', 'staff'] as const;
export type Part = (typeof PARTS)[number];

/** The pack without these parts; a pack works without any of them. */
export const withoutParts = (pack: Pack, parts: readonly Part[]): Pack => ({
  ...pack,
  ...(parts.includes('crests') ? { crests: [] } : {}),
  ...(parts.includes('roster') ? { roster: null } : {}),
  ...(parts.includes('staff') ? { staff: [] } : {}),
});

/** Letters (ASCII, so bytes as well) that each part takes in the text of the pack, and all the rest. */
export function partSizes(pack: Pack): Readonly<Record<Part | 'rest', number>> {
  const whole = packText(pack).length;
  const size = (part: Part): number => whole - packText(withoutParts(pack, [part])).length;
  const [crests, roster, staff] = [size('crests'), size('roster'), size('staff')];
  return { crests, roster, staff, rest: whole - crests - roster - staff };
}
