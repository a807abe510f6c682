import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';

/** Files of the build by what they are for; the first that fits counts. */
const PARTS: readonly (readonly [part: string, files: RegExp])[] = [
  ['faces: find them', /fr_detect/],
  ['faces: ages', /age_gender|faceres|image-faces/],
  ['faces: tfjs and its worker', /face\.worker|tfjs-backend-wasm/],
  ['print', /PP-OCR|image-words/],
  ['crests', /image-crest/],
  ['nudity', /image-explicit/],
  ['ONNX Runtime', /ort-wasm/],
  ['print and crests: their worker', /word\.worker/],
  ['reader page of pictures', /create-image-reader/],
  ['image desk (with the first picture)', /content-scripts.images\.js/],
];
const REST = 'all the rest (text, pages, content scripts)';

export interface ZipPart {
  readonly part: string;
  readonly bytes: number;
  /** As a zip has them. */
  readonly deflated: number;
}

/** What each part of the build adds to the zip; the last row is the whole. */
export function zipParts(build: string): readonly ZipPart[] {
  const sums = new Map([...PARTS.map(([part]) => part), REST].map((part) => [part, { bytes: 0, deflated: 0 }]));
  const all = { bytes: 0, deflated: 0 };
  for (const entry of readdirSync(build, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const data = readFileSync(file);
    const deflated = deflateRawSync(data, { level: 9 }).length;
    const part = PARTS.find(([, files]) => files.test(path.relative(build, file)))?.[0] ?? REST;
    for (const sum of [sums.get(part) ?? all, all]) {
      sum.bytes += data.length;
      sum.deflated += deflated;
    }
  }
  return [...sums, ['together', all] as const].map(([part, sum]) => ({ part, ...sum }));
}
