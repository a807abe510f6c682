import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type DeploymentOptions, ROUTE_IDS } from '../../../src/admin/deploy/deployment.ts';
import { deploymentFiles } from '../../../src/admin/deploy/deployment-files.ts';
import { fileBytes } from '../../../src/admin/deploy/file-bytes.ts';
import { packText } from '../../../src/admin/deploy/pack-text.ts';
import { plainLine } from '../../../src/admin/deploy/plain-line.ts';
import { uuidOf } from '../../../src/admin/deploy/uuid-of.ts';
import { shippedPack } from '../../../src/cli/shared/load-pack.ts';
import { type Pack, packSchema } from '../../../src/core/pack/schema.ts';
import { HOSTILE, optionsFor, schoolPackWith } from './packs.ts';
import { readBack } from './read-back.ts';
import { readReg } from './read-reg.ts';

const PACK = schoolPackWith();
const EXPORTS: readonly Partial<DeploymentOptions>[] = [
  {},
  { allowOlder: true, schoolDevice: true },
  { forceInstall: false, schoolDevice: false, edgeId: 'abcdefghijklmnopabcdefghijklmnop' },
];

/** Each pack that comes out, with the keys beside it. */
const outOf = (route: (typeof ROUTE_IDS)[number], options: DeploymentOptions) =>
  readBack(route, deploymentFiles(route, options), options).map(({ pack, ...rest }) => ({
    pack: JSON.parse(String(pack)) as Pack,
    rest,
  }));

describe('deploymentFiles', () => {
  for (const route of ROUTE_IDS) {
    it(`${route}: what comes out is what went in`, () => {
      for (const changes of EXPORTS) {
        const options = optionsFor(PACK, changes);
        const flags = {
          ...(options.allowOlder ? { allowOlderPack: true } : {}),
          ...(options.schoolDevice === null ? {} : { schoolDevice: options.schoolDevice }),
        };
        const numbers = Object.fromEntries(Object.entries(flags).map(([key, value]) => [key, Number(value)]));
        const beside = route === 'windows-group-policy' ? {} : route === 'windows-registry' ? numbers : flags;
        const out = outOf(route, options);
        expect(out.length).toBeGreaterThan(0);
        for (const { pack, rest } of out) {
          expect(pack).toEqual(PACK);
          expect(rest).toEqual({ packVersion: PACK.version, ...beside });
        }
      }
    });

    it(`${route}: the same each time, in files with plain names`, () => {
      const names = deploymentFiles(route, optionsFor(PACK)).map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^(?:[\w-]+\/)*[\w.-]+$/);
      expect(deploymentFiles(route, optionsFor(PACK))).toEqual(deploymentFiles(route, optionsFor(PACK)));
    });

    it(`${route}: holds through hundreds of hostile names, versions and mottos`, () => {
      for (let seed = 1; seed <= 300; seed++) {
        const random = hostileText(seed);
        const small = {
          ...PACK,
          roster: null,
          staff: [],
          crests: [],
          clauses: [],
          rules: [],
          contacts: [],
          advice: [],
        };
        const pack = packSchema.parse({
          ...small,
          version: random(40) || '1',
          moments: [],
          checklist: [],
          connections: [],
          official: [],
          school: { ...PACK.school, name: random(200) || 'x', motto: random(250) },
        });
        for (const out of outOf(route, optionsFor(pack))) {
          expect(out.pack).toEqual(pack);
          expect(out.rest.packVersion).toBe(plainLine(pack.version));
        }
      }
    });
  }

  it('carries every pack that ships, by every route', () => {
    const shipped = readdirSync('assets/packs').filter((name) => name.endsWith('.json'));
    expect(shipped.length).toBeGreaterThan(0);
    for (const name of shipped) {
      const pack = shippedPack(name.replace('.json', ''));
      for (const route of ROUTE_IDS) for (const out of outOf(route, optionsFor(pack))) expect(out.pack).toEqual(pack);
    }
  });

  it('writes a pack as one line of plain ASCII, with nothing that a shell or a template would fill in', () => {
    const text = packText(schoolPackWith());
    expect(text).toMatch(/^[\x20-\x7e]*$/);
    expect(text).not.toMatch(/['`$%<>&|^~]|\{\{/);
    expect(JSON.parse(packText({ [HOSTILE]: HOSTILE, '\ud800': '\u2028\u0000' }))).toEqual({
      [HOSTILE]: HOSTILE,
      '\ud800': '\u2028\u0000',
    });
  });

  it('takes away with one registry file what the other has put there, and only that', () => {
    for (const [route, put, removed] of [
      ['windows-registry', ['purple-pen.reg'], 'remove-purple-pen.reg'],
      [
        'firefox-windows',
        ['purple-pen-firefox.reg', 'purple-pen-firefox-install.reg'],
        'remove-purple-pen-firefox.reg',
      ],
    ] as const) {
      const files = deploymentFiles(route, optionsFor(PACK));
      const read = (name: string) => readReg(fileBytes(files.find((one) => one.name === name) ?? { name, text: '' }));
      const gone = read(removed);
      for (const name of put)
        for (const [key, values] of read(name)) {
          const whole = [...gone].some(([other, left]) => left === null && `${key}\\`.startsWith(`${other}\\`));
          for (const value of values?.keys() ?? []) expect(whole || gone.get(key)?.get(value) === null).toBe(true);
        }
      for (const [key, left] of gone) if (left === null) expect(key).toMatch(/pbbjimb|7c1d5c0e/);
    }
  });

  it('makes names for profiles that stay the same and differ from one another', () => {
    const form = /^[0-9A-F]{8}-[0-9A-F]{4}-8[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/;
    const made = Array.from({ length: 2000 }, (_, i) => uuidOf(`purple-pen.school-${i}`));
    for (const uuid of made) expect(uuid).toMatch(form);
    expect(new Set(made).size).toBe(made.length);
    expect(uuidOf('a')).toBe(uuidOf('a'));
  });
});

/** Texts of letters that something or other takes for itself; the same for the same seed. */
function hostileText(seed: number): (length: number) => string {
  const PIECES = [
    ...`'"\`\\$%&<>{}[]()|^~;:=!@#*?/-+,. \t\n\r`,
    ...'\u2028\u2029\ufeff\ufffe’‘‚‛“”éŵΩ😀'.split(''),
    '$(calc)',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: PowerShell's, which must stay as it is
    '${env:PATH}',
    '%PATH%',
    "'@\n",
    '@"',
    ']]>',
    '<!--',
    '&amp;',
    '{{deviceid}}',
    '\\u0041',
    '\\"',
    '--',
    'dword:1',
    '\r\n[-HKEY_LOCAL_MACHINE\\SOFTWARE]\r\n',
    "'; Remove-Item C:\\ -Recurse; '",
  ];
  let state = seed * 2654435761;
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return (length) => {
    let text = '';
    while (text.length < length) text += PIECES[next(PIECES.length)];
    return text.slice(0, length).trim();
  };
}
