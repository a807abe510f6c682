import type { Box } from '../../../src/core/image/image-facts.ts';
import { imageMedia } from '../../../src/reader/image/image-media.ts';

/** RGBA at a place given as shares of width and height. */
type Place = readonly [across: number, down: number];

interface SeenFrame {
  /** Of the original, and of the picture that is read. */
  readonly original: readonly [number, number];
  readonly size: readonly [number, number] | null;
  readonly colours: readonly (readonly number[])[];
}

const idle = new AbortController().signal;
const file = (base64: string): Blob => new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))]);

async function base64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

function pixelsOf(picture: ImageBitmap): ImageData {
  const context = new OffscreenCanvas(picture.width, picture.height).getContext(
    '2d',
  ) as OffscreenCanvasRenderingContext2D;
  context.drawImage(picture, 0, 0);
  return context.getImageData(0, 0, picture.width, picture.height);
}

function colourAt({ data, width, height }: ImageData, [across, down]: Place): number[] {
  const at = (Math.floor(down * height) * width + Math.floor(across * width)) * 4;
  return [...data.subarray(at, at + 4)];
}

async function frames(bytes: string, places: readonly Place[]): Promise<SeenFrame[]> {
  const seen: SeenFrame[] = [];
  for await (const { picture, width, height } of imageMedia.frames(await imageMedia.open(file(bytes)), idle)) {
    const pixels = picture && pixelsOf(picture);
    seen.push({
      original: [width, height],
      size: picture && [picture.width, picture.height],
      colours: pixels ? places.map((place) => colourAt(pixels, place)) : [],
    });
  }
  return seen;
}

/** Four quarters: red, green, blue, grey. */
async function quarters(width: number, height: number, type: string): Promise<string> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  for (const [index, colour] of ['#f00', '#0f0', '#00f', '#888'].entries()) {
    context.fillStyle = colour;
    context.fillRect(((index % 2) * width) / 2, (Math.floor(index / 2) * height) / 2, width / 2, height / 2);
  }
  return base64(await canvas.convertToBlob({ type, quality: 0.9 }));
}

/** A film of a canvas that grows lighter. */
async function film(type: string, seconds: number): Promise<string> {
  const canvas = Object.assign(document.createElement('canvas'), { width: 320, height: 180 });
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  const recorder = new MediaRecorder(canvas.captureStream(20), { mimeType: type });
  const parts: Blob[] = [];
  recorder.ondataavailable = ({ data }) => parts.push(data);
  const stopped = new Promise((resolve) => recorder.addEventListener('stop', resolve));
  recorder.start();
  for (let step = 0; step < seconds * 20; step += 1) {
    const light = Math.round((255 * step) / (seconds * 20));
    context.fillStyle = `rgb(${light} ${light} ${light})`;
    context.fillRect(0, 0, 320, 180);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  recorder.stop();
  await stopped;
  return base64(new Blob(parts));
}

/** All pixels of a file as the browser shows it, as a digest. */
async function digest(bytes: string): Promise<string> {
  const { data, width, height } = pixelsOf(await createImageBitmap(file(bytes)));
  const hash = await crypto.subtle.digest('SHA-256', data);
  return `${width}x${height} ${[...new Uint8Array(hash)].join('.')}`;
}

const tools = {
  frames,
  quarters,
  film,
  digest,
  pixels: async (bytes: string) => [...pixelsOf(await createImageBitmap(file(bytes))).data],
  preview: async (bytes: string, longest: number) =>
    base64(await imageMedia.preview(await imageMedia.open(file(bytes)), longest, idle)),
  blur: async (bytes: string, boxes: readonly Box[]) =>
    base64(await imageMedia.blur(await imageMedia.open(file(bytes)), boxes)),
  /** What it rejects with. */
  problem: (bytes: string) =>
    frames(bytes, []).then(
      () => 'read',
      ({ problem }) => String(problem),
    ),
};

export type Tools = typeof tools;
declare global {
  interface Window {
    tools: Tools;
  }
}
window.tools = tools;
