import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM_ID, FIREFOX_ID, type Route } from '../../../src/admin/deploy/deployment.ts';
import { deploymentFiles } from '../../../src/admin/deploy/deployment-files.ts';
import { fileBytes } from '../../../src/admin/deploy/file-bytes.ts';
import { isProgram } from '../../../src/cli/shared/install-browser.ts';
import { optionsFor, schoolPackWith } from './packs.ts';

const HAS_WINE = ['/usr/bin/wine', '/usr/local/bin/wine'].some(isProgram);
if (!HAS_WINE) process.stdout.write('Left out: registry files read by Wine, which is not on this machine.\n');

/** The registry files in a registry editor that we did not write. Packs as large as the registry takes. */
describe.runIf(HAS_WINE)('registry files in Wine', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'wine-'));
  const env = { ...process.env, WINEPREFIX: folder, WINEDEBUG: '-all', DISPLAY: '' };
  const wine = (...args: string[]): string =>
    execFileSync('wine', args, {
      env,
      maxBuffer: 1e8,
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 80_000,
    }).toString();
  const value = (key: string, name: string): string =>
    wine('reg', 'query', `HKLM\\SOFTWARE\\Policies\\${key}`, '/v', name).split('REG_SZ')[1]?.trim() ?? '';
  const pack = schoolPackWith({ crests: [250_000] });

  function load(route: Route, name: string): void {
    const file = deploymentFiles(route, optionsFor(pack)).find((one) => one.name === name);
    if (!file) throw new Error(`no ${name}`);
    writeFileSync(path.join(folder, name), fileBytes(file));
    wine('regedit', '/S', path.join(folder, name));
  }

  beforeAll(() => void wine('wineboot', '-i'));
  afterAll(() => {
    execFileSync('wineserver', ['-k'], { env });
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  });

  it('put the pack where the browsers look, and take it away again', () => {
    load('windows-registry', 'purple-pen.reg');
    load('firefox-windows', 'purple-pen-firefox.reg');
    load('firefox-windows', 'purple-pen-firefox-install.reg');
    for (const vendor of ['Google\\Chrome', 'Microsoft\\Edge'])
      expect(JSON.parse(value(`${vendor}\\3rdparty\\extensions\\${CHROMIUM_ID}\\policy`, 'pack'))).toEqual(pack);
    const managed = JSON.parse(value('Mozilla\\Firefox\\3rdparty\\Extensions', FIREFOX_ID));
    expect(JSON.parse(managed.pack)).toEqual(pack);
    expect(value(`Mozilla\\Firefox\\ExtensionSettings\\${FIREFOX_ID}`, 'installation_mode')).toBe('force_installed');
    load('windows-registry', 'remove-purple-pen.reg');
    load('firefox-windows', 'remove-purple-pen-firefox.reg');
    const left = wine('reg', 'query', 'HKLM\\SOFTWARE\\Policies', '/s');
    expect(left).not.toMatch(/pbbjimb|7c1d5c0e|REG_SZ|REG_DWORD/);
  });
});
