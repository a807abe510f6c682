import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const BUILDS = ['chrome-mv3', 'firefox-mv3'];

export interface Size {
  readonly file: string;
  readonly bytes: number;
  readonly gzipped: number;
}

/** Content scripts of the builds that are there, and all files of each build together. */
export function sizes(): Size[] {
  const output = fileURLToPath(new URL('../../../.output', import.meta.url));
  return BUILDS.filter((build) => existsSync(path.join(output, build))).flatMap((build) => {
    const files = readdirSync(path.join(output, build), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => sizeOf(path.relative(output, file), readFileSync(file)));
    const sum = (pick: (size: Size) => number) => files.reduce((total, size) => total + pick(size), 0);
    return [
      ...files.filter(({ file }) => file.includes(`content-scripts${path.sep}`)),
      { file: `${build} (all files)`, bytes: sum((s) => s.bytes), gzipped: sum((s) => s.gzipped) },
    ];
  });
}

const sizeOf = (file: string, data: Buffer): Size => ({ file, bytes: data.length, gzipped: gzipSync(data).length });
