import { ImageError } from '../../core/image/image-problem.ts';

/** Runs a task in its turn; `over` aborts when it has taken too long. */
type InTurn = <T>(task: (over: AbortSignal) => Promise<T>, ahead?: boolean) => Promise<T>;

interface Waiting {
  readonly ahead: boolean;
  run(): Promise<unknown>;
}

/**
 * Runs one task at a time, in the order asked; a task that goes `ahead` waits for the one under way, not for the others.
 * One that takes longer than `limitMs` is rejected with an `ImageError`, and the next begins: it must not hold up all tabs.
 */
export function createQueue(limitMs: number): InTurn {
  const waiting: Waiting[] = [];
  let busy = false;

  const next = async (): Promise<void> => {
    if (busy) return;
    const task = waiting.shift();
    if (!task) return;
    busy = true;
    await task.run();
    busy = false;
    void next();
  };

  return (task, ahead = false) =>
    new Promise((resolve, reject) => {
      const behind = waiting.findIndex((other) => !other.ahead);
      const place = ahead && behind >= 0 ? behind : waiting.length;
      waiting.splice(place, 0, { ahead, run: () => limited(task, limitMs).then(resolve, reject) });
      void next();
    });
}

function limited<T>(task: (over: AbortSignal) => Promise<T>, ms: number): Promise<T> {
  const over = new AbortController();
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new ImageError('reader', 'took too long'));
      over.abort();
    }, ms);
    task(over.signal)
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}
