import { describe, expect, it, vi } from 'vitest';
import { createImageParts } from '../../../src/reader/image/image-parts-service.ts';

const picture = () => ({ width: 4, height: 3, close: vi.fn() }) as unknown as ImageBitmap;
const CRESTS = [{ id: 'oak', image: 'data:image/png;base64,' }];

/** No print was seen. */
const NONE = { lines: [], whole: true };

describe('what a worker does', () => {
  it('loads each part once, and closes the picture', async () => {
    const loadFaces = vi.fn(async () => async () => []);
    const { answer } = createImageParts<'faces'>({ faces: loadFaces, explicit: async () => async () => 0.5 });
    const given = picture();
    expect(await answer({ id: 1, picture: given, crests: [] })).toEqual({
      id: 1,
      facts: { faces: [], explicit: 0.5 },
      failures: [],
    });
    await answer({ id: 2, picture: picture(), crests: [] });
    expect(given.close).toHaveBeenCalledTimes(1);
    expect(loadFaces).toHaveBeenCalledTimes(1);
  });

  it('loads all parts side by side, before there is a picture', async () => {
    const steps: string[] = [];
    const loader =
      <T>(name: string, read: T) =>
      async () => {
        steps.push(`begins ${name}`);
        await Promise.resolve();
        steps.push(`ends ${name}`);
        return async () => read;
      };
    const { prepare, answer } = createImageParts<'words'>({
      words: loader('words', NONE),
      crests: loader('crests', []),
    });
    prepare();
    expect(steps).toEqual(['begins words']);
    await answer({ id: 1, picture: picture(), crests: CRESTS });
    expect(steps).toEqual(['begins words', 'ends words', 'begins crests', 'ends crests']);
    const beside = createImageParts<'words'>({ words: loader('words', NONE), crests: loader('crests', []) });
    await beside.answer({ id: 1, picture: picture(), crests: CRESTS });
    expect(steps.slice(4)).toEqual(['begins words', 'begins crests', 'ends words', 'ends crests']);
  });

  it('goes on without a part that fails, and loads it anew for the next picture', async () => {
    const loadFaces = vi.fn(async () => async () => []).mockRejectedValueOnce(new Error('no model'));
    const explicit = vi.fn(async () => 0.5).mockRejectedValueOnce(new Error('no memory'));
    const { answer } = createImageParts<'faces'>({ faces: loadFaces, explicit: async () => explicit });
    expect(await answer({ id: 1, picture: picture(), crests: [] })).toMatchObject({
      facts: {},
      failures: ['faces: Error: no model', 'explicit: Error: no memory'],
    });
    expect((await answer({ id: 2, picture: picture(), crests: [] })).facts).toEqual({ faces: [], explicit: 0.5 });
  });

  it('reads one picture after another', async () => {
    const steps: string[] = [];
    const words = async ({ width }: ImageBitmap) => {
      steps.push(`begins ${width}`);
      await Promise.resolve();
      steps.push(`ends ${width}`);
      return NONE;
    };
    const { answer } = createImageParts<'words'>({ words: async () => words, crests: async () => async () => [] });
    const asks = [1, 2].map((id) =>
      answer({ id, picture: { width: id, close: vi.fn() } as unknown as ImageBitmap, crests: [] }),
    );
    await Promise.all(asks);
    expect(steps).toEqual(['begins 1', 'ends 1', 'begins 2', 'ends 2']);
  });

  it('looks for crests only where there are some to look for', async () => {
    const crests = vi.fn(async () => []);
    const loadCrests = vi.fn(async () => crests);
    const { answer } = createImageParts<'words'>({ words: async () => async () => NONE, crests: loadCrests });
    expect((await answer({ id: 1, picture: picture(), crests: [] })).facts).toEqual({ words: NONE, crests: [] });
    expect(loadCrests).not.toHaveBeenCalled();
    const given = picture();
    await answer({ id: 2, picture: given, crests: CRESTS });
    expect(crests).toHaveBeenCalledWith(given, CRESTS);
  });
});
