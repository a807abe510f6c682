import type { RefObject } from 'preact';
import type { ExplainedImage } from '../../core/image/explained-image.ts';
import { type Cover, withFaces } from './cover.ts';
import { IMAGE_STRINGS } from './strings.ts';

interface BlurToolsProps {
  readonly image: ExplainedImage;
  readonly cover: Cover;
  /** True after the way on was pressed with nothing chosen. */
  readonly nothing: boolean;
  readonly coverButton: RefObject<HTMLButtonElement>;
  readonly onCover: (cover: Cover) => void;
  readonly onAddPlace: () => void;
}

/** What can be done by buttons, what is chosen, and the keys. */
export function BlurTools({ image, cover, nothing, coverButton, onCover, onAddPlace }: BlurToolsProps) {
  const words = IMAGE_STRINGS[image.language].blurStep;
  const faces = image.faces.length;
  return (
    <>
      <div class="tools">
        {faces > 0 && (
          <>
            <button type="button" class="small" onPress={() => onCover(withFaces(cover, image, true))}>
              {words.all}
            </button>
            <button type="button" class="small" onPress={() => onCover(withFaces(cover, image, false))}>
              {words.none}
            </button>
          </>
        )}
        <button type="button" class="small" ref={coverButton} onPress={onAddPlace}>
          {words.cover}
        </button>
      </div>
      <p role="status">{words.chosen(cover.faces.size, faces, cover.places.length)}</p>
      <p class="missing" role="alert">
        {nothing && words.nothing}
      </p>
      {faces > 0 && (
        <p id="face-keys" class="aside">
          {words.keys}
        </p>
      )}
      {cover.places.length > 0 && (
        <p id="place-keys" class="aside">
          {words.placeKeys}
        </p>
      )}
    </>
  );
}
