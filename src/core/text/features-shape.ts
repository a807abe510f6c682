import type { Token } from './features-tokens.ts';

/** Lengths, signs and capitals of a text. */
export const SHAPE_NAMES = [
  'length',
  'words',
  'sentences',
  '!',
  '?',
  'emoji',
  'capitals',
  'digits',
  'hashtags',
  'mentions',
  'link',
  'quote',
  'dots',
  'shouting',
  'no capitals',
] as const;

/** In the order of `SHAPE_NAMES`, each scaled to about 0 to 2. */
export function shapeOfText(text: string, tokens: readonly Token[]): number[] {
  const count = (of: RegExp, most: number) => Math.min(most, text.match(of)?.length ?? 0);
  const length = Math.max(1, text.length);
  return [
    Math.min(1000, text.length) / 300,
    Math.min(150, tokens.length) / 50,
    Math.min(10, (tokens.at(-1)?.sentence ?? 0) + 1) / 5,
    count(/!/g, 4) / 2,
    count(/\?/g, 3) / 2,
    count(/\p{Extended_Pictographic}/gu, 4) / 2,
    ((text.match(/\p{Lu}/gu)?.length ?? 0) / length) * 5,
    count(/\d/g, 8) / 4,
    count(/#/g, 3) / 2,
    count(/@/g, 3) / 2,
    tokens.some((t) => t.key === '<url>') ? 1 : 0,
    /["“”]|(?<!\p{L})['‘]\p{L}/u.test(text) ? 1 : 0,
    /\.\.|…/.test(text) ? 1 : 0,
    count(/(?<!\p{L})\p{Lu}{3,20}(?!\p{L})/gu, 4) / 2,
    /\p{Lu}/u.test(text) ? 0 : 1,
  ];
}
