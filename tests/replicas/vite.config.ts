import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const entry = (site: string): [string, string] => [site, at(`./${site}/main.tsx`)];

/** Every replica in one build: `.output/replicas/<site>.js` and the chunks they share. */
export default defineConfig({
  root: at('.'),
  publicDir: false,
  logLevel: 'warn',
  // draft-js 0.11.7 still reads Node's `global`.
  define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
  // A command that runs inside Vite's module runner has NODE_ENV=development; the pages are the same there.
  oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
  build: {
    outDir: at('../../.output/replicas'),
    // Two runs at once may build side by side: never take a file away under the other.
    emptyOutDir: false,
    modulePreload: false,
    minify: false,
    target: 'es2022',
    chunkSizeWarningLimit: 5000,
    rolldownOptions: {
      input: Object.fromEntries(['x', 'facebook', 'instagram'].map(entry).filter(([, file]) => existsSync(file))),
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunk-[name].js' },
    },
  },
});
