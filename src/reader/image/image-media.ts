import { blurFaces } from './blur-faces.ts';
import { copyOf } from './decode.ts';
import { framesOf } from './frames.ts';
import { openPicture } from './open-picture.ts';
import { previewOf } from './preview.ts';

/** What the reader does with files in a document; tests put their own in its place. */
export const imageMedia = { open: openPicture, frames: framesOf, copy: copyOf, preview: previewOf, blur: blurFaces };

export type ImageMedia = typeof imageMedia;
