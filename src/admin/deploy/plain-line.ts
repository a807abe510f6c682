/** Control characters, and what XML cannot hold, become spaces: for names and versions that stand outside of the pack. */
export const plainLine = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is taken out
  text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]|\p{Surrogate}/gu, ' ').trim();
