import { exceptionsOf } from '../exceptions.ts';
import type { Finding } from '../finding.ts';
import { shorten } from './cut.ts';
import type { ExplainedMark } from './explanation.ts';

/** UTF-16 units of the words that a mark names. */
const WORDS_LIMIT = 40;

/** What can be marked as wrong of the findings of one rule in `text`: each name once, or else all of it together. */
export function marksOf(members: readonly Finding[], rule: string, text: string): ExplainedMark[] {
  const parts = members.filter((member) => member.rule === rule).flatMap((member) => exceptionsOf(member, text));
  const marks = new Map<string, ExplainedMark>();
  for (const { category, words, span } of parts) {
    const shown = text.slice(span.start, span.end);
    marks.set(words, { words: shorten(shown, WORDS_LIMIT), exceptions: [{ category, words }] });
  }
  const all = [...marks.values()];
  const [first] = all;
  if (!first || parts.some(({ category }) => category === 'pupil-name' || category === 'school-identity')) return all;
  return [{ ...first, exceptions: all.flatMap(({ exceptions }) => exceptions) }];
}
