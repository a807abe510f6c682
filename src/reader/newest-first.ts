/** Runs one task at a time, of those that wait the newest first: what was typed last is what somebody waits for. */
export function newestFirst(): <T>(task: () => Promise<T>) => Promise<T> {
  const waiting: (() => Promise<void>)[] = [];
  let busy = false;

  const work = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    for (let run = waiting.pop(); run; run = waiting.pop()) {
      await run();
      // Questions that came meanwhile are heard before the next task is picked.
      await new Promise((heard) => setTimeout(heard));
    }
    busy = false;
  };

  return (task) =>
    new Promise((resolve, reject) => {
      waiting.push(() => task().then(resolve, reject));
      void work();
    });
}
