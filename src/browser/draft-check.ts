import { TARGETS, TEXT_CATEGORIES } from '../core/category.ts';
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

const isShare = (raw: unknown): boolean => typeof raw === 'number' && raw >= 0 && raw <= 1;

/** Cues are a list: a set would not survive Chromium's messages, which are JSON. */
const isName = (raw: unknown): boolean =>
  isRecord(raw) && isSpan(raw) && isText(raw.kind) && isShare(raw.confidence) && Array.isArray(raw.cues);

const isWord = (raw: unknown): boolean => isRecord(raw) && isSpan(raw) && isText(raw.family);

const isList = (raw: unknown, isOne: (one: unknown) => boolean): boolean => Array.isArray(raw) && raw.every(isOne);

/** The reader's answer: all that judging relies on, since a reader that is broken must not pass for one that is calm. */
export function asReaderFacts(raw: unknown): ReaderFacts | undefined {
  if (!isRecord(raw) || !isRecord(raw.scores) || !isRecord(raw.evidence)) return undefined;
  const { names, words, scores, evidence, reported, target, warn, encoder } = raw;
  const shaped =
    isList(names, isName) &&
    isList(words, isWord) &&
    TEXT_CATEGORIES.every((category) => isShare(scores[category])) &&
    isList(reported, (category) => isOneOf(TEXT_CATEGORIES, category) && Array.isArray(evidence[category])) &&
    Object.values(evidence).every((spans) => isList(spans, isSpan)) &&
    isOneOf(TARGETS, target) &&
    isShare(warn) &&
    typeof encoder === 'boolean';
  return shaped ? (raw as unknown as ReaderFacts) : undefined;
}
