import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  plugins: [WxtVitest(), preact()],
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**', 'tests/replicas/**', 'node_modules/**'],
    environment: 'node',
    // Vitest leaves one core idle, which is half of them on a small machine.
    maxWorkers: '100%',
    // What hangs still ends; what is slow on a busy machine is no failure.
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
});
