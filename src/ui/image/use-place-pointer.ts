import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ExplainedImage } from '../../core/image/explained-image.ts';
import type { Box } from '../../core/image/image-facts.ts';
import { between, moved, type Point, placeAt, sized } from './place-box.ts';

interface Drag {
  readonly pointer: number;
  readonly how: 'draw' | 'move' | 'size';
  readonly from: Point;
  /** Where the pointer went down on the screen: to tell a press from a drag. */
  readonly at: Point;
  /** The place that is moved or sized, as it was. */
  readonly index: number;
  readonly box: Box;
}

/** CSS pixels that a hand trembles, and a finger. */
const STILL = 4;
const STILL_FINGER = 12;

const distance = ({ clientX, clientY }: PointerEvent, [x, y]: Point): number => Math.hypot(clientX - x, clientY - y);

interface PlacePointer {
  readonly drawing: Box | null;
  /** A press, its end or its failing, as the seal tells of it. */
  hear(event: PointerEvent): void;
  move(event: PointerEvent): void;
}

/**
 * Adds a place where the person presses or drags on the picture beside faces, moves one that is dragged, and sizes one by
 * its corner. Fingers that drag on the bare picture scroll it.
 */
export function usePlacePointer(
  image: ExplainedImage,
  places: readonly Box[],
  stage: RefObject<HTMLDivElement>,
  onPlace: (index: number, box: Box) => void,
): PlacePointer {
  const drag = useRef<Drag | null>(null);
  const [drawing, setDrawing] = useState<Box | null>(null);

  const pointOf = ({ clientX, clientY }: PointerEvent): Point => {
    const { left, top, width, height } = stage.current?.getBoundingClientRect() ?? new DOMRect();
    return [((clientX - left) * image.width) / width, ((clientY - top) * image.height) / height];
  };
  const down = (event: PointerEvent) => {
    const root = stage.current?.getRootNode() as ShadowRoot | undefined;
    const target = root?.elementFromPoint(event.clientX, event.clientY);
    if (!stage.current?.contains(target ?? null) || !event.isPrimary || event.button !== 0) return;
    const held = target?.closest<HTMLElement>('[data-corner], [data-place]');
    if (!held && target?.closest('button')) return;
    const index = Number(held?.dataset.corner ?? held?.dataset.place ?? places.length);
    const how = !held ? 'draw' : held.dataset.corner === undefined ? 'move' : 'size';
    const box = places[index] ?? [0, 0, 0, 0];
    drag.current = {
      pointer: event.pointerId,
      how,
      from: pointOf(event),
      at: [event.clientX, event.clientY],
      index,
      box,
    };
    if (how !== 'draw' || event.pointerType !== 'touch') stage.current.setPointerCapture(event.pointerId);
  };
  /** What is drawn or changed, or null while the hand is still. */
  const boxOf = (event: PointerEvent, { how, from, at, box }: Drag): Box | null => {
    if (distance(event, at) < STILL) return null;
    const to = pointOf(event);
    if (how === 'draw') return event.pointerType === 'touch' ? null : between(from, to, image);
    const by: Point = [to[0] - from[0], to[1] - from[1]];
    return how === 'move' ? moved(box, by, image) : sized(box, by, image);
  };
  const move = (event: PointerEvent) => {
    const now = drag.current;
    if (!now || now.pointer !== event.pointerId) return;
    const box = boxOf(event, now);
    if (now.how === 'draw') setDrawing(box);
    else if (box) onPlace(now.index, box);
  };
  const up = (event: PointerEvent) => {
    const now = drag.current;
    if (!now || now.pointer !== event.pointerId) return;
    drag.current = null;
    setDrawing(null);
    const swept = event.pointerType === 'touch' && distance(event, now.at) > STILL_FINGER;
    if (event.type === 'pointerup' && now.how === 'draw' && !swept) {
      onPlace(now.index, boxOf(event, now) ?? placeAt(now.from, image));
    }
  };
  return {
    drawing,
    hear: (event) => {
      if (event.type === 'pointerdown') down(event);
      else if (event.type === 'pointerup' || event.type === 'pointercancel') up(event);
    },
    move,
  };
}
