import type { Language } from '../../core/language.ts';
import { LockedNote } from '../page/LockedNote.tsx';
import type { OptionsStrings } from './strings.ts';

interface Props {
  clean: boolean;
  /** The school's reason where it has locked it, else null. */
  locked: string | null;
  language: Language;
  words: OptionsStrings;
  choose(clean: boolean): void;
}

/** Whether pictures go out without the place and time that their files tell. In force at once. */
export function PicturesChoice({ clean, locked, language, words, choose }: Props) {
  return (
    <>
      <h2 id="pictures">{words.picturesHeading}</h2>
      <label class="choice">
        <input
          type="checkbox"
          checked={clean}
          aria-disabled={locked !== null}
          aria-describedby={locked === null ? 'clean-hint' : 'clean-locked clean-hint'}
          onClick={(event) => locked !== null && event.preventDefault()}
          onChange={(event) => locked === null && choose(event.currentTarget.checked)}
        />
        {words.cleanPictures}
      </label>
      {locked !== null && <LockedNote id="clean-locked" reason={locked} language={language} />}
      <p id="clean-hint" class="quiet">
        {words.cleanPicturesHint}
      </p>
    </>
  );
}
