import type { ExplainedImage } from '../../core/image/explained-image.ts';
import type { Box } from '../../core/image/image-facts.ts';
import { over } from './Stage.tsx';
import { IMAGE_STRINGS } from './strings.ts';

interface PlacesProps {
  readonly image: ExplainedImage;
  readonly places: readonly Box[];
  /** One that is being drawn. */
  readonly drawing: Box | null;
  readonly onTakeAway: (index: number) => void;
}

/** Places that the person covers beside the faces found: moved and sized by keys, or by dragging them or their corner. */
export function Places({ image, places, drawing, onTakeAway }: PlacesProps) {
  const words = IMAGE_STRINGS[image.language].blurStep;
  return (
    <>
      {places.map((box, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a place is its index; its box changes while it is moved
        <div class="place" key={index} style={over(box, image)}>
          <button
            type="button"
            class="grip"
            data-place={index}
            aria-label={words.place(index + 1)}
            aria-describedby="place-keys"
          />
          <button
            type="button"
            class="take-away"
            aria-label={words.takeAway(index + 1)}
            onPress={() => onTakeAway(index)}
          >
            ×
          </button>
          <span class="corner" data-corner={index} aria-hidden="true" />
        </div>
      ))}
      {drawing && <span class="drawing" aria-hidden="true" style={over(drawing, image)} />}
    </>
  );
}
