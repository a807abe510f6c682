import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** A page that mounts every state of the interstitial and the chip, with shadow roots that a test can look into. */
export default defineConfig({
  root: here('.'),
  base: './',
  plugins: [preact()],
  logLevel: 'warn',
  build: { outDir: here('../../../../.output/gallery'), emptyOutDir: true, target: 'es2022' },
});
