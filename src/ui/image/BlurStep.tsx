import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ExplainedImage } from '../../core/image/explained-image.ts';
import type { Box } from '../../core/image/image-facts.ts';
import { BlurTools } from './BlurTools.tsx';
import { boxesOf, type Cover, withFace, withoutPlace, withPlace } from './cover.ts';
import { Faces } from './Faces.tsx';
import { faceOrder, leastDistance } from './face-order.ts';
import type { Inputs } from './inputs.ts';
import { keyOnPicture } from './key-on-picture.ts';
import { Places } from './Places.tsx';
import { placeAt } from './place-box.ts';
import { Stage } from './Stage.tsx';
import { IMAGE_STRINGS } from './strings.ts';
import { usePlacePointer } from './use-place-pointer.ts';

interface BlurStepProps {
  readonly head: ComponentChildren;
  readonly image: ExplainedImage;
  readonly picture: ImageBitmap;
  readonly cover: Cover;
  readonly inputs: Inputs;
  readonly onCover: (cover: Cover) => void;
  readonly onBack: () => void;
  readonly onBlur: (boxes: readonly Box[]) => void;
}

/** A target of 24 CSS pixels for each face, none over another. */
const TARGET = 24;
/** The picture grows no wider than this for it. */
const WIDEST = 2400;

/** Whose faces to blur, chosen on the picture itself. */
export function BlurStep({ head, image, picture, cover, inputs, onCover, onBack, onBlur }: BlurStepProps) {
  const words = IMAGE_STRINGS[image.language].blurStep;
  const stage = useRef<HTMLDivElement>(null);
  const coverButton = useRef<HTMLButtonElement>(null);
  const [nothing, setNothing] = useState(false);
  const faces = useMemo(() => image.faces.map(({ box }) => box), [image]);
  const order = useMemo(() => faceOrder(faces), [faces]);
  const least = useMemo(
    () => Math.min(WIDEST, (TARGET * image.width) / (leastDistance(faces) ?? image.width)),
    [faces, image.width],
  );
  const [current, setCurrent] = useState(order[0] ?? 0);
  const [added, setAdded] = useState<number | null>(null);

  const change = (next: Cover) => {
    setNothing(false);
    onCover(next);
  };
  const addPlace = (index: number, box: Box) => {
    if (index >= cover.places.length) setAdded(index);
    change(withPlace(cover, index, box));
  };
  const pointer = usePlacePointer(image, cover.places, stage, addPlace);
  const coarse = useMemo(
    () => [...boxesOf(image, cover), ...(pointer.drawing ? [pointer.drawing] : [])],
    [image, cover, pointer.drawing],
  );

  useEffect(() => {
    if (added !== null) stage.current?.querySelector<HTMLElement>(`[data-place="${added}"]`)?.focus();
    setAdded(null);
  }, [added]);
  const takeAway = (index: number) => {
    change(withoutPlace(cover, index));
    coverButton.current?.focus();
  };
  const goTo = (face: number) => {
    setCurrent(face);
    stage.current?.querySelector<HTMLElement>(`[data-face="${face}"]`)?.focus();
  };
  inputs.hear = (event) => {
    if (event instanceof KeyboardEvent) {
      keyOnPicture(event, { stage: stage.current, image, order, cover, goTo, onPlace: addPlace, takeAway });
    } else pointer.hear(event);
  };
  useEffect(
    () => () => {
      inputs.hear = null;
    },
    [inputs],
  );

  const boxes = boxesOf(image, cover);
  const blur = () => (boxes.length > 0 ? onBlur(boxes) : setNothing(true));
  return (
    <>
      <div class="scroll">
        {head}
        <div class="body blurring">
          <div class="pointer" onPointerMove={pointer.move}>
            <Stage image={image} picture={picture} coarse={coarse} least={least} stage={stage}>
              {faces.length > 0 && (
                <Faces
                  image={image}
                  order={order}
                  chosen={cover.faces}
                  current={current}
                  onPress={(face) => {
                    setCurrent(face);
                    change(withFace(cover, face));
                  }}
                />
              )}
              <Places image={image} places={cover.places} drawing={pointer.drawing} onTakeAway={takeAway} />
            </Stage>
          </div>
          <BlurTools
            image={image}
            cover={cover}
            nothing={nothing}
            coverButton={coverButton}
            onCover={change}
            onAddPlace={() => addPlace(cover.places.length, placeAt([image.width / 2, image.height / 2], image))}
          />
        </div>
      </div>
      <div class="foot">
        <button type="button" class="primary" onPress={blur}>
          {words.attach(cover.faces.size, cover.places.length)}
        </button>
        <button type="button" class="quiet" onPress={onBack}>
          {words.back}
        </button>
      </div>
    </>
  );
}
