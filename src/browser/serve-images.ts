import { browser } from 'wxt/browser';
import type { ImageReader } from '../reader/image/image-reading.ts';
import { Visit, type VisitOptions } from './image-visit.ts';
import { IMAGE_PORT } from './image-wire.ts';
import { senderKind } from './sender.ts';

/** Askings at once, of all tabs; a desk has one or two. */
const MOST_VISITS = 32;

const DEFAULTS: VisitOptions = {
  carriesBlobs: Boolean(import.meta.env.FIREFOX),
  silenceMs: 20_000,
  beatMs: 2000,
  // Firefox suspends a background page after 30 s without an event or a call; a worker's work does not count.
  stayAwake: () => {
    if (import.meta.env.FIREFOX) void browser.runtime.getPlatformInfo();
  },
  longestMs: 180_000,
};

/**
 * The reader page's door for desks (`image-port.ts`): our content scripts on `hosts`, and our own pages. Call it before
 * any `await`, or a port cannot wake Firefox's background page.
 */
export function serveImages(reader: ImageReader, hosts: readonly string[], options: Partial<VisitOptions> = {}): void {
  const visits = new Set<Visit>();
  const self = { id: browser.runtime.id, root: browser.runtime.getURL('/') };
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== IMAGE_PORT) return;
    const kind = port.sender ? senderKind(port.sender, self, hosts) : null;
    if ((kind !== 'content' && kind !== 'page') || visits.size >= MOST_VISITS) return port.disconnect();
    const visit = new Visit(port, reader, { ...DEFAULTS, ...options }, () => visits.delete(visit));
    visits.add(visit);
  });
}
