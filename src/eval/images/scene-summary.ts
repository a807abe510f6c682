import type { Box, CrestFact, LineFact } from '../../core/image/image-facts.ts';
import { wilson } from '../../core/wilson.ts';
import { perCent, shareRange } from '../show.ts';
import type { Table } from '../text-table.ts';
import type { SceneWord } from './word-scene-brush.ts';

/** A drawn scene of words: what is printed, and the lines that were read. */
export interface ReadWords {
  readonly words: readonly SceneWord[];
  readonly lines: readonly LineFact[];
}

/** Letters and digits in lower case, which is what the judgement of words goes by. */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * Which of the printed words were read without an error. `exact`: with case and signs; else letters and digits alone.
 * Each word that was read counts once; spaces must be where they are.
 */
export function wordsRead({ words, lines }: ReadWords, exact: boolean): readonly boolean[] {
  const form = exact ? (text: string) => text : bare;
  const left = new Map<string, number>();
  for (const word of lines.flatMap(({ text }) => text.split(/\s+/)).map(form))
    left.set(word, (left.get(word) ?? 0) + 1);
  return words.map(({ text }) => {
    const word = form(text);
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
}

/** Words read without an error, by the size of the print in pixels. */
export function wordSummary(scenes: readonly ReadWords[]): Table {
  const counts = new Map<number, { all: number; bare: number; exact: number }>();
  for (const scene of scenes) {
    const [letters, exact] = [wordsRead(scene, false), wordsRead(scene, true)];
    scene.words.forEach(({ px, text }, i) => {
      if (!bare(text)) return;
      const size = SIZES.findLast((from) => px >= from) ?? 0;
      const count = counts.get(size) ?? { all: 0, bare: 0, exact: 0 };
      count.all += 1;
      if (letters[i]) count.bare += 1;
      if (exact[i]) count.exact += 1;
      counts.set(size, count);
    });
  }
  const sizes = [...counts].sort(([a], [b]) => a - b).map(([size, count]) => [`${size} px and more`, count] as const);
  const sum = (key: 'all' | 'bare' | 'exact') => sizes.reduce((total, [, count]) => total + count[key], 0);
  const all = { all: sum('all'), bare: sum('bare'), exact: sum('exact') };
  return {
    head: ['print', 'words', 'read (letters)', '95 %', 'read (exactly)', '95 %'],
    rows: [...sizes, ['all', all] as const].map(([name, { all: n, bare: letters, exact }]) => [
      name,
      String(n),
      perCent(letters / n),
      shareRange(wilson(letters, n)),
      perCent(exact / n),
      shareRange(wilson(exact, n)),
    ]),
  };
}

const SIZES = [0, 12, 14, 16, 20, 24, 32, 48];

/** A drawn scene of crests: where it is, if at all, and what was found. */
export interface ReadCrests {
  /** In pixels, before it is turned; null where it is not in the picture. */
  readonly height: number | null;
  readonly box: Box | null;
  readonly kind: string;
  readonly found: readonly CrestFact[];
}

const centre = ([x, y, w, h]: Box): readonly [number, number] => [x + w / 2, y + h / 2];

/** Its centre lies within 0.6 of the crest's height of where it is. */
export function crestHit({ height, box, found }: ReadCrests): boolean {
  if (height === null || !box) return false;
  const [x, y] = centre(box);
  return found.some((one) => {
    const [a, b] = centre(one.box);
    return Math.hypot(a - x, b - y) <= 0.6 * height;
  });
}

/** Crests found by their height and kind, and pictures without the crest in which one was found. */
export function crestSummary(scenes: readonly ReadCrests[]): Table {
  const withCrest = scenes.filter(({ height }) => height !== null);
  const heights = [...new Set(withCrest.map(({ height }) => height as number))].sort((a, b) => a - b);
  const kinds = [...new Set(withCrest.map(({ kind }) => kind))].sort();
  const row = (name: string, some: readonly ReadCrests[], hit: (scene: ReadCrests) => boolean): string[] => {
    const part = some.filter(hit).length;
    return [name, String(some.length), perCent(part / some.length), shareRange(wilson(part, some.length))];
  };
  const large = withCrest.filter(({ height }) => (height as number) >= 48);
  const strangers = scenes.filter(({ height }) => height === null);
  return {
    head: ['crests', 'n', 'found', '95 %'],
    rows: [
      ...heights.map((px) =>
        row(
          `${px} px high`,
          withCrest.filter(({ height }) => height === px),
          crestHit,
        ),
      ),
      row('48 px and more', large, crestHit),
      ...kinds.map((kind) =>
        row(
          `48 px and more, ${kind}`,
          large.filter((one) => one.kind === kind),
          crestHit,
        ),
      ),
      row('not in the picture (false find)', strangers, ({ found }) => found.length > 0),
      ...[...new Set(strangers.map(({ kind }) => kind))].sort().map((kind) =>
        row(
          `not in the picture, ${kind} (false find)`,
          strangers.filter((one) => one.kind === kind),
          ({ found }) => found.length > 0,
        ),
      ),
    ],
  };
}
