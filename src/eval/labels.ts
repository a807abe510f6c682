import type { Target, TextCategory } from '../core/category.ts';

/** What a line of the corpus says of its draft; see `tests/corpus/GUIDE.md`. */
export interface Labels {
  /** Every category that must be reported; none: the draft must stay silent. */
  readonly expect: readonly TextCategory[];
  /** Arguable ones: reported or not, they count for neither side. */
  readonly allow: readonly TextCategory[];
  /** With `criticism`: whom it hits. */
  readonly target: Target | null;
  /** The words concerned, copied from the text. */
  readonly spans: readonly string[];
}
