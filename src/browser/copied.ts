import { isListOf, isText } from './check.ts';
import type { Parsed } from './item.ts';

/** Copies for a second reader that this device remembers, the latest last: the letters of each, nothing of its text. */
export type Copied = readonly string[];

const MOST = 50;
export const NONCE = /^[0-9A-Z]{4}$/;
export const isNonce = (value: unknown): value is string => isText(value, 4) && NONCE.test(value);

export function parseCopied(raw: unknown): Parsed<Copied> {
  const intact = isListOf(raw, isNonce, MOST);
  return { value: intact ? raw : [], intact };
}

export const withCopied = (kept: Copied, nonce: string): Copied =>
  [...kept.filter((one) => one !== nonce), nonce].slice(-MOST);
