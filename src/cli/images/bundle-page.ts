import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';

const ENTRY = fileURLToPath(new URL('./reader-page.ts', import.meta.url));
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** `reader-page.ts` with all that it needs, as one script that can be evaluated in a page. */
export async function bundlePage(): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    envDir: false,
    logLevel: 'silent',
    define: { 'import.meta.env.FIREFOX': 'false' },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: ENTRY, formats: ['iife'], name: 'purplePenPage' },
    },
  });
  const [{ output }] = [built].flat() as Rollup.RollupOutput[] as [Rollup.RollupOutput];
  return output[0].code;
}
