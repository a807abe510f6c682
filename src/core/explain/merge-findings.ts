import type { Finding, Span } from '../finding.ts';

/** Findings about the same words, told as one. */
export interface Noticed {
  /** The gravest of them. */
  readonly lead: Finding;
  readonly also: readonly Finding[];
  /** The words to mark: the lead's, and the others' where they lie apart; in order, not overlapping. */
  readonly spans: readonly Span[];
  /** The first of them that offers a wording. */
  readonly reworded: Finding | null;
}

/** Joins findings whose words overlap, so that no words are shown twice. The order of `findings` (gravest first) is kept. */
export function mergeFindings(findings: readonly Finding[]): Noticed[] {
  const groups: Finding[][] = [];
  for (const finding of findings) {
    const group = groups.find((members) => members.some((member) => sameWords(member, finding)));
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
    if (span.end > span.start && !spans.some((known) => overlap(known, span))) spans.push(span);
  }
  spans.sort((a, b) => a.start - b.start);
  return { lead, also, spans, reworded: members.find((member) => member.replacement !== null) ?? null };
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const sameWords = (a: Finding, b: Finding): boolean => a.spans.some((one) => b.spans.some((two) => overlap(one, two)));
