import type { browser } from 'wxt/browser';
import { ImageError } from '../core/image/image-problem.ts';
import type { ImageReader } from '../reader/image/image-reading.ts';
import { Incoming, Outgoing } from './image-freight.ts';
import { asToReader, type ImageJob, type ToDesk, type ToReader } from './image-wire.ts';

export type Port = ReturnType<typeof browser.runtime.connect>;

export interface VisitOptions {
  /** Whether the browser's messages carry blobs (Firefox). */
  readonly carriesBlobs: boolean;
  /** A desk that owes us something and says nothing for so long is gone. */
  readonly silenceMs: number;
  /** While a picture waits or is read, the desk hears so often that this page is alive; the reader has limits of its own. */
  readonly beatMs: number;
  /** Keeps the browser from suspending this page, for some seconds. */
  stayAwake(): void;
  /** Nothing takes so long, waiting for others included. */
  readonly longestMs: number;
}

/** One asking of one desk, on a port of its own: takes its file in, has it read, and sends the answer out. */
export class Visit {
  readonly #gone = new AbortController();
  #job: ImageJob | null = null;
  #incoming: Incoming | null = null;
  #outgoing: Outgoing | null = null;
  #beat: ReturnType<typeof setInterval> | undefined;
  #silence: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly port: Port,
    private readonly reader: ImageReader,
    private readonly options: VisitOptions,
    private readonly ended: () => void,
  ) {
    port.onMessage.addListener((raw: unknown) => this.#heard(asToReader(raw)));
    port.onDisconnect.addListener(() => this.end());
    this.#waitForDesk();
  }

  /** Gives up what is under way and closes the port. */
  end(): void {
    if (this.#gone.signal.aborted) return;
    clearTimeout(this.#silence);
    clearInterval(this.#beat);
    this.#gone.abort();
    this.port.disconnect();
    this.ended();
  }

  #post(message: ToDesk): void {
    if (this.#gone.signal.aborted) return;
    try {
      this.port.postMessage(message);
    } catch {
      this.end();
    }
  }

  #waitForDesk(): void {
    this.#endIn(this.options.silenceMs);
  }

  #endIn(ms: number): void {
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => this.end(), ms);
  }

  #heard(message: ToReader | undefined): void {
    try {
      this.#take(message);
    } catch {
      this.#post({ kind: 'problem', problem: 'reader' });
      this.end();
    }
  }

  /** @throws for what is out of turn or of the wrong shape */
  #take(message: ToReader | undefined): void {
    if (message?.kind === 'more' && this.#outgoing) {
      this.#waitForDesk();
      this.#outgoing.more(message.chunks);
      return;
    }
    if (message?.kind === 'ask' && this.#job === null) {
      this.#job = message.job;
      this.#post({ kind: 'moved' });
      this.#incoming = new Incoming(message.file, (more) => this.#post(more));
    } else if (message?.kind === 'chunk' && this.#incoming) this.#incoming.take(message.data);
    else throw new TypeError('not in its turn');
    this.#waitForDesk();
    const file = this.#incoming.file;
    if (file && this.#job) void this.#work(this.#job, file);
  }

  async #work(job: ImageJob, file: Blob): Promise<void> {
    const { beatMs, longestMs } = this.options;
    const { signal } = this.#gone;
    this.#incoming = null;
    this.#beat = setInterval(() => {
      this.options.stayAwake();
      this.#post({ kind: 'moved' });
    }, beatMs);
    this.#endIn(longestMs);
    try {
      if (job.op === 'read') this.#post({ kind: 'facts', facts: await this.reader.read(file, job.crests, signal) });
      else if (job.op === 'blur') this.#send(await this.reader.blur(file, job.boxes, signal));
      else this.#send(await this.reader.preview(file, job.longest, signal));
    } catch (error) {
      this.#post({ kind: 'problem', problem: error instanceof ImageError ? error.problem : 'reader' });
    }
    clearInterval(this.#beat);
    if (!signal.aborted) this.#waitForDesk();
  }

  #send(picture: Blob): void {
    const { size, type } = picture;
    const post = (chunk: ToDesk) => this.#post(chunk);
    if (!this.options.carriesBlobs) this.#outgoing = new Outgoing(picture, post, () => this.end());
    this.#post({ kind: 'picture', file: this.options.carriesBlobs ? { size, type, blob: picture } : { size, type } });
  }
}
