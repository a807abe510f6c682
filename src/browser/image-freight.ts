import { fromBase64, toBase64 } from './base64.ts';
import { CHUNK_BYTES, type Freight, type Parcel } from './image-wire.ts';

/** Chunks under way at once; about 4 MB on either side, whatever the size of the file. */
export const CREDIT = 4;

type Post = (message: Freight) => void;

/**
 * Sends a file's bytes, in order, as far as the other side has asked for them. Rejects where the file cannot be read any
 * more (changed or gone since it was picked).
 */
export class Outgoing {
  #credit = 0;
  #at = 0;
  #pumping = false;

  constructor(
    private readonly file: Blob,
    private readonly post: Post,
    private readonly failed: (error: unknown) => void,
  ) {}

  more(chunks: number): void {
    this.#credit += chunks;
    if (!this.#pumping) void this.#pump().catch(this.failed);
  }

  async #pump(): Promise<void> {
    this.#pumping = true;
    while (this.#credit > 0 && this.#at < this.file.size) {
      this.#credit -= 1;
      const bytes = new Uint8Array(await this.file.slice(this.#at, this.#at + CHUNK_BYTES).arrayBuffer());
      this.#at += CHUNK_BYTES;
      this.post({ kind: 'chunk', data: toBase64(bytes) });
    }
    this.#pumping = false;
  }
}

/** Gathers a file of the announced size; each chunk becomes a blob at once, which the browser keeps out of this page. */
export class Incoming {
  readonly #parts: Blob[] = [];
  readonly #chunks: number;
  #asked = 0;

  constructor(
    private readonly parcel: Parcel,
    private readonly post: Post,
  ) {
    this.#chunks = parcel.blob ? 0 : Math.ceil(parcel.size / CHUNK_BYTES);
    this.#ask(CREDIT);
  }

  /** The file once it is complete, else null. */
  get file(): Blob | null {
    const { blob, type } = this.parcel;
    if (blob) return blob.type === type ? blob : new Blob([blob], { type });
    return this.#parts.length === this.#chunks ? new Blob(this.#parts, { type }) : null;
  }

  /** @throws where the chunk was not asked for, is no base64 or not of the size that stands in its place */
  take(data: string): void {
    const index = this.#parts.length;
    if (index >= this.#asked) throw new RangeError('a chunk that nobody asked for');
    const bytes = fromBase64(data);
    if (bytes.length !== Math.min(CHUNK_BYTES, this.parcel.size - index * CHUNK_BYTES))
      throw new RangeError('a chunk of another size');
    this.#parts.push(new Blob([bytes]));
    this.#ask(1);
  }

  #ask(chunks: number): void {
    const more = Math.min(chunks, this.#chunks - this.#asked);
    this.#asked += more;
    if (more > 0) this.post({ kind: 'more', chunks: more });
  }
}
