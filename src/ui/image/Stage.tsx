import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ExplainedImage } from '../../core/image/explained-image.ts';
import type { Box } from '../../core/image/image-facts.ts';
import { drawPicture } from './draw-picture.ts';
import { IMAGE_STRINGS } from './strings.ts';
import { isShown, type Picture } from './use-picture.ts';

interface StageProps {
  readonly image: ExplainedImage;
  readonly picture: Picture;
  /** Drawn over the picture, in pixels of the original. */
  readonly coarse?: readonly Box[];
  /** CSS pixels: no narrower than this, if need be wider than its frame, which then scrolls. */
  readonly least?: number;
  readonly stage?: RefObject<HTMLDivElement>;
  readonly children?: ComponentChildren;
}

const NONE: readonly Box[] = [];

/** The picture as large as there is room for, and what lies over it, placed in percent of it (`over`). */
export function Stage({ image, picture, coarse = NONE, least = 0, stage, children }: StageProps) {
  const words = IMAGE_STRINGS[image.language].kinds[image.kind];
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    if (!canvas.current || !isShown(picture)) return;
    drawPicture(canvas.current, { bitmap: picture, width: image.width, height: image.height }, coarse);
  }, [picture, coarse, image]);
  if (picture === null) return <p class="blank">{words.noPreview}</p>;
  const loading = picture === 'loading';
  // Its place is kept, so that no button moves under the hand when it comes.
  if (loading && image.width === 0) return <p class="blank">{words.loading}</p>;
  const { width, height } = loading ? image : picture;
  return (
    <div class="frame">
      <div class="stage" ref={stage} style={{ '--ratio': `${width / height}`, '--least': `${least}px` }}>
        {loading ? (
          <p class="waiting">{words.loading}</p>
        ) : (
          <canvas ref={canvas} width={width} height={height} role="img" aria-label={`${words.shown}: ${image.name}`} />
        )}
        {children}
      </div>
    </div>
  );
}

/** The place of a box of the original over a stage of any size. */
export const over = ([x, y, width, height]: Box, image: Pick<ExplainedImage, 'width' | 'height'>) => ({
  left: `${(100 * x) / image.width}%`,
  top: `${(100 * y) / image.height}%`,
  width: `${(100 * width) / image.width}%`,
  height: `${(100 * height) / image.height}%`,
});
