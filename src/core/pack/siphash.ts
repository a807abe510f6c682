/**
 * SipHash-2-4 of `bytes` under a 16-byte key, as two 32-bit words [low, high].
 * https://www.aumasson.jp/siphash/siphash.pdf; 64-bit words as pairs, since BigInt is twenty times slower.
 */
export function siphash24(key: Uint8Array, bytes: Uint8Array): readonly [number, number] {
  const word = (source: Uint8Array, at: number): number =>
    (source[at] ?? 0) |
    ((source[at + 1] ?? 0) << 8) |
    ((source[at + 2] ?? 0) << 16) |
    ((source[at + 3] ?? 0) << 24) |
    0;
  const [k0, k1, k2, k3] = [word(key, 0), word(key, 4), word(key, 8), word(key, 12)];
  let v0l = k0 ^ 0x70736575;
  let v0h = k1 ^ 0x736f6d65;
  let v1l = k2 ^ 0x6e646f6d;
  let v1h = k3 ^ 0x646f7261;
  let v2l = k0 ^ 0x6e657261;
  let v2h = k1 ^ 0x6c796765;
  let v3l = k2 ^ 0x79746573;
  let v3h = k3 ^ 0x74656462;
  let sum = 0;
  let kept = 0;
  const round = (): void => {
    sum = (v0l >>> 0) + (v1l >>> 0);
    v0h = (v0h + v1h + (sum > 0xffffffff ? 1 : 0)) | 0;
    v0l = sum | 0;
    kept = v1l;
    v1l = ((v1l << 13) | (v1h >>> 19)) ^ v0l;
    v1h = ((v1h << 13) | (kept >>> 19)) ^ v0h;
    kept = v0l;
    v0l = v0h;
    v0h = kept;
    sum = (v2l >>> 0) + (v3l >>> 0);
    v2h = (v2h + v3h + (sum > 0xffffffff ? 1 : 0)) | 0;
    v2l = sum | 0;
    kept = v3l;
    v3l = ((v3l << 16) | (v3h >>> 16)) ^ v2l;
    v3h = ((v3h << 16) | (kept >>> 16)) ^ v2h;
    sum = (v0l >>> 0) + (v3l >>> 0);
    v0h = (v0h + v3h + (sum > 0xffffffff ? 1 : 0)) | 0;
    v0l = sum | 0;
    kept = v3l;
    v3l = ((v3l << 21) | (v3h >>> 11)) ^ v0l;
    v3h = ((v3h << 21) | (kept >>> 11)) ^ v0h;
    sum = (v2l >>> 0) + (v1l >>> 0);
    v2h = (v2h + v1h + (sum > 0xffffffff ? 1 : 0)) | 0;
    v2l = sum | 0;
    kept = v1l;
    v1l = ((v1l << 17) | (v1h >>> 15)) ^ v2l;
    v1h = ((v1h << 17) | (kept >>> 15)) ^ v2h;
    kept = v2l;
    v2l = v2h;
    v2h = kept;
  };
  const absorb = (low: number, high: number): void => {
    v3l ^= low;
    v3h ^= high;
    round();
    round();
    v0l ^= low;
    v0h ^= high;
  };
  const whole = bytes.length - (bytes.length & 7);
  for (let i = 0; i < whole; i += 8) absorb(word(bytes, i), word(bytes, i + 4));
  // Beyond the end `word` reads zeros; the length goes into the top byte.
  absorb(word(bytes, whole), word(bytes, whole + 4) | (bytes.length << 24));
  v2l ^= 0xff;
  for (let i = 0; i < 4; i++) round();
  return [(v0l ^ v1l ^ v2l ^ v3l) >>> 0, (v0h ^ v1h ^ v2h ^ v3h) >>> 0];
}
