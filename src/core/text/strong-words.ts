/** Strong swearing, British and Welsh; a star stands for any end. */
export const STRONG_SWEARING =
  'fuck*, fuuck*, fuk*, fck*, fcuk*, f u c k, phuck*, fookin*, motherfuck*, cunt*, kunt, twat*, wank*, bellend*, bell end, knobhead*, dickhead*, cockwomble*, twunt, ffyc*, ffwc*, ffacin, c u next tuesday';

const MASKABLE = 'fuck cunt twat wank bitch dick prick shit bastard arsehole slut whore nigg paki retard'.split(' ');

/** `f**k`, `c***s`: a strong word with stars for letters, its first letter shown. */
export function maskedSwear(key: string): boolean {
  if (/^f\*{2,}/.test(key)) return true;
  return MASKABLE.some(
    (word) =>
      key.length >= word.length &&
      key[0] === word[0] &&
      [...word].every((char, i) => key[i] === char || key[i] === '*') &&
      /\*/.test(key.slice(0, word.length)) &&
      (/[a-z]/.test(key.slice(1)) || 'fc'.includes(word[0] ?? '')),
  );
}

/** Is such a word, in stars, a strong one? */
export const isStrongMask = (key: string): boolean => /^[fcwt]/.test(key);
