import type { CrestReference } from './image-reading.ts';
import { type ImageAnswer, type ImageAsk, PREPARE } from './image-worker-protocol.ts';

/** The part of a Worker that is used here. */
export interface ImageWorkerLike {
  postMessage(message: unknown, transfer: Transferable[]): void;
  terminate(): void;
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

export interface ImageWorker {
  /** Starts the worker, and lets it load what it will need. */
  prepare(): void;
  /** Takes the picture over. Never rejects: what could not be read is missing. */
  ask(picture: ImageBitmap, crests: readonly CrestReference[]): Promise<Omit<ImageAnswer, 'id'>>;
  stop(): void;
}

/**
 * A worker that has not answered after `readMs` and `megapixelMs` for each million pixels loses its life; with its first
 * picture it may take `loadMs` more, for its models. After one that died there is none for `restMs`, so that the other
 * pictures of a batch need not wait for the same end.
 */
export const WORKER_LIMITS = { readMs: 15_000, megapixelMs: 1000, loadMs: 20_000, idleMs: 30_000, restMs: 10_000 };

/** Owns one worker: started on first need, ended when idle, started anew when it died or hangs. One picture at a time. */
export function createImageWorker(
  spawn: () => ImageWorkerLike,
  limits: typeof WORKER_LIMITS = WORKER_LIMITS,
): ImageWorker {
  let worker: ImageWorkerLike | null = null;
  let warm = false;
  let next = 0;
  let restsUntil = 0;
  let settle: ((answer: Omit<ImageAnswer, 'id'>) => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const stop = (): void => fail('stopped');
  const fail = (why: string): void => {
    clearTimeout(timer);
    worker?.terminate();
    worker = null;
    warm = false;
    settle?.({ facts: {}, failures: [why] });
    settle = null;
  };
  const die = (why: string): void => {
    restsUntil = Date.now() + limits.restMs;
    fail(why);
  };
  const idle = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => fail('idle'), limits.idleMs);
  };
  const start = (): ImageWorkerLike => {
    const fresh = spawn();
    fresh.onmessage = ({ data }: MessageEvent<ImageAnswer>) => {
      if (data.id !== next || !settle) return;
      warm = true;
      idle();
      settle({ facts: data.facts, failures: data.failures });
      settle = null;
    };
    fresh.onerror = (event) => die(`the worker failed: ${event.message}`);
    return fresh;
  };

  return {
    prepare() {
      if (worker || Date.now() < restsUntil) return;
      try {
        worker = start();
        worker.postMessage(PREPARE, []);
        idle();
      } catch (error) {
        die(String(error));
      }
    },
    async ask(picture, crests) {
      if (!worker && Date.now() < restsUntil) {
        picture.close();
        return { facts: {}, failures: ['at rest after a failure'] };
      }
      clearTimeout(timer);
      const { readMs, megapixelMs, loadMs } = limits;
      const patience = readMs + megapixelMs * ((picture.width * picture.height) / 1e6) + (warm ? 0 : loadMs);
      next += 1;
      const message: ImageAsk = { id: next, picture, crests };
      return new Promise((resolve) => {
        settle = resolve;
        timer = setTimeout(() => die('no answer in time'), patience);
        try {
          worker ??= start();
          worker.postMessage(message, [picture]);
        } catch (error) {
          die(String(error));
        }
      });
    },
    stop,
  };
}
