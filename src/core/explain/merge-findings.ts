import { type Finding, overlaps, type Span } from '../finding.ts';
import { sentenceSpan } from './sentence-span.ts';

/** Findings about the same words, told as one. */
export interface Noticed {
  /** The gravest of them. */
  readonly lead: Finding;
  readonly also: readonly Finding[];
  /** All of them, the gravest first. */
  readonly members: readonly Finding[];
  /** The words to mark: the lead's, and the others' where they lie apart; in order, not overlapping. */
  readonly spans: readonly Span[];
  /** The first of them that offers a wording. */
  readonly reworded: Finding | null;
}

/**
 * Joins findings whose words overlap, and those of one rule in one sentence, so that nothing is shown twice. The order of
 * `findings` (gravest first) is kept.
 */
export function mergeFindings(text: string, findings: readonly Finding[]): Noticed[] {
  const groups: Finding[][] = [];
  for (const finding of findings) {
    const group = groups.find((members) =>
      members.some((member) => sameWords(member, finding) || sameSentence(text, member, finding)),
    );
    if (group) group.push(finding);
    else groups.push([finding]);
  }
  return groups.map(noticed);
}

function noticed(members: readonly Finding[]): Noticed {
  const [lead, ...others] = members as readonly [Finding, ...Finding[]];
  const rules = new Set([lead.rule]);
  const also = others.filter((finding) => !rules.has(finding.rule) && rules.add(finding.rule));
  const spans: Span[] = [];
  for (const span of members.flatMap((member) => member.spans)) {
    if (span.end > span.start && !spans.some((known) => overlaps(known, span))) spans.push(span);
  }
  spans.sort((a, b) => a.start - b.start);
  return { lead, also, members, spans, reworded: members.find((member) => member.replacement !== null) ?? null };
}

const sameWords = (a: Finding, b: Finding): boolean => a.spans.some((one) => b.spans.some((two) => overlaps(one, two)));

function sameSentence(text: string, a: Finding, b: Finding): boolean {
  const [one] = a.spans;
  const [two] = b.spans;
  return a.rule === b.rule && !!one && !!two && overlaps(sentenceSpan(text, one), sentenceSpan(text, two));
}
