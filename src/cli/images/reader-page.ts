import { createImagePort } from '../../browser/image-port.ts';
import { createOffscreenLink } from '../../browser/offscreen-link.ts';
import type { FaceFact } from '../../core/image/image-facts.ts';
import { ImageError } from '../../core/image/image-problem.ts';
import type { CrestReference } from '../../reader/image/image-reading.ts';
import { composePhoto } from './compose-photo.ts';
import { type HowToRead, INPUT, type PageApi, type PictureReading, type SceneReading } from './page-api.ts';
import { readPatiently } from './read-patiently.ts';
import { drawnScenes, type Scene } from './scenes.ts';

/**
 * Runs in a page of the extension, evaluated there by the commands: asks the real reader page over the same port as the
 * desk does.
 */
const link = createOffscreenLink();
const port = createImagePort({ wake: async () => link.awake?.() });

const input = document.createElement('input');
input.type = 'file';
input.id = INPUT;
document.body.replaceChildren(input);

async function readOnce(file: Blob, crests: readonly CrestReference[], limitMs: number): Promise<PictureReading> {
  const began = performance.now();
  const took = () => performance.now() - began;
  const limit = AbortSignal.timeout(limitMs);
  try {
    return { facts: await port.read(file, crests, limit), problem: null, detail: '', ms: took() };
  } catch (error) {
    const problem = error instanceof ImageError ? error.problem : 'reader';
    if (limit.aborted) return { facts: null, problem: 'reader', detail: `no answer within ${limitMs} ms`, ms: took() };
    return { facts: null, problem, detail: String(error), ms: took() };
  }
}

const read = (file: Blob, crests: readonly CrestReference[], { limitMs, patient }: HowToRead) => {
  const once = () => readOnce(file, crests, limitMs);
  return patient ? readPatiently(once) : once();
};

function chosen(): File {
  const file = input.files?.[0];
  if (!file) throw new Error('no file');
  return file;
}

let scenes: Generator<Scene> | null = null;
/** Of the file in the input; the same one is composed from all the time. */
let faces: readonly FaceFact[] | null = null;

const api: PageApi = {
  read: (crests, how) => read(chosen(), crests, how),
  draw: (kind, seed, count) => {
    scenes = drawnScenes(kind, seed, count);
  },
  nextScene: async (how): Promise<SceneReading | null> => {
    const next = scenes?.next();
    if (!next || next.done) return null;
    const { canvas, quality, reference, ...rest } = next.value;
    const file = await canvas.convertToBlob({ type: 'image/jpeg', quality });
    const crests = reference ? [{ id: 'crest', image: await dataUrl(await reference.convertToBlob()) }] : [];
    return { ...rest, reading: await read(file, crests, how) };
  },
  compose: async (photo) => {
    faces ??= (await readOnce(chosen(), [], 120_000)).facts?.faces ?? [];
    const composed = await composePhoto(await createImageBitmap(chosen()), faces, photo);
    return (await dataUrl(composed)).replace(/^.*?,/, '');
  },
};
window.purplePenImages = api;

const dataUrl = (picture: Blob): Promise<string> =>
  new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(picture);
  });
