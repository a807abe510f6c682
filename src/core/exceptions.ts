import type { Category } from './category.ts';
import { decide } from './decide.ts';
import { pupilNames } from './detectors/shared/pupils.ts';
import type { ReaderFacts } from './facts.ts';
import type { Finding, Span } from './finding.ts';
import { fold } from './text/fold.ts';
import type { Verdict } from './verdict.ts';

/** Words that the person said are no matter of this category, as `comparable` gives them. */
export interface Exception {
  readonly category: Category;
  readonly words: string;
}

/** Has the person said so of these words? */
export type Excepted = (exception: Exception) => boolean;

/** What of a finding can be excepted by itself: one name, or one stretch of its words. */
interface Part extends Exception {
  readonly span: Span;
}

/** Lower case, look-alikes and accents folded, signs and white space as one space; `#Rose` is `Rose`. */
function comparable(words: string): string {
  const { lower } = fold(words);
  const plain = lower.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return plain || lower.replace(/\s+/g, ' ').trim();
}

/** A name stands for itself, and so does each stretch of words: what one more sentence adds asks about itself alone. */
export function exceptionsOf({ category, spans }: Pick<Finding, 'category' | 'spans'>, text: string): readonly Part[] {
  const parts = category === 'pupil-name' ? spans.flatMap((span) => namesIn(span, text)) : spans;
  return parts.map((span) => ({ category, words: comparable(text.slice(span.start, span.end)), span }));
}

const BETWEEN_NAMES = /\s*,\s*(?:(?:and|And|AND)\s+)?|\s*[&+]\s*|\s+(?:and|And|AND|n|a|ac)\s+/g;

/** `Freya, Max and Iris` as three. */
function namesIn(span: Span, text: string): Span[] {
  const names: Span[] = [];
  let start = span.start;
  for (const { 0: between, index } of text.slice(span.start, span.end).matchAll(BETWEEN_NAMES)) {
    names.push({ start, end: span.start + index });
    start = span.start + index + between.length;
  }
  return [...names, { start, end: span.end }].filter((name) => name.end > name.start);
}

/**
 * Judges a draft, and once more without what the person has excepted where that makes a difference. A name that was
 * excepted is no pupil's to any rule; every other exception takes away the finding alone. It never adds one.
 */
export function judgeExcept(
  judge: (reader: ReaderFacts | null) => Verdict,
  reader: ReaderFacts | null,
  text: string,
  excepted: Excepted,
): Verdict {
  const first = judge(reader);
  if (first.findings.length === 0) return first;
  const known = reader && withoutNames(reader, text, excepted);
  const verdict = known === reader ? first : judge(known);
  return decide(
    verdict.findings.flatMap((finding) => remaining(finding, text, excepted) ?? []),
    verdict.incomplete,
  );
}

function withoutNames(reader: ReaderFacts, text: string, excepted: Excepted): ReaderFacts {
  const isExcepted = ({ start, end }: Span) =>
    excepted({ category: 'pupil-name', words: comparable(text.slice(start, end)) });
  const names = reader.names.filter((name) => !isExcepted(name));
  if (names.length === reader.names.length) return reader;
  // Else a name that nobody would have asked about would now take the place of the one excepted.
  const meant = pupilNames(reader);
  const reported = meant.every(isExcepted) ? reader.reported.filter((one) => one !== 'pupil-name') : reader.reported;
  return { ...reader, names, reported };
}

function remaining(finding: Finding, text: string, excepted: Excepted): Finding | null {
  const parts = exceptionsOf(finding, text);
  const left = parts.filter((part) => !excepted(part));
  if (left.length === parts.length) return finding;
  const spans = left.map((part) => part.span);
  const [first] = spans;
  if (!first) return null;
  const [was] = finding.spans;
  const same = was?.start === first.start && was.end === first.end;
  return { ...finding, spans, replacement: same ? finding.replacement : null };
}
