import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const UI = path.resolve(import.meta.dirname, '../../src/ui');
const STYLES = readdirSync(UI, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));

const PHYSICAL =
  /^\s*((margin|padding|border|scroll-margin|scroll-padding)-(left|right)|left|right|border-(top|bottom)-(left|right)-radius)\s*:/;
const SIDES = /^\s*(text-align|float|clear)\s*:\s*(left|right)\b/;
/** Places in the coordinates of a picture or of the page, as a script measures them. */
const MEASURED: ReadonlySet<string> = new Set([
  // Handles at the corners of a face, whose box is in the picture's coordinates.
  'image/image.css left: -4px;',
  'image/image.css right: -6px;',
  'image/image.css right: -14px;',
  'image/image.css right: -10px;',
  // In the middle.
  'image/progress.css left: 50%;',
  // Moved to where there is room.
  'chip/chip.css left: 0;',
  'note/note.css left: 0;',
]);

describe.each(STYLES)('%s', (file) => {
  it('names sides by the way of reading, so that right to left is its mirror', () => {
    const lines = readFileSync(path.join(UI, file), 'utf8').split('\n');
    const physical = lines.flatMap((line, at) =>
      (PHYSICAL.test(line) || SIDES.test(line)) && !MEASURED.has(`${file} ${line.trim()}`)
        ? [`${at + 1}: ${line.trim()}`]
        : [],
    );
    expect(physical).toEqual([]);
  });
});

it('there are styles to look at', () => expect(STYLES.length).toBeGreaterThan(10));
