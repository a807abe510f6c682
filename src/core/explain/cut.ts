import { type Granularity, segments } from './segments.ts';

/** On one line, with an ellipsis where it is longer than `limit` UTF-16 units. */
export function shorten(text: string, limit: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const short = head(line, limit);
  return short === line ? line : `${short}…`;
}

/** Longest stretch at the start of `text` within `limit` UTF-16 units, ended at a word border if there is one, else between graphemes. */
export function head(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return text.slice(0, lastBorder(text, limit, 'word') || lastBorder(text, limit, 'grapheme')).trimEnd();
}

/** The same at the end of `text`. */
export function tail(text: string, limit: number): string {
  const from = text.length - limit;
  if (from <= 0) return text;
  const byWord = firstBorder(text, from, 'word');
  return text.slice(byWord < text.length ? byWord : firstBorder(text, from, 'grapheme')).trimStart();
}

function lastBorder(text: string, limit: number, granularity: Granularity): number {
  let border = 0;
  for (const { index } of segments(text, granularity)) {
    if (index > limit) break;
    border = index;
  }
  return border;
}

function firstBorder(text: string, from: number, granularity: Granularity): number {
  for (const { index } of segments(text, granularity)) if (index >= from) return index;
  return text.length;
}
