import type { IMAGE_CATEGORIES, Target, TextCategory } from '../category.ts';
import type { Level } from '../finding.ts';
import type { Outcome } from '../verdict.ts';
import type { Box, ImagePart } from './image-facts.ts';
import type { ImageProblem } from './image-problem.ts';

export type ImageCategory = (typeof IMAGE_CATEGORIES)[number];

/** Something in a picture that a rule asks about. */
export interface ImageFinding {
  readonly category: ImageCategory;
  readonly level: Level;
  /** Id of the rule in the pack: of an image rule, or with `image-text` of the text rule that the printed words meet. */
  readonly rule: string;
  /** Where in the picture, at least none: the faces, the crests, the lines. */
  readonly boxes: readonly Box[];
  /** With `image-text`: the category of the text finding, its target, and the words concerned. */
  readonly text: {
    readonly category: TextCategory;
    readonly target: Target | null;
    readonly words: readonly string[];
  } | null;
}

/** Why a picture was not checked in full: not read at all, some parts of it were not, its words were not, or no pack. */
export type ImageIncomplete =
  | { readonly kind: 'problem'; readonly problem: ImageProblem }
  | { readonly kind: 'unread'; readonly parts: readonly ImagePart[] }
  | { readonly kind: 'words' }
  | { readonly kind: 'no-pack' };

/** One judgement of one picture; `outcome` as in `Verdict`. */
export interface ImageVerdict {
  readonly outcome: Outcome;
  readonly findings: readonly ImageFinding[];
  readonly incomplete: ImageIncomplete | null;
}
