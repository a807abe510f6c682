import type { Page } from '@playwright/test';
import type { Box } from '../../../src/core/image/image-facts.ts';

/** RGBA of a whole picture. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** A picture as this browser shows it. */
export async function pixelsOf(page: Page, file: Uint8Array): Promise<Pixels> {
  const { width, height, pixels } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes]));
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(picture, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    let text = '';
    for (let at = 0; at < data.length; at += 8192) text += String.fromCharCode(...data.subarray(at, at + 8192));
    return { width: canvas.width, height: canvas.height, pixels: btoa(text) };
  }, Buffer.from(file).toString('base64'));
  return { width, height, data: Buffer.from(pixels, 'base64') };
}

type Colour = readonly [red: number, green: number, blue: number];

export function colourAt({ data, width, height }: Pixels, x: number, y: number): Colour {
  const within = (at: number, size: number) => Math.min(size - 1, Math.max(0, at));
  const at = (within(y, height) * width + within(x, width)) * 4;
  const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
  return [red, green, blue];
}

/** Mean difference over the parts of a colour, 0 to 255. */
const apart = (one: Colour, other: Colour): number =>
  one.reduce((sum, value, part) => sum + Math.abs(value - (other[part] as number)), 0) / 3;

/** Mean difference in a box, 0 to 255, of a picture from what is told of each place. */
export function difference(pixels: Pixels, [left, top, width, height]: Box, told: (x: number, y: number) => Colour) {
  let sum = 0;
  for (let y = top; y < top + height; y += 1)
    for (let x = left; x < left + width; x += 1) sum += apart(colourAt(pixels, x, y), told(x, y));
  return sum / (width * height);
}

/**
 * The colours at the middles of a box's cells, and even slopes from each to the next: all that a coarse box can hold.
 * Middles are taken as means of 5 by 5 pixels, against the noise of a JPEG.
 */
export function slopes(pixels: Pixels, [left, top, width, height]: Box, columns: number, rows: number) {
  const middle = (column: number, row: number): Colour => {
    const x = Math.floor(left + ((column + 0.5) * width) / columns);
    const y = Math.floor(top + ((row + 0.5) * height) / rows);
    const around = Array.from({ length: 25 }, (_, at) =>
      colourAt(pixels, x - 2 + (at % 5), y - 2 + Math.floor(at / 5)),
    );
    return mixed(around.map((colour) => [colour, 1 / 25]));
  };
  const middles = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, at) => middle(at, row)));
  /** Between which two cells a place lies, and how near to the second. */
  const between = (share: number, cells: number): readonly (readonly [cell: number, weight: number])[] => {
    const at = Math.min(cells - 1, Math.max(0, share * cells - 0.5));
    const first = Math.floor(at);
    return [
      [first, 1 - (at - first)],
      [Math.min(cells - 1, first + 1), at - first],
    ];
  };
  return (x: number, y: number): Colour => {
    const [across, down] = [between((x + 0.5 - left) / width, columns), between((y + 0.5 - top) / height, rows)];
    return mixed(
      down.flatMap(([row, high]) =>
        across.map(([column, wide]) => [middles[row]?.[column] as Colour, high * wide] as const),
      ),
    );
  };
}

function mixed(colours: readonly (readonly [Colour, number])[]): Colour {
  const part = (index: 0 | 1 | 2) => colours.reduce((sum, [colour, weight]) => sum + colour[index] * weight, 0);
  return [part(0), part(1), part(2)];
}

/** A box cut into as many cells, in whole pixels. */
export function cellsOf([left, top, width, height]: Box, columns: number, rows: number): Box[] {
  const edge = (start: number, size: number, at: number, of: number) => start + Math.round((size * at) / of);
  return Array.from({ length: columns * rows }, (_, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    const [x, y] = [edge(left, width, column, columns), edge(top, height, row, rows)];
    return [x, y, edge(left, width, column + 1, columns) - x, edge(top, height, row + 1, rows) - y];
  });
}
