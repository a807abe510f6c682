import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** core <- sites, reader, ui, browser, admin <- guard <- entrypoints, cli (the README's map). */
const MAY_IMPORT: Record<string, readonly string[]> = {
  core: ['core'],
  sites: ['core', 'sites'],
  reader: ['core', 'reader'],
  ui: ['core', 'ui'],
  browser: ['core', 'browser'],
  admin: ['core', 'admin'],
  guard: ['core', 'sites', 'reader', 'ui', 'browser', 'admin', 'guard'],
  eval: ['core', 'reader', 'eval'],
  train: ['core', 'reader', 'admin', 'cli', 'eval', 'train'],
  cli: ['core', 'sites', 'reader', 'ui', 'browser', 'admin', 'guard', 'eval', 'train', 'cli', 'tests'],
  entrypoints: ['core', 'sites', 'reader', 'ui', 'browser', 'admin', 'guard', 'entrypoints'],
};

/** Ports that one layer names and another implements: their types may be known across. */
const PORTS: Record<string, readonly string[]> = {
  ui: ['src/guard/ports.ts', 'src/guard/attach/image-ui.ts'],
  browser: ['src/reader/image/image-reading.ts'],
};

const sources = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|tsx|mjs)$/.test(file))
    .map((file) => path.join(folder, file));

const layerOf = (file: string): string => {
  const [top, next] = file.split(path.sep);
  return top === 'src' ? (next ?? '') : (top ?? '');
};

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  const found = text.matchAll(
    /\b(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+\s+from\s+)?['"](\.[^'"]+)['"]|import\(\s*['"](\.[^'"]+)['"]\s*\)/g,
  );
  return [...found].map(([, typeOnly, a, b]) => ({
    from: file,
    to: path.join(path.dirname(file), (a ?? b) as string),
    typeOnly: Boolean(typeOnly),
  }));
}

const all = [...sources('src'), ...sources('entrypoints')];

describe('import directions', () => {
  it('finds the sources', () => {
    expect(all.length).toBeGreaterThan(50);
    expect(new Set(all.map(layerOf))).toEqual(
      new Set(Object.keys(MAY_IMPORT).filter((layer) => all.some((f) => layerOf(f) === layer))),
    );
    expect(all.flatMap(importsOf).length).toBeGreaterThan(100);
  });

  it('follow core <- sites, reader, ui, browser, admin <- guard <- entrypoints, cli', () => {
    const wrong = all
      .flatMap(importsOf)
      // Weights of our own, and those of packages that name none of their files for others.
      .filter(({ to }) => !/^(?:assets|node_modules)\b/.test(to))
      .filter(({ from, to }) => !MAY_IMPORT[layerOf(from)]?.includes(layerOf(to)))
      .filter(({ from, to, typeOnly }) => !(typeOnly && PORTS[layerOf(from)]?.includes(to)));
    expect(wrong).toEqual([]);
  });

  it('let only src/browser and the entrypoints touch browser APIs', () => {
    const wrong = all.filter((file) => {
      const text = readFileSync(path.join(root, file), 'utf8');
      return (
        /from ['"](?:wxt\/browser|webextension-polyfill)['"]/.test(text) &&
        !['browser', 'entrypoints'].includes(layerOf(file))
      );
    });
    expect(wrong).toEqual([]);
  });

  it('reach ../shared only through $PURPLE_PEN_SHARED or its default', () => {
    const wrong = all.filter(
      (file) =>
        /\.\.\/shared\//.test(readFileSync(path.join(root, file), 'utf8')) &&
        !/PURPLE_PEN_SHARED/.test(readFileSync(path.join(root, file), 'utf8')),
    );
    expect(
      wrong.filter((file) => !importsOf(file).some(({ to }) => to.includes(`${path.sep}shared${path.sep}`))),
    ).toEqual([]);
  });
});
