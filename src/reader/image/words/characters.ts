const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCharCode(from + index));

/**
 * What each class of the recogniser stands for: nothing (class 0, the blank), then `en_dict.txt` of PaddleOCR in its
 * order (0x30 to 0x7e, 0x21 to 0x2f, space), then a space again. Neither the package nor the model holds it.
 */
export const CHARACTERS: readonly string[] = ['', ...range(0x30, 0x7e), ...range(0x21, 0x2f), ' ', ' '];
