import { seededRandom } from '../random.ts';

/** A printed word: as it should be read, and the size of its font in pixels of the picture. */
export interface SceneWord {
  readonly text: string;
  readonly px: number;
}

export interface SceneBrush {
  readonly context: OffscreenCanvasRenderingContext2D;
  readonly words: readonly SceneWord[];
  /** From 0 up to 1. */
  random(): number;
  /** Whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  pick<T>(from: readonly T[]): T;
  /** Prints a line and notes its words. `scale`: of what is drawn already, against the picture's pixels. Returns its width. */
  print(text: string, x: number, y: number, px: number, colour: string, font?: string, scale?: number): number;
}

/** Fonts of the machine stand in where these are missing; measures of one machine are comparable. */
export const SCENE_FONTS = [
  'Arial, "Liberation Sans", sans-serif',
  '"Times New Roman", "Liberation Serif", serif',
  'Verdana, "DejaVu Sans", sans-serif',
  '"Segoe UI", "Noto Sans", "Liberation Sans", sans-serif',
] as const;

/** A new canvas with a seeded hand. */
export function sceneBrush(seed: number, width: number, height: number): SceneBrush {
  const random = seededRandom(seed);
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no 2D canvas');
  const words: SceneWord[] = [];
  return {
    context,
    words,
    random,
    between: (low, high) => low + Math.floor(random() * (high - low + 1)),
    pick: (from) => from[Math.floor(random() * from.length)] as (typeof from)[number],
    print(text, x, y, px, colour, font = SCENE_FONTS[0], scale = 1) {
      context.font = `${px}px ${font.replace(/^bold /, '')}`;
      if (font.startsWith('bold ')) context.font = `bold ${context.font}`;
      context.fillStyle = colour;
      context.textBaseline = 'top';
      context.fillText(text, x, y);
      for (const word of text.split(' ')) words.push({ text: word, px: Math.round(px * scale) });
      return context.measureText(text).width;
    },
  };
}
