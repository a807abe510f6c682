import shipped from '../../assets/models/text-heads.json';
import { decide } from './decide.ts';
import type { Detection } from './detect.ts';
import { detectorOf } from './detectors.ts';
import type { Draft } from './draft.ts';
import type { Facts, ReaderFacts } from './facts.ts';
import { factsOf } from './facts-of.ts';
import type { Finding, Level } from './finding.ts';
import type { CompiledPack } from './pack/compile.ts';
import type { Condition, Rule } from './pack/schema.ts';
import { Heads } from './text/heads.ts';
import type { HeadsData } from './text/heads-format.ts';
import type { IncompleteReason, Verdict } from './verdict.ts';

/** Longer texts are judged up to here, and the verdict says so. In UTF-16 units. */
export const LONGEST = 20_000;

export type Judge = (
  draft: Draft,
  compiled: CompiledPack,
  reader: ReaderFacts | null,
  incomplete?: IncompleteReason | null,
) => Verdict;

/**
 * The one way from a draft to a verdict, used by the content script (first without, then with the reader's facts), by
 * `eval` and by the pack's own examples. Never throws: what fails is named in the verdict's `incomplete`.
 */
export const judge: Judge = (draft, compiled, reader, incomplete = null) =>
  shippedJudge()(draft, compiled, reader, incomplete);

/** Unpacks the weights (some 20 ms), so that the first judgement need not: to be called when the page is idle. */
export const prepareJudge = (): void => void shippedJudge();

let made: Judge | null = null;
function shippedJudge(): Judge {
  made ??= judgeWith(new Heads(shipped as HeadsData));
  return made;
}

/** A judge on other heads than the shipped ones: for figures out of school. */
export function judgeWith(heads: Heads): Judge {
  return (draft, compiled, reader, incomplete = null) => {
    if (!draft.text.trim()) return decide([], incomplete);
    const whole = draft.text.length <= LONGEST && (draft.replyTo?.length ?? 0) <= LONGEST;
    const seen = whole ? draft : shortened(draft);
    const reason = incomplete ?? (whole ? null : { kind: 'too-long' as const });
    try {
      const facts = factsOf(seen, compiled, whole ? reader : null, heads);
      const { findings, failed } = runDetectors(facts, seen, compiled.pack.rules);
      return decide(findings, failed === null ? reason : { kind: 'failed', part: failed });
    } catch {
      return decide([], { kind: 'failed', part: 'text' });
    }
  };
}

const shortened = (draft: Draft): Draft => ({
  ...draft,
  text: draft.text.slice(0, LONGEST),
  replyTo: draft.replyTo?.slice(0, LONGEST) ?? null,
});

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
  const special = rule.levels.find(({ when }) => draftFits(when, draft) && seenFits(when, detection));
  const level: Level = special?.level ?? rule.level;
  const { spans, target = null, replacement = null } = detection;
  return { category: rule.category, level, rule: rule.id, target, spans, replacement };
}

/** Where the audience is not known, the draft is judged as public. */
function draftFits(when: Condition, draft: Draft): boolean {
  const audience = draft.audience === 'unknown' ? 'public' : draft.audience;
  return (
    has(when.sites, draft.site) &&
    has(when.accounts, draft.account) &&
    has(when.surfaces, draft.surface) &&
    has(when.audiences, audience)
  );
}

function seenFits(when: Condition, { target = null, signs = [] }: Detection): boolean {
  return (
    (when.targets === undefined || (target !== null && when.targets.includes(target))) &&
    (when.signs === undefined || when.signs.some((sign) => signs.includes(sign)))
  );
}

const has = <T>(list: readonly T[] | undefined, value: T): boolean => list === undefined || list.includes(value);
