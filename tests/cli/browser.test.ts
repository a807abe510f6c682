import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findBrowser, findFirefox, isBrandedChrome } from '../../src/cli/browser.ts';

let folder = '';
const program = (name: string, version: string): string => {
  const file = path.join(folder, name);
  writeFileSync(file, `#!/bin/sh\necho "${version}"\n`);
  chmodSync(file, 0o755);
  return file;
};

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'browsers-'));
  vi.stubEnv('PURPLE_PEN_BROWSER', undefined);
  vi.stubEnv('PURPLE_PEN_FIREFOX', undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(process.platform === 'win32')('findBrowser', () => {
  it('takes the one that the environment names before any other', async () => {
    const file = program('mine', 'Chromium 150.0.1');
    vi.stubEnv('PURPLE_PEN_BROWSER', file);
    expect(await findBrowser()).toEqual({ file, version: 'Chromium 150.0.1', how: 'environment' });
  });

  it('says why it refuses branded Chrome, and a file that does not run', async () => {
    vi.stubEnv('PURPLE_PEN_BROWSER', program('google-chrome', 'Google Chrome 150.0.1'));
    await expect(findBrowser()).rejects.toThrow('no longer loads unpacked extensions');
    vi.stubEnv('PURPLE_PEN_BROWSER', path.join(folder, 'missing'));
    await expect(findBrowser()).rejects.toThrow('not a program');
  });

  it('looks through the path, past a stub that does not start and past branded Chrome', async () => {
    writeFileSync(path.join(folder, 'chromium'), '#!/bin/sh\nexit 1\n');
    chmodSync(path.join(folder, 'chromium'), 0o755);
    program('chromium-browser', 'Google Chrome 150.0.1');
    const file = program('microsoft-edge', 'Microsoft Edge 150.0.1');
    vi.stubEnv('PATH', `${folder}:/bin-that-is-not`);
    expect(await findBrowser()).toEqual({ file, version: 'Microsoft Edge 150.0.1', how: 'machine' });
  });
});

describe.skipIf(process.platform === 'win32')('findFirefox', () => {
  it('takes the one that the environment names', async () => {
    const file = program('fox', 'Mozilla Firefox 153.7.0esr');
    vi.stubEnv('PURPLE_PEN_FIREFOX', file);
    expect(await findFirefox()).toEqual({ file, version: 'Mozilla Firefox 153.7.0esr', how: 'environment' });
  });
});

describe('isBrandedChrome', () => {
  it.each([
    ['Google Chrome 156.0', true],
    ['Google Chrome for Testing 156.0', false],
    ['Chromium 156.0', false],
    ['Microsoft Edge 156.0', false],
  ])('%s: %s', (version, branded) => expect(isBrandedChrome(version)).toBe(branded));
});
