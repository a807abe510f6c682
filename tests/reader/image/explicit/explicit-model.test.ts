import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { unpackExplicit } from '../../../../src/train/explicit/unpack-explicit.ts';

const asset = (name: string) => readFile(new URL(`../../../../assets/models/${name}`, import.meta.url));

describe('the model of explicit content', () => {
  it('is the one of the package, byte for byte', async () => {
    const { model, weights } = await unpackExplicit();
    expect((await asset('image-explicit.json')).toString()).toBe(model);
    expect(Buffer.compare(await asset('image-explicit.bin'), Buffer.from(weights))).toBe(0);
  });
});
