import type { Language } from '../../../core/language.ts';
import type { PackError } from '../../../core/pack/pack-error.ts';

/** The pack that the one being made is compared with. */
export interface Earlier {
  /** Of the file; empty for the pack that was exported last. */
  readonly file: string;
  readonly id: string;
  readonly version: string;
}

export interface CompareView {
  /** Null where there is none yet. */
  readonly earlier: Earlier | null;
  /** There is a pack that was exported last, and a file is compared instead. */
  readonly canUseExported: boolean;
  /** Of the file that was brought in last. */
  readonly errors: readonly PackError[];
  readonly busy: boolean;
  /** Sentences; null where one of the two packs is missing. */
  changes(language: Language): readonly string[] | null;
}

export interface CompareActions {
  bring(files: readonly File[]): void;
  useExported(): void;
}
