import shipped from '../../assets/models/fast-heads.json';
import { decide } from './decide.ts';
import type { Detection } from './detect.ts';
import { detectorOf } from './detectors.ts';
import { type Draft, partRead } from './draft.ts';
import type { Facts, ReaderFacts } from './facts.ts';
import { factsOf } from './facts-of.ts';
import type { Finding } from './finding.ts';
import type { CompiledPack } from './pack/compile.ts';
import { draftFits, levelOf, seenFits } from './pack/rule-fits.ts';
import type { Rule } from './pack/schema.ts';
import { readerFits } from './reader-fits.ts';
import { FastHeads, type FastHeadsData } from './text/fast-heads.ts';
import type { IncompleteReason, Verdict } from './verdict.ts';

export type Judge = (
  draft: Draft,
  compiled: CompiledPack,
  reader: ReaderFacts | null,
  incomplete?: IncompleteReason | null,
) => Verdict;

/**
 * The one way from a draft to a verdict, used by the content script (first without, then with the reader's facts), by
 * `eval` and by the pack's own examples. Without the reader the fast heads speak in its place. Never throws: what fails
 * is named in the verdict's `incomplete`.
 */
export const judge: Judge = (draft, compiled, reader, incomplete = null) =>
  shippedJudge()(draft, compiled, reader, incomplete);

/** Unpacks the weights, so that the first judgement need not: to be called when the page is idle. */
export const prepareJudge = (): void => void shippedJudge();

let made: Judge | null = null;
function shippedJudge(): Judge {
  made ??= judgeWith(new FastHeads(shipped as FastHeadsData));
  return made;
}

/** A judge on other fast heads than the shipped ones: for figures out of school. */
export function judgeWith(fast: FastHeads): Judge {
  return (draft, compiled, reader, incomplete = null) => {
    if (!draft.text.trim()) return decide([], incomplete);
    try {
      const seen = partRead(draft);
      const strange = reader !== null && !readerFits(reader, seen.text);
      const facts = factsOf(seen, compiled, strange ? null : reader, fast);
      const reason =
        incomplete ?? (strange ? STRANGE : seen !== draft ? TOO_LONG : reader?.encoder === false ? NO_ENCODER : null);
      const { findings, failed } = runDetectors(facts, seen, compiled.pack.rules);
      return decide(findings, failed === null ? reason : { kind: 'failed', part: failed });
    } catch {
      return decide([], { kind: 'failed', part: 'text' });
    }
  };
}

const TOO_LONG: IncompleteReason = { kind: 'too-long' };
/** The reader answered with what cannot be said of this text. */
const STRANGE: IncompleteReason = { kind: 'failed', part: 'reader' };

/** The reader read the draft without its sentence encoder. */
const NO_ENCODER: IncompleteReason = { kind: 'failed', part: 'encoder' };

/** Every rule of the pack that applies to the draft; a detector that throws is named in `failed`. */
function runDetectors(
  facts: Facts,
  draft: Draft,
  rules: readonly Rule[],
): { findings: Finding[]; failed: string | null } {
  const findings: Finding[] = [];
  let failed: string | null = null;
  for (const rule of rules) {
    const detect = detectorOf(rule.category);
    if (!detect || (rule.when && !draftFits(rule.when, draft))) continue;
    try {
      for (const detection of detect(facts, draft, rule)) {
        if (!rule.when || seenFits(rule.when, detection)) findings.push(findingOf(rule, draft, detection));
      }
    } catch {
      failed = rule.category;
    }
  }
  return { findings, failed };
}

function findingOf(rule: Rule, draft: Draft, detection: Detection): Finding {
  const { spans, target = null, replacement = null } = detection;
  const level = levelOf(rule, draft, detection);
  return { category: rule.category, level, rule: rule.id, target, spans, replacement };
}
