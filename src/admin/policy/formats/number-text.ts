const ROMAN = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

export type NumberKind = 'decimal' | 'letter' | 'roman';

/** 3 as `3`, `c` or `iii`; letters double after `z`, as word processors have it. */
export function numberText(value: number, kind: NumberKind, upper = false): string {
  const text = kind === 'letter' ? letters(value) : kind === 'roman' ? roman(value) : String(value);
  return upper ? text.toUpperCase() : text;
}

const letters = (value: number): string =>
  value < 1 ? '' : String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(10, Math.ceil(value / 26)));

function roman(value: number): string {
  let text = '';
  let left = Math.min(value, 4000);
  for (const [worth, letter] of ROMAN) for (; left >= worth; left -= worth) text += letter;
  return text;
}

/** A label without the full stop or colon at its end. */
export const labelText = (text: string): string => text.trim().replace(/[.:\s]+$/, '');
