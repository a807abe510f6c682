const queues = new Map<string, Promise<unknown>>();

/**
 * Runs `task` when no other task of this name runs, in any page of the extension (Web Locks are shared by origin), so that
 * read-change-write of a stored value loses nothing. Without Web Locks, only within this page.
 */
export function withLock<T>(name: string, task: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  if (locks) return locks.request(`purple-pen:${name}`, task) as Promise<T>;
  const turn = (queues.get(name) ?? Promise.resolve()).then(task, task);
  queues.set(
    name,
    turn.catch(() => undefined),
  );
  return turn;
}
