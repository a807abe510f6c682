import type { Language } from '../../core/language.ts';
import type { ChipState } from '../../guard/ports.ts';
import { STRINGS } from '../strings/strings.ts';

/** The few words of a chip. */
export function chipText(state: ChipState, language: Language): string {
  const words = STRINGS[language].chip;
  switch (state.kind) {
    case 'look':
      return words.look(state.count);
    case 'unchecked':
      return words.unchecked;
    case 'press-again':
      return words.pressAgain;
    case 'wording-copied':
      return words.wordingCopied;
    case 'wording-failed':
      return words.wordingFailed;
    case 'reload':
      return words.reload;
    case 'image-unchecked':
      return words.imageUnchecked;
    case 'image-looking':
      return state.post ? words.imageLookingPost : words.imageLooking;
    case 'attach-again':
      return words.attachAgain;
    case 'image-located':
      return words.imageLocated;
  }
}
