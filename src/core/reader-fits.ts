import type { ReaderFacts } from './facts.ts';
import type { Span } from './finding.ts';

/** Does all that the reader points at lie in this text? What does not was said of another one. */
export function readerFits({ names, words, evidence }: ReaderFacts, text: string): boolean {
  const fits = ({ start, end }: Span) =>
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;
  return [names, words, ...Object.values(evidence)].every((spans) => spans.every(fits));
}
