import type { FaceFact } from '../../core/image/image-facts.ts';
import type { ComposedPhoto } from './page-api.ts';

const LINES = ['Certificate of merit', 'Awarded for kindness', 'Summer term, week 6', 'Signed: the headteacher'];
const QUALITY = 0.85;

/**
 * A photo for measuring time, as a JPEG: faces of a real picture pasted in rows on a plain wall, and some lines of
 * print. It costs what a photo costs, but says nothing about accuracy. Throws where the source shows no face.
 */
export async function composePhoto(
  source: ImageBitmap,
  found: readonly FaceFact[],
  { faces, print, width }: ComposedPhoto,
): Promise<Blob> {
  if (found.length === 0) throw new Error('no face was found in the sample picture');
  const height = Math.round(width * 0.75);
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2D canvas');
  const wall = context.createLinearGradient(0, 0, width, height);
  wall.addColorStop(0, '#d8d2c4');
  wall.addColorStop(1, '#8f9aa3');
  context.fillStyle = wall;
  context.fillRect(0, 0, width, height);
  const columns = Math.ceil(Math.sqrt((faces * 4) / 3));
  const cell = Math.min(width / columns, (height * 0.75) / Math.ceil(faces / columns));
  for (let i = 0; i < faces; i++) {
    const [x, y, w, h] = (found[i % found.length] as FaceFact).box;
    const margin = Math.max(w, h) * 0.4;
    const left = (i % columns) * (width / columns) + (width / columns - cell) / 2;
    const top = Math.floor(i / columns) * cell;
    const side = Math.max(w, h) + 2 * margin;
    context.drawImage(
      source,
      x - margin,
      y - margin,
      side,
      side,
      left + cell * 0.1,
      top + cell * 0.1,
      cell * 0.8,
      cell * 0.8,
    );
  }
  if (print) printLines(context, width, height);
  return canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
}

function printLines(context: OffscreenCanvasRenderingContext2D, width: number, height: number): void {
  const size = height * 0.045;
  context.fillStyle = '#ffffff';
  context.fillRect(0, height * 0.76, width, height * 0.24);
  context.fillStyle = '#1b1b1b';
  context.font = `${size}px Arial, "Liberation Sans", sans-serif`;
  LINES.forEach((line, i) => {
    context.fillText(line, width * 0.05, height * 0.76 + size * 1.2 * (i + 1));
  });
}
