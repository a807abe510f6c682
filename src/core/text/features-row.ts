import type { Draft } from '../draft.ts';
import { features, type TextParts } from './features.ts';
import { aboutSchool } from './features-context.ts';
import { GRAM_BLOCKS, type GramVisitor, visitLetterGrams, visitWordGrams } from './features-grams.ts';

/** What the linear heads read of one draft: dense features, and for each block of `GRAM_BLOCKS` its distinct buckets. */
export interface FeatureRow {
  readonly dense: Float32Array;
  readonly grams: readonly ReadonlySet<number>[];
  readonly aboutSchool: boolean;
}

/** Walks the n-grams of one block (0 words, 1 letters, 2 the words answered). */
export function visitGrams(block: number, text: TextParts, reply: TextParts | null, visit: GramVisitor): void {
  const size = GRAM_BLOCKS[block]?.size ?? 1;
  if (block === 0) visitWordGrams(text.tokens, size, visit);
  else if (block === 1) visitLetterGrams(text.tokens, size, visit);
  else if (reply) visitWordGrams(reply.tokens, size, visit);
}

/** The same code makes the rows in training and in the extension. */
export function featureRow(draft: Draft, text: TextParts, reply: TextParts | null): FeatureRow {
  const grams = GRAM_BLOCKS.map((_, block) => {
    const buckets = new Set<number>();
    visitGrams(block, text, reply, (bucket) => buckets.add(bucket));
    return buckets;
  });
  return { dense: features(draft, text, reply), grams, aboutSchool: aboutSchool(text, reply) };
}

/** How much one n-gram of a block counts: the block as a whole has length 1 (the reply .7), whatever its size. */
export const gramWeight = (block: number, distinct: number): number =>
  (block === 2 ? 0.7 : 1) / Math.sqrt(Math.max(1, distinct));
