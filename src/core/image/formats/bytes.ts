/** Unsigned numbers in a file; what lies past its end reads as 0, so that callers check lengths and never catch. */
export const u16 = (bytes: Uint8Array, at: number, little = false): number => {
  const [first, second] = [bytes[at] ?? 0, bytes[at + 1] ?? 0];
  return little ? first + second * 0x100 : first * 0x100 + second;
};

export const u32 = (bytes: Uint8Array, at: number, little = false): number => {
  const [first, second] = [u16(bytes, at, little), u16(bytes, at + 2, little)];
  return little ? first + second * 0x10000 : first * 0x10000 + second;
};

/** As WebP and BMP write them. */
export const u24Little = (bytes: Uint8Array, at: number): number =>
  u16(bytes, at, true) + (bytes[at + 2] ?? 0) * 0x10000;

/** Bytes as characters of the same number (Latin-1): names of chunks, tags of XMP. */
export function ascii(bytes: Uint8Array, at = 0, length = bytes.length - at): string {
  let text = '';
  const end = Math.min(bytes.length, at + length);
  for (let from = at; from < end; from += 4096)
    text += String.fromCharCode(...bytes.subarray(from, Math.min(end, from + 4096)));
  return text;
}

export const startsWith = (bytes: Uint8Array, text: string, at = 0): boolean => ascii(bytes, at, text.length) === text;

export const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

export function joined(parts: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A number as bytes, the most significant first. */
export const big = (value: number, length: 2 | 4): number[] =>
  Array.from({ length }, (_, index) => Math.floor(value / 0x100 ** (length - 1 - index)) % 0x100);

/** The least significant first. */
export const little = (value: number, length: 2 | 4): number[] => big(value, length).reverse();
