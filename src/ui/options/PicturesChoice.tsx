import type { OptionsStrings } from './strings.ts';

interface Props {
  clean: boolean;
  words: OptionsStrings;
  choose(clean: boolean): void;
}

/** Whether pictures go out without the place and time that their files tell. In force at once. */
export function PicturesChoice({ clean, words, choose }: Props) {
  return (
    <>
      <h2 id="pictures">{words.picturesHeading}</h2>
      <label class="choice">
        <input
          type="checkbox"
          checked={clean}
          aria-describedby="clean-hint"
          onChange={(event) => choose(event.currentTarget.checked)}
        />
        {words.cleanPictures}
      </label>
      <p id="clean-hint" class="quiet">
        {words.cleanPicturesHint}
      </p>
    </>
  );
}
