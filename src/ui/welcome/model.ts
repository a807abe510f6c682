import type { Language } from '../../core/language.ts';
import type { School } from '../../core/pack/schema.ts';
import type { PackView } from '../page/pack-model.ts';

/** How a press on `Post` in the practice box ended; `PracticeResult` of guard/practice fits. */
export type PracticeEnd =
  | { readonly kind: 'clear' | 'note' | 'unchecked' | 'edited' | 'posted' }
  | { readonly kind: 'reworded'; readonly text: string };

export interface WelcomeView {
  readonly pack: PackView;
  /** Typed by the person, or null. */
  readonly school: School | null;
  /** Whether the button stands in the toolbar; null where the browser does not tell. */
  readonly pinned: boolean | null;
  readonly firefox: boolean;
}

export interface WelcomeActions {
  setLanguage(language: Language): void;
  /** Resolves when stored; null removes the details. */
  saveSchool(school: School | null): Promise<void>;
  /** The practice draft is about to be written. */
  warmUp(): void;
  /** Resolves when the question, if there is one, is answered. Never rejects. */
  press(text: string): Promise<PracticeEnd>;
}
