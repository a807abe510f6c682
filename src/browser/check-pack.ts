import { z } from 'zod';
import { type FindBase, type PackReading, readPack } from '../core/pack/read-pack.ts';

// zod's faster way compiles code from text, which the extension's content security policy forbids and reports.
z.config({ jitless: true });

/** A pack from outside, checked in full. Heavy (zod): background and admin pages only. */
export const checkPack = (raw: unknown, findBase?: FindBase): PackReading => readPack(raw, findBase);
