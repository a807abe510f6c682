import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { draftParts } from '../../src/core/text/draft-parts.ts';
import { dictionary } from '../../src/train/dictionary.ts';
import { encodeFromDisk } from '../../src/train/encoder/encode-from-disk.ts';
import { heldOutKey, readHeldOut } from '../../src/train/encoder/encoder-held-out.ts';
import { CHECK } from '../../src/train/encoder/encoder-store.ts';
import { OUTPUTS } from '../../src/train/outputs.ts';
import { trainingSources } from '../../src/train/training-drafts.ts';
import { sample } from '../support/sample.ts';

/** Logits are kept in steps of .08, so half a step is rounding; at most 127 of them. */
const TOLERANCE = 0.06;
const MOST = 127 * 0.08;
const kept = (logit: number | undefined): number => Math.max(-MOST, Math.min(MOST, logit ?? Number.NaN));

test('the extension computes what PyTorch computed in training', async () => {
  const encode = await encodeFromDisk(
    '.',
    OUTPUTS.map((o) => o.id),
  );
  const check = readHeldOut(readFileSync(CHECK, 'utf8'));
  // Longer drafts are read in windows; training sees the first.
  const known = trainingSources('.').sources.filter(
    (source) => check.has(heldOutKey(source)) && source.labelled.draft.text.length <= 400,
  );
  expect(known.length).toBeGreaterThan(900);
  const apart: string[] = [];
  for (const source of sample(known, 300)) {
    const { draft } = source.labelled;
    const { logits } = (await encode(draft, draftParts(draft, source.compiled, dictionary))) ?? { logits: [] };
    const expected = [...(check.get(heldOutKey(source)) ?? [])];
    if (!expected.every((z, i) => Math.abs(z - kept(logits[i])) <= TOLERANCE)) apart.push(heldOutKey(source));
  }
  expect(apart).toEqual([]);
});
