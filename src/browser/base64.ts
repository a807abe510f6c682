/** Newer engines do it natively (Chromium 140, Firefox 133); the least that we support are older. */
interface Native {
  toBase64?(): string;
}
const native = Uint8Array as unknown as { fromBase64?(text: string): Uint8Array<ArrayBuffer> };

/** Characters that one call of `fromCharCode` takes without running out of stack. */
const STEP = 0x8000;

export function toBase64(bytes: Uint8Array): string {
  const own = (bytes as Native).toBase64;
  if (own) return own.call(bytes);
  let text = '';
  for (let at = 0; at < bytes.length; at += STEP) text += String.fromCharCode(...bytes.subarray(at, at + STEP));
  return btoa(text);
}

/** @throws an error of the engine's where the text is not base64 */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  if (native.fromBase64) return native.fromBase64(text);
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
  return bytes;
}
