import { OUTPUTS } from '../outputs.ts';
import type { TrainingDraft } from '../train-heads.ts';

/** The encoder's logits of each draft, by encoders that saw none of its fold. */
export type EncoderHeldOut = ReadonlyMap<string, Float32Array>;

/** Logits are kept in steps of this, from -127 to 127 of them. */
const STEP = 0.08;

export const heldOutKey = ({ labelled, unknownSchool }: Pick<TrainingDraft, 'labelled' | 'unknownSchool'>): string =>
  unknownSchool ? `${labelled.id} unknown` : labelled.id;

/** As a file: one line a draft, its key and its logits in steps, as base64. */
export function writeHeldOut(logits: EncoderHeldOut): string {
  return [...logits]
    .map(([key, z]) => {
      const steps = Int8Array.from(z, (value) => Math.max(-127, Math.min(127, Math.round(value / STEP))));
      return `${key}\t${Buffer.from(steps.buffer).toString('base64')}\n`;
    })
    .join('');
}

/** Throws where a line is malformed. */
export function readHeldOut(file: string): EncoderHeldOut {
  return new Map(
    file
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [key = '', values = ''] = line.split('\t');
        const bytes = Buffer.from(values, 'base64');
        if (bytes.length !== OUTPUTS.length) throw new Error(`the encoder's held-out logits are malformed: ${line}`);
        return [key, Float32Array.from(new Int8Array(bytes), (step) => step * STEP)];
      }),
  );
}
