import type { ImageProgress } from '../attach/image-ui.ts';

/** What takes no longer needs no panel. */
const UNSEEN_MS = 300;

/** The progress panel, from 300 ms on. */
export class Waiting {
  readonly #timer: ReturnType<typeof setTimeout>;
  #shown: ImageProgress | null = null;
  #done = 0;

  constructor(
    private readonly total: number,
    show: () => ImageProgress,
  ) {
    this.#timer = setTimeout(() => {
      try {
        this.#shown = show();
        this.#shown.update(this.#done, this.total);
      } catch {
        // Without its panel the work goes on all the same.
      }
    }, UNSEEN_MS);
  }

  /** So many of the files are done. */
  done(count: number): void {
    this.#done = count;
    this.#shown?.update(count, this.total);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#shown?.close();
  }
}
