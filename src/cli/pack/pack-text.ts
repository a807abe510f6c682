import type { Pack } from '../../core/pack/schema.ts';

/** A pack as a file. */
export const toText = (pack: Pack): string => `${JSON.stringify(pack, null, 2)}\n`;
