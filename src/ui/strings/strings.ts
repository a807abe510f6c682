import type { Language } from '../../core/language.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

/** Every word of the interstitial and the chip. A language that misses one does not compile. */
export interface UiStrings {
  readonly interstitial: {
    /** Said in turn, so that it is never the same face twice running. */
    readonly headings: readonly [string, string, string];
    readonly heldStatus: string;
    readonly reviewHeading: string;
    readonly reviewStatus: string;
    readonly uncheckedHeading: string;
    readonly audience: string;
    readonly also: string;
    /** Before an example in quotation marks. */
    readonly another: string;
    /** Before the words, a colon, and the wording. */
    readonly instead: string;
    readonly useWording: string;
    /** Beside each thing noticed; the words may follow. */
    readonly wrong: string;
    readonly marked: string;
    readonly undo: string;
    readonly notKept: string;
    more(count: number): string;
    readonly ask: string;
    readonly newTab: string;
    readonly reasons: string;
    readonly reasonsNote: string;
    readonly reasonMissing: string;
    readonly edit: string;
    readonly post: string;
    readonly back: string;
    readonly onlyYou: string;
    /** Of drafts of the school's own accounts. */
    readonly secondReader: {
      readonly copy: string;
      readonly copied: string;
      readonly byHand: string;
      /** Name of the box with the copy in it. */
      readonly copyText: string;
      readonly code: string;
      readonly fits: string;
      readonly wrong: string;
      readonly habit: string;
      /** In the place of `Post anyway` once it has been read. */
      readonly post: string;
    };
    readonly moreOfficial: string;
    /** Before a link into the checklists. */
    readonly preventable: string;
    readonly seeItem: string;
  };
  readonly chip: {
    look(count: number): string;
    readonly unchecked: string;
    readonly pressAgain: string;
    readonly wordingCopied: string;
    readonly wordingFailed: string;
    readonly reload: string;
    readonly imageUnchecked: string;
    readonly imageLooking: string;
    readonly imageLookingPost: string;
    readonly attachAgain: string;
    readonly imageLocated: string;
  };
}

export const STRINGS: Readonly<Record<Language, UiStrings>> = { en, cy };
