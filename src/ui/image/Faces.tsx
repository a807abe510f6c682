import type { ExplainedImage } from '../../core/image/explained-image.ts';
import type { Box } from '../../core/image/image-facts.ts';
import { over } from './Stage.tsx';
import { IMAGE_STRINGS } from './strings.ts';

interface FacesProps {
  readonly image: ExplainedImage;
  /** Indices of the faces as people count them. */
  readonly order: readonly number[];
  readonly chosen: ReadonlySet<number>;
  /** The face that Tab goes to; arrow keys go on from there. */
  readonly current: number;
  readonly onPress: (face: number) => void;
}

/** Every face a button where it is in the picture: pressed is blurred. */
export function Faces({ image, order, chosen, current, onPress }: FacesProps) {
  const words = IMAGE_STRINGS[image.language].blurStep;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot lie over a picture in every browser
    <div class="faces" role="group" aria-label={words.faces} aria-describedby="face-keys">
      {order.map((index, place) => {
        const face = image.faces[index];
        return (
          face && (
            <button
              key={index}
              type="button"
              class="face"
              data-face={index}
              aria-pressed={chosen.has(index)}
              aria-label={words.face(place + 1, order.length, face.class)}
              tabIndex={index === current ? 0 : -1}
              style={over(centred(face.box), image)}
              onPress={() => onPress(index)}
            >
              <span class="tick" aria-hidden="true" />
            </button>
          )
        );
      })}
    </div>
  );
}

/** Buttons grow from their middle where the face is smaller than a finger. */
const centred = ([x, y, width, height]: Box): Box => [x + width / 2, y + height / 2, width, height];
