import { TEXT_CATEGORIES } from '../category.ts';
import type { Draft } from '../draft.ts';
import { type Finding, type Level, levelRank } from '../finding.ts';
import type { CompiledPack } from '../pack/compile.ts';
import { draftFits, levelOf, seenFits } from '../pack/rule-fits.ts';
import type { Rule } from '../pack/schema.ts';
import type { Verdict } from '../verdict.ts';
import type { ImageDetection, ImageEvidence, WordsFinding } from './image-detect.ts';
import { imageDetectorOf } from './image-detectors.ts';
import { type ImageFacts, type ImagePart, textOf } from './image-facts.ts';
import type { ImageCategory, ImageFinding, ImageIncomplete, ImageVerdict } from './image-finding.ts';
import { IMAGE_PROBLEMS, type ImageProblem } from './image-problem.ts';
import { printedNames } from './printed-names.ts';
import { wordsDraft } from './words-draft.ts';

/**
 * From what was read in a picture to a verdict. `draft`: the post it is attached to. `words`: the verdict of
 * `wordsDraft`, null where nothing is printed or it could not be judged. What a pack has no rule for is not asked about,
 * and need not have been read. Never throws: what fails stands in `incomplete`.
 */
export function judgeImage(
  seen: ImageFacts | ImageProblem,
  draft: Draft,
  pack: CompiledPack | null,
  words: Verdict | null,
): ImageVerdict {
  if (isProblem(seen)) return decide([], { kind: 'problem', problem: seen });
  if (!pack) return decide([], { kind: 'no-pack' });
  try {
    const rules = pack.pack.rules.filter((rule) => isAsked(rule, draft));
    const told = words?.findings.filter(isWordsFinding) ?? [];
    const printed = printedNames(textOf(seen), draft, pack, told);
    const evidence = { facts: seen, words: [...told, ...printed], draft };
    const { findings, failed } = runDetectors(evidence, rules);
    return decide(findings, incompleteOf(seen, rules, failed, words, draft));
  } catch {
    return decide([], { kind: 'problem', problem: 'reader' });
  }
}

const isProblem = (seen: ImageFacts | ImageProblem): seen is ImageProblem =>
  (IMAGE_PROBLEMS as readonly unknown[]).includes(seen);

const isWordsFinding = (finding: Finding): finding is WordsFinding =>
  (TEXT_CATEGORIES as readonly string[]).includes(finding.category);

const isAsked = (rule: Rule, draft: Draft): boolean =>
  imageDetectorOf(rule.category) !== null && (!rule.when || draftFits(rule.when, draft));

function runDetectors(seen: ImageEvidence, rules: readonly Rule[]): { findings: ImageFinding[]; failed: ImagePart[] } {
  const findings: ImageFinding[] = [];
  const failed: ImagePart[] = [];
  for (const rule of rules) {
    try {
      const detected = imageDetectorOf(rule.category)?.(seen, rule) ?? [];
      const fitting = detected.filter((one) => !rule.when || seenFits(rule.when, shown(one)));
      findings.push(...fitting.map((one) => findingOf(rule, seen.draft, one)));
    } catch {
      failed.push(...PARTS_OF[rule.category as ImageCategory]);
    }
  }
  return { findings, failed };
}

const shown = ({ signs, words }: ImageDetection) => ({ signs, target: words?.finding.target });

/** With `image-text` the text rule's own level holds, up to that of the image rule: print is read less surely. */
function findingOf(rule: Rule, draft: Draft, detection: ImageDetection): ImageFinding {
  const { boxes, words } = detection;
  const most = levelOf(rule, draft, shown(detection));
  const found = words?.finding;
  const print = rule.category === 'image-text' && found;
  return {
    category: rule.category as ImageCategory,
    level: print ? lower(found.level, most) : most,
    rule: print ? found.rule : rule.id,
    boxes,
    text: words ? { category: words.finding.category, target: words.finding.target, words: words.texts } : null,
  };
}

const lower = (a: Level, b: Level): Level => (levelRank(a) <= levelRank(b) ? a : b);

/** What each category is read from. */
const PARTS_OF: Readonly<Record<ImageCategory, readonly ImagePart[]>> = {
  'image-child': ['faces'],
  'image-adult': ['faces'],
  'image-branding': ['crests', 'words'],
  'image-text': ['words'],
  'image-explicit': ['explicit'],
};

function incompleteOf(
  facts: ImageFacts,
  rules: readonly Rule[],
  failed: readonly ImagePart[],
  words: Verdict | null,
  draft: Draft,
): ImageIncomplete | null {
  const asked = new Set(rules.flatMap(({ category }) => PARTS_OF[category as ImageCategory]));
  const unread = facts.unread.filter((part) => asked.has(part) || (part === 'frames' && asked.size > 0));
  const parts = [...new Set([...unread, ...failed])];
  if (parts.length > 0) return { kind: 'unread', parts };
  const unjudged = words === null ? wordsDraft(facts, draft) !== null : words.incomplete !== null;
  return asked.has('words') && unjudged ? { kind: 'words' } : null;
}

/** The gravest first; what is incomplete and below `caution` is `unknown`. */
function decide(found: readonly ImageFinding[], incomplete: ImageIncomplete | null): ImageVerdict {
  const findings = [...found].sort((a, b) => levelRank(b.level) - levelRank(a.level));
  const top = findings[0]?.level ?? null;
  const grave = top === 'caution' || top === 'stop';
  return { outcome: incomplete && !grave ? 'unknown' : (top ?? 'clear'), findings, incomplete };
}
