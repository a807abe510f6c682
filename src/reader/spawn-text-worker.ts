/** Its own file, so that the bundler finds the worker and tests need not start one. */
export const spawnTextWorker = (): Worker =>
  new Worker(new URL('./text.worker.ts', import.meta.url), { type: 'module', name: 'purple-pen-text' });
