import { toHex } from '../../core/pack/bytes.ts';

/** Bytes that are in memory at a time: a video may have 200 MB. */
const PART = 8 * 1024 * 1024;

/** SHA-256 over the SHA-256 of each 8 MB, as hex; tells files apart by all of their bytes. */
export async function digestOf(file: Blob): Promise<string> {
  const own = new Blob([file]);
  const digests: ArrayBuffer[] = [];
  for (let at = 0; at === 0 || at < own.size; at += PART) {
    digests.push(await crypto.subtle.digest('SHA-256', await own.slice(at, at + PART).arrayBuffer()));
  }
  const all = await new Blob(digests).arrayBuffer();
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', all)));
}
