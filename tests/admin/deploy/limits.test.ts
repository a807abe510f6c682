import { describe, expect, it } from 'vitest';
import { ROUTE_IDS, type Route } from '../../../src/admin/deploy/deployment.ts';
import { DeploymentError, refusalText } from '../../../src/admin/deploy/deployment-error.ts';
import { deploymentFiles } from '../../../src/admin/deploy/deployment-files.ts';
import { fileBytes } from '../../../src/admin/deploy/file-bytes.ts';
import { withoutParts } from '../../../src/admin/deploy/pack-parts.ts';
import type { Pack } from '../../../src/core/pack/schema.ts';
import { optionsFor, schoolPackWith } from './packs.ts';
import { readBack } from './read-back.ts';
import { readReg } from './read-reg.ts';

const MEGABYTE = schoolPackWith({ crests: [290_000, 290_000, 150_000] });

function refusalOf(route: Route, pack: Pack): DeploymentError | null {
  try {
    deploymentFiles(route, optionsFor(pack));
    return null;
  } catch (error) {
    if (error instanceof DeploymentError) return error;
    throw error;
  }
}

describe('what a route cannot carry', () => {
  it('is refused for a pack of a megabyte on Windows and Intune, and carried elsewhere', () => {
    expect(JSON.stringify(MEGABYTE).length).toBeGreaterThan(1_000_000);
    const refused = ROUTE_IDS.filter((route) => refusalOf(route, MEGABYTE) !== null);
    expect(refused).toEqual(['windows-registry', 'windows-group-policy', 'intune', 'firefox-windows']);
    for (const route of ROUTE_IDS.filter((one) => !refused.includes(one))) {
      const options = optionsFor(MEGABYTE);
      for (const { pack } of readBack(route, deploymentFiles(route, options), options))
        expect(JSON.parse(String(pack))).toEqual(MEGABYTE);
    }
  });

  for (const route of ['windows-registry', 'windows-group-policy', 'intune', 'firefox-windows'] as const)
    it(`${route}: says what to leave out, and then carries the rest`, () => {
      const refusal = refusalOf(route, MEGABYTE)?.refusal;
      if (refusal?.kind !== 'too-large') throw new Error('not refused for its size');
      expect(refusal.leaveOut).toEqual(['crests']);
      const sum = Object.values(refusal.parts).reduce((a, b) => a + b, 0);
      expect(Math.abs(sum - refusal.size)).toBeLessThan(10);
      expect(refusal.parts.crests).toBeGreaterThan(refusal.size * 0.8);
      expect(refusalOf(route, withoutParts(MEGABYTE, ['crests']))).toBeNull();
      const english = refusalText(refusal, 'en');
      expect(english).toMatch(/Without the crests it fits\. Smaller pictures of the crest help as well/);
      expect(english).toMatch(/the crests [\d,]+ kB, the pupils’ names [\d,]+ kB/);
      expect(refusalText(refusal, 'cy')).toMatch(/Heb yr arfbeisiau mae’n ffitio/);
    });

  it('is measured as it is written: the largest that is not refused is within the limit, to the letter', () => {
    const base = schoolPackWith({ crests: [200_000], staff: 0 });
    // A note of so many letters makes the pack grow letter by letter.
    const grown = (letters: number): Pack => ({
      ...base,
      staff: [{ title: '', forename: '', surname: 'x'.repeat(letters), role: '' }],
    });
    let [fits, breaks] = [1, 1_000_000];
    while (breaks - fits > 1) {
      const middle = Math.floor((fits + breaks) / 2);
      if (refusalOf('windows-registry', grown(middle))) breaks = middle;
      else fits = middle;
    }
    const [file] = deploymentFiles('windows-registry', optionsFor(grown(fits)));
    const values = [...readReg(file ? fileBytes(file) : new Uint8Array())].map(([, all]) => all?.get('pack'));
    const bytes = values.filter((pack) => typeof pack === 'string').map((pack) => (pack.length + 1) * 2);
    expect(bytes).toEqual([1024 * 1024, 1024 * 1024]);
    const script = deploymentFiles('intune', optionsFor(schoolPackWith({ crests: [110_000] })))[0];
    expect(script && fileBytes(script).length).toBeLessThan(200_000);
  });

  it('is the whole pack where even its rules are too many', () => {
    const pack = schoolPackWith({ crests: [], staff: 0, pupils: 0 });
    const clause = pack.clauses[0];
    if (!clause) throw new Error('no clause');
    const clauses = Array.from({ length: 450 }, (_, i) => ({ ...clause, id: `c-${i}`, asks: { en: 'x'.repeat(600) } }));
    const error = refusalOf('intune', { ...pack, clauses: [...pack.clauses, ...clauses] });
    expect(error?.message).toMatch(/Even without .* choose another way/);
  });

  it('is told where Intune takes a Mac’s profile no more, and other services may', () => {
    const cautions = (pack: Pack) =>
      deploymentFiles('macos', optionsFor(pack)).flatMap((file) => (file.cautions ?? []).map(({ en, cy }) => en + cy));
    expect(cautions(MEGABYTE).filter((text) => text.includes('Intune takes no profile of this size'))).toHaveLength(2);
    expect(cautions(schoolPackWith()).join()).not.toContain('Intune');
  });

  it('refuses ids and addresses that no browser would take, and a pack that stands on another', () => {
    const pack = schoolPackWith({ crests: [] });
    const bad: [Parameters<typeof optionsFor>[1], RegExp][] = [
      [{ chromiumId: "x' ; Remove-Item" }, /not an extension id of Chrome/],
      [{ edgeId: 'pbbjimbcgjgnllgfpjpgceeokkjbmnhz' }, /not an extension id of Edge/],
      [{ firefoxId: '{7c1d5c0e}' }, /not an add-on id of Firefox/],
      [{ updateUrl: { chrome: 'http://x.example/u.xml', edge: null, firefox: null } }, /starts with https/],
      [{ updateUrl: { chrome: null, edge: "https://x.example/'$(calc)", firefox: null } }, /not an address/],
      [{ updateUrl: { chrome: null, edge: null, firefox: 'javascript:alert(1)' } }, /not an address/],
      [{ pack: { ...pack, extends: 'trust' } }, /stands on another, ‘trust’/],
    ];
    for (const route of ROUTE_IDS)
      for (const [changes, message] of bad)
        expect(() => deploymentFiles(route, optionsFor(pack, changes))).toThrow(message);
    const spaced = { chrome: 'https://x.example/a b"c', edge: null, firefox: null };
    const files = deploymentFiles('linux', optionsFor(pack, { updateUrl: spaced }));
    expect(files.map(({ text }) => text).join()).toContain('https://x.example/a%20b%22c');
  });
});
