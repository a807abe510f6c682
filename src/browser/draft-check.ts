import { ACCOUNTS, AUDIENCES, type Draft, SITES, SURFACE_KINDS } from '../core/draft.ts';
import type { ReaderFacts } from '../core/facts.ts';
import { isOneOf, isRecord, isText } from './check.ts';

/** UTF-16 units; far beyond what any of the three sites takes in one post. */
const LONGEST_TEXT = 100_000;

/** A draft that came in a message; takes over the known fields only. */
export function asDraft(raw: unknown): Draft | undefined {
  if (!isRecord(raw)) return undefined;
  const { site, surface, account, audience, text, replyTo } = raw;
  if (!isOneOf(SITES, site) || !isOneOf(SURFACE_KINDS, surface)) return undefined;
  if (!isOneOf(ACCOUNTS, account) || !isOneOf(AUDIENCES, audience)) return undefined;
  if (!isText(text, LONGEST_TEXT) || !(replyTo === null || isText(replyTo, LONGEST_TEXT))) return undefined;
  return { site, surface, account, audience, text, replyTo };
}

const isSpan = (raw: unknown): boolean =>
  isRecord(raw) && typeof raw.start === 'number' && typeof raw.end === 'number' && raw.start <= raw.end;

/** Cues are a list: a set would not survive Chromium's messages, which are JSON. */
const isName = (raw: unknown): boolean => isSpan(raw) && Array.isArray((raw as { cues?: unknown }).cues);

/** The reader's answer: our own code on the other side, so only the shape that judging relies on is looked at. */
export function asReaderFacts(raw: unknown): ReaderFacts | undefined {
  if (!isRecord(raw) || !Array.isArray(raw.names) || !Array.isArray(raw.sentences)) return undefined;
  return raw.names.every(isName) && raw.sentences.every(isSpan) ? (raw as unknown as ReaderFacts) : undefined;
}
