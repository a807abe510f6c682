import { browser } from 'wxt/browser';
import type { Sender } from '../../src/browser/sender.ts';

type Heard = (message: unknown) => void;

/** One end of a port. Messages arrive later, in order, as JSON (`clone` to carry blobs as Firefox does). */
export class FakePort {
  readonly sent: Record<string, unknown>[] = [];
  readonly #heard: Heard[] = [];
  readonly #closed: (() => void)[] = [];
  readonly onMessage = { addListener: (heard: Heard) => void this.#heard.push(heard) };
  readonly onDisconnect = { addListener: (closed: () => void) => void this.#closed.push(closed) };
  other!: FakePort;
  open = true;

  constructor(
    readonly name: string,
    private readonly clone: (message: unknown) => unknown,
    readonly sender?: Sender,
  ) {}

  postMessage(message: unknown): void {
    if (!this.open) throw new Error('Attempting to use a disconnected port object');
    this.sent.push(message as Record<string, unknown>);
    const copy = this.clone(message);
    setTimeout(() => this.other.open && this.other.#deliver(copy));
  }

  /** The other end hears of it, this one does not, as in the browser. */
  disconnect(): void {
    if (!this.open) return;
    this.open = false;
    setTimeout(() => {
      if (!this.other.open) return;
      this.other.open = false;
      for (const closed of this.other.#closed) closed();
    });
  }

  #deliver(message: unknown): void {
    for (const heard of this.#heard) heard(message);
  }
}

export const asJson = (message: unknown): unknown => JSON.parse(JSON.stringify(message));

export interface Wiring {
  /** The desks' ends of all ports so far, each with the reader's as `other`. */
  readonly ports: FakePort[];
  sender: Sender;
  clone: (message: unknown) => unknown;
  /** False: nobody listens, as before the reader page is there. */
  there: boolean;
}

/** Puts `runtime.connect` and `runtime.onConnect` of one process in the place of the browser's. */
export function wirePorts(): Wiring {
  const listeners: ((port: FakePort) => void)[] = [];
  const wiring: Wiring = {
    ports: [],
    sender: { id: browser.runtime.id, url: 'https://x.com/home', tab: { id: 1 }, frameId: 0 },
    clone: asJson,
    there: true,
  };
  Object.assign(browser.runtime, {
    onConnect: { addListener: (listener: (port: FakePort) => void) => void listeners.push(listener) },
    connect: ({ name }: { name: string }) => {
      const near = new FakePort(name, wiring.clone);
      const far = new FakePort(name, wiring.clone, wiring.sender);
      near.other = far;
      far.other = near;
      wiring.ports.push(near);
      if (wiring.there) for (const listener of listeners) listener(far);
      else far.disconnect();
      return near;
    },
  });
  return wiring;
}
