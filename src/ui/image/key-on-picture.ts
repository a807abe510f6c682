import type { ExplainedImage } from '../../core/image/explained-image.ts';
import type { Box } from '../../core/image/image-facts.ts';
import type { Cover } from './cover.ts';
import { faceBeside } from './face-order.ts';
import { moved, type Point, sized, stepIn } from './place-box.ts';

interface OnPicture {
  readonly stage: HTMLElement | null;
  readonly image: ExplainedImage;
  readonly order: readonly number[];
  readonly cover: Cover;
  readonly goTo: (face: number) => void;
  readonly onPlace: (index: number, box: Box) => void;
  readonly takeAway: (index: number) => void;
}

const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** From face to face with the arrow keys; a place of one's own is moved, sized with Shift, taken away with Delete. */
export function keyOnPicture(event: KeyboardEvent, on: OnPicture): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const focused = (on.stage?.getRootNode() as ShadowRoot | undefined)?.activeElement;
  if (!(focused instanceof HTMLElement) || !on.stage?.contains(focused)) return;
  const { face, place } = focused.dataset;
  const arrow = ARROWS[event.key];
  if (face !== undefined && arrow) {
    event.preventDefault();
    const next = nextFace(Number(face), arrow, on);
    if (next !== null) on.goTo(next);
  } else if (place !== undefined) onPlaceKey(event, Number(place), arrow, on);
}

function nextFace(face: number, [across, down]: Point, { image, order }: OnPicture): number | null {
  if (across !== 0) return order[order.indexOf(face) + across] ?? null;
  return faceBeside(
    image.faces.map(({ box }) => box),
    face,
    down < 0 ? -1 : 1,
  );
}

function onPlaceKey(event: KeyboardEvent, index: number, arrow: Point | undefined, on: OnPicture): void {
  const box = on.cover.places[index];
  if (!box) return;
  if (arrow) {
    event.preventDefault();
    const step = stepIn(on.image);
    const by: Point = [arrow[0] * step, arrow[1] * step];
    on.onPlace(index, (event.shiftKey ? sized : moved)(box, by, on.image));
  } else if (event.key === 'Delete' || event.key === 'Backspace') {
    event.preventDefault();
    on.takeAway(index);
  }
}
