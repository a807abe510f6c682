import type { ExplainedOfficial, Explanation } from '../../core/explain.ts';

/** What is in the box where the colleague pastes. */
export type PastedView =
  | { readonly kind: 'empty' | 'no-copy' | 'looking' | 'no-rules' }
  | {
      readonly kind: 'read';
      readonly text: string;
      /** What it answers, where it is an answer. */
      readonly answers: string | null;
      readonly site: string;
      readonly explanation: Explanation;
      readonly official: ExplainedOfficial | null;
      /** The copy was made on this device: the reader should be somebody else. */
      readonly madeHere: boolean;
      /** The rules in force here ask for no second reader: perhaps those of another school, whose code would not fit. */
      readonly otherRules: boolean;
      readonly code: string;
    };

export interface SecondReaderActions {
  paste(text: string): void;
  copyCode(code: string): Promise<void>;
}
