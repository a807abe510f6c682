interface Waiting {
  readonly ahead: boolean;
  run(): Promise<unknown>;
}

/** Runs one task at a time, in the order asked; a task that goes `ahead` waits for the one under way, not for the others. */
export function createQueue(): <T>(task: () => Promise<T>, ahead?: boolean) => Promise<T> {
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
      waiting.splice(place, 0, { ahead, run: () => task().then(resolve, reject) });
      void next();
    });
}
