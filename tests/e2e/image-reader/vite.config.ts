import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** A page with what the image reader does with files: decoding, frames, preview, blur. */
export default defineConfig({
  root: here('.'),
  base: './',
  logLevel: 'warn',
  build: { outDir: here('../../../.output/image-reader'), emptyOutDir: true, target: 'es2022' },
});
