import { describe, expect, it } from 'vitest';
import type { Box } from '../../../../src/core/image/image-facts.ts';
import { inReadingOrder } from '../../../../src/reader/image/words/reading-order.ts';
import { tidyText } from '../../../../src/reader/image/words/tidy-text.ts';

const line = (text: string, ...box: Box) => ({ text, box });

describe('inReadingOrder', () => {
  it('goes row by row, each from the left, though a row is not quite level', () => {
    const lines = [
      line('Owen', 20, 62, 80, 20),
      line('care plan', 300, 24, 120, 20),
      line('Mia', 20, 20, 60, 20),
      line('allergy', 300, 58, 120, 20),
      line('Class 2B', 20, -40, 200, 40),
    ];
    expect(inReadingOrder(lines).map(({ text }) => text)).toEqual(['Class 2B', 'Mia', 'care plan', 'Owen', 'allergy']);
  });

  it('keeps a small line under a large one out of its row', () => {
    const lines = [line('small', 0, 60, 50, 10), line('LARGE', 100, 0, 300, 100)];
    expect(inReadingOrder(lines).map(({ text }) => text)).toEqual(['LARGE', 'small']);
  });

  it('has nothing to say of nothing', () => {
    expect(inReadingOrder([])).toEqual([]);
  });
});

describe('tidyText', () => {
  it.each([
    ['whisper,thumb', 'whisper, thumb'],
    ['To:okafor@fernhill.example', 'To: okafor@fernhill.example'],
    ['at the office.She left', 'at the office. She left'],
    ['whisper , thumb', 'whisper, thumb'],
    ['at 15:45 for 1,200', 'at 15:45 for 1,200'],
    ['see www.fernhill.example', 'see www.fernhill.example'],
  ])('%s', (read, tidy) => {
    expect(tidyText(read)).toBe(tidy);
  });
});
