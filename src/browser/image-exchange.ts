import { browser } from 'wxt/browser';
import type { ImageFacts } from '../core/image/image-facts.ts';
import { ImageError } from '../core/image/image-problem.ts';
import { Incoming, Outgoing } from './image-freight.ts';
import { asToDesk, IMAGE_PORT, type ImageJob, type ToDesk, type ToReader } from './image-wire.ts';

/** There is no reader page: the port closed before anybody had answered on it. */
export class UnheardError extends ImageError {
  constructor() {
    super('reader', 'nobody listens');
  }
}

export interface ExchangeOptions {
  /** Whether the browser's messages carry blobs (Firefox). */
  readonly carriesBlobs: boolean;
  /** Without any progress for so long, the reader counts as dead. */
  readonly silenceMs: number;
}

type Answer = ImageFacts | Blob;

/** One asking over a port of its own: `job` on `file`. Rejects with an ImageError; aborting closes the port. */
export const exchange = (job: ImageJob, file: Blob, signal: AbortSignal, options: ExchangeOptions): Promise<Answer> =>
  new Promise((resolve, reject) => {
    if (signal.aborted) reject(new ImageError('stopped'));
    else new Exchange(job, file, signal, options, resolve, reject).start();
  });

class Exchange {
  readonly #port = browser.runtime.connect({ name: IMAGE_PORT });
  readonly #outgoing: Outgoing;
  #picture: Incoming | null = null;
  #heard = false;
  #over = false;
  #silence: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly job: ImageJob,
    private readonly file: Blob,
    private readonly signal: AbortSignal,
    private readonly options: ExchangeOptions,
    private readonly resolve: (answer: Answer) => void,
    private readonly reject: (error: ImageError) => void,
  ) {
    const unreadable = () => this.#fail(new ImageError('truncated', 'the file cannot be read any more'));
    this.#outgoing = new Outgoing(file, (chunk) => this.#post(chunk), unreadable);
  }

  start(): void {
    this.signal.addEventListener('abort', this.#stop, { once: true });
    this.#port.onDisconnect.addListener(() => {
      // Read, or Chromium reports it as an error of ours.
      void browser.runtime.lastError;
      this.#fail(this.#heard ? new ImageError('reader', 'it went away') : new UnheardError());
    });
    this.#port.onMessage.addListener((raw: unknown) => {
      this.#heard = true;
      this.#listen();
      this.#take(asToDesk(raw));
    });
    this.#listen();
    const { size, type } = this.file;
    const file = this.options.carriesBlobs ? { size, type, blob: this.file } : { size, type };
    this.#post({ kind: 'ask', job: this.job, file });
  }

  #post(message: ToReader): void {
    if (this.#over) return;
    try {
      this.#port.postMessage(message);
    } catch (error) {
      this.#fail(new ImageError('reader', String(error)));
    }
  }

  #take(message: ToDesk | undefined): void {
    if (this.#over || message?.kind === 'moved') return;
    if (message?.kind === 'problem') this.#fail(new ImageError(message.problem));
    else if (message?.kind === 'more' && !this.options.carriesBlobs) this.#outgoing.more(message.chunks);
    else if (message?.kind === 'facts' && this.job.op === 'read') this.#end(() => this.resolve(message.facts));
    else this.#takePicture(message);
  }

  #takePicture(message: ToDesk | undefined): void {
    try {
      if (message?.kind === 'picture' && this.job.op !== 'read' && !this.#picture)
        this.#picture = new Incoming(message.file, (more) => this.#post(more));
      else if (message?.kind === 'chunk' && this.#picture) this.#picture.take(message.data);
      else throw new TypeError('not in its turn');
      const complete = this.#picture.file;
      if (complete) this.#end(() => this.resolve(complete));
    } catch (error) {
      this.#fail(new ImageError('reader', String(error)));
    }
  }

  #listen(): void {
    clearTimeout(this.#silence);
    if (this.#over) return;
    this.#silence = setTimeout(() => this.#fail(new ImageError('reader', 'no progress')), this.options.silenceMs);
  }

  readonly #stop = () => this.#fail(new ImageError('stopped'));

  #fail(error: ImageError): void {
    this.#end(() => this.reject(error));
  }

  #end(settle: () => void): void {
    if (this.#over) return;
    this.#over = true;
    clearTimeout(this.#silence);
    this.signal.removeEventListener('abort', this.#stop);
    this.#port.disconnect();
    settle();
  }
}
