import type { Pack } from './schema.ts';

/**
 * A pack made ready for judging: look-up tables and filters built once, when the pack is loaded (not per draft).
 * Built in the content script, in the reader and by `eval` alike. Grows with what the text layer needs.
 */
export interface CompiledPack {
  readonly pack: Pack;
}
