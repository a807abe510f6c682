import type { Span } from '../finding.ts';
import { segments } from './segments.ts';

/** A full stop after these ends no sentence: `Mr. Hale`, `St. Brigid's`. */
const ABBREVIATION = /\b(?:mr|mrs|ms|mx|dr|st|rev|prof|sr|fr)\.\s*$/iu;

/** The sentence that `span` lies in (or the sentences that it crosses), without the white space at either end. */
export function sentenceSpan(text: string, span: Span): Span {
  let start = 0;
  let end = text.length;
  for (const { index, segment } of segments(text, 'sentence')) {
    const next = index + segment.length;
    if (ABBREVIATION.test(segment) || next >= text.length) continue;
    if (next <= span.start) start = next;
    if (next >= span.end) {
      end = next;
      break;
    }
  }
  const sentence = text.slice(start, end);
  return {
    start: Math.min(span.start, start + sentence.length - sentence.trimStart().length),
    end: Math.max(span.end, end - (sentence.length - sentence.trimEnd().length)),
  };
}
