import { describe, expect, it } from 'vitest';
import { deploymentFiles } from '../../../src/admin/deploy/deployment-files.ts';
import { optionsFor, schoolPackWith } from './packs.ts';
import { isBalanced, literals, scriptContents } from './read-powershell.ts';

const pack = schoolPackWith();
const scripts = (changes = {}) => deploymentFiles('intune', optionsFor(pack, changes));

// No PowerShell is installed where these tests run: what is checked here is the text. Both scripts were parsed once with
// tree-sitter-powershell 0.26.4 (November 2026), without an error.
describe('the Intune scripts', () => {
  it('are plain ASCII with Windows line ends, balanced, with every literal closed on its line', () => {
    for (const { text } of scripts()) {
      expect(text).toMatch(/^[\r\n\x20-\x7e]*$/);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      expect(isBalanced(text)).toBe(true);
      expect(literals(text).length).toBeGreaterThan(4);
    }
    expect(isBalanced("if ($a) { 'x }")).toBe(false);
    expect(isBalanced('if ($a { }')).toBe(false);
  });

  it('hold nothing but data in their literals: no letter that ends one or starts a command', () => {
    for (const { text } of scripts())
      for (const data of literals(text).filter((one) => one.startsWith('{'))) {
        expect(data).not.toMatch(/['`$%<>&|^~]/);
        expect(() => JSON.parse(data)).not.toThrow();
      }
  });

  it('know the same browsers, and the installation only where it was asked for', () => {
    const [put, removed] = scripts().map(({ text }) => scriptContents(text));
    expect(removed?.data).toEqual(put?.data);
    expect(removed?.pack).toBe('');
    expect(put?.data).toMatchObject({
      chromium: [
        {
          root: 'HKLM:\\SOFTWARE\\Policies\\Google\\Chrome',
          install: 'pbbjimbcgjgnllgfpjpgceeokkjbmnhe;https://clients2.google.com/service/update2/crx',
        },
        {
          root: 'HKLM:\\SOFTWARE\\Policies\\Microsoft\\Edge',
          install: 'pbbjimbcgjgnllgfpjpgceeokkjbmnhe;https://edge.microsoft.com/extensionwebstorebase/v1/crx',
        },
      ],
      firefox: { id: '{7c1d5c0e-0e5b-4f0a-9a3e-5d2f6b8e4a11}', install: { installation_mode: 'force_installed' } },
    });
    const without = scriptContents(scripts({ forceInstall: false })[0]?.text ?? '').data;
    expect(JSON.stringify(without)).not.toContain('force_installed');
    expect(without).toMatchObject({ chromium: [{ install: null }, { install: null }], firefox: { install: null } });
  });
});
