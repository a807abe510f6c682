import type { Run } from '../../src/ui/builder/bench/run.ts';

export type Progress = (done: number, of: number) => void;

/** One run at a time; a stopped one is stopped at once, and nothing that it still says is heard. */
export function createRun<T>(redraw: () => void) {
  let now: Run<T> = { state: 'idle' };
  let abort = new AbortController();
  const set = (next: Run<T>): void => {
    now = next;
    redraw();
  };
  return {
    get now() {
      return now;
    },
    async start(task: (signal: AbortSignal, progress: Progress) => Promise<T>): Promise<void> {
      if (now.state === 'running') return;
      abort = new AbortController();
      const { signal } = abort;
      set({ state: 'running', done: 0, of: 0 });
      const end = await task(signal, (done, of) => {
        if (!signal.aborted) set({ state: 'running', done, of });
      }).then(
        (made): Run<T> => ({ state: 'done', ...made }),
        (): Run<T> => ({ state: 'failed' }),
      );
      if (!signal.aborted) set(end);
    },
    stop(): void {
      abort.abort();
      if (now.state === 'running') set({ state: 'stopped' });
    },
    reset(): void {
      abort.abort();
      now = { state: 'idle' };
    },
  };
}
