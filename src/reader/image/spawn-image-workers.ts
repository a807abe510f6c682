/** Its own file, so that the bundler finds the workers and tests need not start them. */
export const spawnImageWorkers = {
  faces: (): Worker =>
    new Worker(new URL('./face.worker.ts', import.meta.url), { type: 'module', name: 'purple-pen-faces' }),
  words: (): Worker =>
    new Worker(new URL('./word.worker.ts', import.meta.url), { type: 'module', name: 'purple-pen-words' }),
};
