import type { ExplainedImage } from '../../core/image/explained-image.ts';
import { over } from './Stage.tsx';

/** So near the top that the number goes below. */
const NEAR_TOP = 0.08;

/** What was found, marked on the picture by outline and number; said in words beside it, so hidden from screen readers. */
export function Spots({ image }: { readonly image: ExplainedImage }) {
  return (
    <div class="spots" aria-hidden="true">
      {image.findings.map(({ category, notice, boxes }, index) =>
        boxes.map((box) => (
          <span
            key={`${category} ${notice} ${box.join(' ')}`}
            class="spot"
            data-below={box[1] < NEAR_TOP * image.height || undefined}
            style={over(box, image)}
          >
            <b>{index + 1}</b>
          </span>
        )),
      )}
    </div>
  );
}
