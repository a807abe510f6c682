import { expect, it } from 'vitest';
import { blurFaces } from '../../../src/reader/image/blur-faces.ts';
import { openPicture } from '../../../src/reader/image/open-picture.ts';
import * as make from '../../support/picture-files.ts';

it('refuses what could only be drawn anew at full size, without decoding it', async () => {
  const bytes = make.jpegFile([], { width: 10_000, height: 5001 });
  const picture = await openPicture(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  await expect(blurFaces(picture, [])).rejects.toMatchObject({ problem: 'too-large' });
  const small = await openPicture(new Blob([make.gifFile({ frames: 2 }) as Uint8Array<ArrayBuffer>]));
  await expect(blurFaces(small, [])).rejects.toMatchObject({ problem: 'unsupported' });
});
