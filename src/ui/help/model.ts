import type { Evidence } from '../../core/evidence/evidence.ts';
import type { HelpContent } from '../../core/help/help-content.ts';

/** Parts of the help page; also the fragments of its address. */
export const HELP_PARTS = ['ask', 'posted', 'abuse', 'report'] as const;
export type HelpPart = (typeof HELP_PARTS)[number];

export interface HelpView {
  readonly content: HelpContent;
  /** In the popup the long parts stand folded; on the page of its own they are open. */
  readonly folded: boolean;
}

export interface HelpActions {
  /** Makes a note of the page in front; null where there is none (the help page is itself in front). Rejects where nothing can be known of that page, and with `PageChanged` where it would not stay the same. */
  readonly takeEvidence: (() => Promise<Evidence>) | null;
  /** Hands a finished note to the person as a file; returns the file's name. */
  saveEvidence(evidence: Evidence, remark: string): string;
  /** Opens the same as a page of its own; null on that page. */
  readonly openPage: ((part: HelpPart) => void) | null;
}
