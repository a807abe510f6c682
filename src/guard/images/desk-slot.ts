import type { DeskPorts, ImageDesk } from '../attach/image-desk.ts';

/** Where the page's content script and the desk's script meet: in their isolated world, out of the page's sight. */
const KEY = Symbol.for('purple-pen:image-desk');

/** The place for one desk, made by one content script. Another one's desk, of an earlier extension, is never in it. */
export interface DeskSlot {
  readonly ports: DeskPorts;
  /** Never rejects; settles when the desk's script has come. */
  readonly filled: Promise<ImageDesk>;
  /** The first desk stays. */
  fill(make: (ports: DeskPorts) => ImageDesk): void;
}

const world = globalThis as { [KEY]?: DeskSlot | undefined };

/** Called by the page's content script: its desk may open here, until `ports.signal` aborts. */
export function offerDesk(ports: DeskPorts): void {
  let filled = (_desk: ImageDesk): void => undefined;
  let open = true;
  const slot: DeskSlot = {
    ports,
    filled: new Promise((resolve) => {
      filled = resolve;
    }),
    fill(make) {
      if (!open || ports.signal.aborted) return;
      filled(make(ports));
      open = false;
    },
  };
  world[KEY] = slot;
  const withdraw = () => {
    if (world[KEY] === slot) world[KEY] = undefined;
  };
  ports.signal.addEventListener('abort', withdraw, { once: true });
}

/** The slot that stands open or filled in this frame, if any does. */
export const takeDesk = (): DeskSlot | undefined => world[KEY];
