import type { TextCategory } from '../category.ts';
import type { Draft } from '../draft.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../pack/schema.ts';
import type { Sign } from '../sign.ts';
import type { ImageFacts } from './image-facts.ts';
import type { ImageFinding } from './image-finding.ts';

/** A finding of the text judgement in the printed words. */
export type WordsFinding = Finding & { readonly category: TextCategory };

export interface ImageEvidence {
  readonly facts: ImageFacts;
  /** What the text judgement found in `textOf(facts)`. */
  readonly words: readonly WordsFinding[];
  /** The post that the picture is attached to. */
  readonly draft: Draft;
}

/** What a detector reports; `judgeImage` adds category, rule and level. */
export interface ImageDetection {
  readonly boxes: ImageFinding['boxes'];
  readonly signs?: readonly Sign[];
  /** The printed words concerned, where some are, and the finding that they stand for. */
  readonly words?: { readonly finding: WordsFinding; readonly texts: readonly string[] };
}

/** A pure function from what was read in a picture to what one rule asks about. File name in `detectors/` = category. */
export type ImageDetector = (seen: ImageEvidence, rule: Rule) => readonly ImageDetection[];
