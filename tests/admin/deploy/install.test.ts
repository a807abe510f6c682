import { parse } from 'plist';
import { describe, expect, it } from 'vitest';
import { CHROMIUM_ID, type DeploymentOptions, FIREFOX_ID, ROUTE_IDS } from '../../../src/admin/deploy/deployment.ts';
import { deploymentFiles } from '../../../src/admin/deploy/deployment-files.ts';
import { fileBytes } from '../../../src/admin/deploy/file-bytes.ts';
import { optionsFor, schoolPackWith } from './packs.ts';
import { readReg } from './read-reg.ts';

const pack = schoolPackWith({ crests: [] });
const CHROME = `${CHROMIUM_ID};https://clients2.google.com/service/update2/crx`;
const EDGE = `${CHROMIUM_ID};https://edge.microsoft.com/extensionwebstorebase/v1/crx`;
const FIREFOX = {
  installation_mode: 'force_installed',
  install_url: `https://addons.mozilla.org/firefox/downloads/latest/${FIREFOX_ID}/latest.xpi`,
};

const file = (route: (typeof ROUTE_IDS)[number], name: string, changes: Partial<DeploymentOptions> = {}) => {
  const found = deploymentFiles(route, optionsFor(pack, changes)).find((one) => one.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};

describe('force-install entries', () => {
  it('name the id and the store of each browser', () => {
    for (const [folder, entry] of [
      ['chromium', CHROME],
      ['opt/chrome', CHROME],
      ['opt/edge', EDGE],
    ])
      expect(JSON.parse(file('linux', `etc/${folder}/policies/managed/purple-pen-install.json`).text)).toEqual({
        ExtensionInstallForcelist: [entry],
      });
    const registry = readReg(fileBytes(file('windows-registry', 'purple-pen.reg')));
    const list = (vendor: string) =>
      registry.get(`HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${vendor}\\ExtensionInstallForcelist`);
    expect([...(list('Google\\Chrome') ?? [])]).toEqual([['7107', CHROME]]);
    expect([...(list('Microsoft\\Edge') ?? [])]).toEqual([['7107', EDGE]]);
    const plist = (name: string) =>
      (parse(file('macos', name).text) as unknown as { PayloadContent: unknown[] }).PayloadContent;
    expect(plist('purple-pen-chrome-install.mobileconfig')).toMatchObject([
      { PayloadType: 'com.google.Chrome', ExtensionInstallForcelist: [CHROME] },
    ]);
    expect(plist('purple-pen-edge-install.mobileconfig')).toMatchObject([
      { PayloadType: 'com.microsoft.Edge', ExtensionInstallForcelist: [EDGE] },
    ]);
  });

  it('are ExtensionSettings for Firefox, by each of its ways', () => {
    const { policies } = JSON.parse(file('firefox', 'policies.json').text);
    expect(policies.ExtensionSettings).toEqual({ [FIREFOX_ID]: FIREFOX });
    const registry = readReg(fileBytes(file('firefox-windows', 'purple-pen-firefox-install.reg')));
    const key = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Mozilla\\Firefox\\ExtensionSettings\\${FIREFOX_ID}`;
    expect(Object.fromEntries(registry.get(key) ?? [])).toEqual(FIREFOX);
    const profile = parse(file('firefox-macos', 'purple-pen-firefox.mobileconfig').text);
    expect(profile).toMatchObject({
      PayloadContent: [
        {
          PayloadType: 'org.mozilla.firefox',
          EnterprisePoliciesEnabled: true,
          ExtensionSettings: { [FIREFOX_ID]: FIREFOX },
        },
      ],
    });
  });

  it('take other ids and addresses', () => {
    const changes = {
      edgeId: 'abcdefghijklmnopabcdefghijklmnop',
      updateUrl: {
        chrome: 'https://files.example.org/updates.xml',
        edge: null,
        firefox: 'https://files.example.org/purple-pen.xpi',
      },
    };
    const name = 'policies/managed/purple-pen-install.json';
    expect(file('linux', `etc/chromium/${name}`, changes).text).toContain(
      `"${CHROMIUM_ID};https://files.example.org/updates.xml"`,
    );
    expect(file('linux', `etc/opt/edge/${name}`, changes).text).toContain(
      '"abcdefghijklmnopabcdefghijklmnop;https://edge',
    );
    expect(file('firefox', 'policies.json', changes).text).toContain('https://files.example.org/purple-pen.xpi');
  });

  it('stand nowhere where they were not asked for', () => {
    for (const route of ROUTE_IDS) {
      const files = deploymentFiles(route, optionsFor(pack, { forceInstall: false }));
      const text = files.filter(({ name }) => !name.startsWith('remove')).map((one) => one.text);
      const settings = text.join().replace(/\$(?:list|settings|firefox)[^\r\n]*/g, '');
      expect(settings, route).not.toMatch(/force_installed|update2\/crx|webstorebase|"?ExtensionInstallForcelist"?\]?/);
    }
  });
});

describe('without the installation', () => {
  const HERE = 'https://files.example.org/x';

  it('an earlier entry in the registry goes by a file of its own, which touches our number alone', () => {
    const names = (changes: Partial<DeploymentOptions>) =>
      deploymentFiles('windows-registry', optionsFor(pack, changes)).map(({ name }) => name);
    expect(names({})).not.toContain('remove-purple-pen-install.reg');
    const { text } = file('windows-registry', 'remove-purple-pen-install.reg', { forceInstall: false });
    expect(text.match(/^".*$/gm)?.map((one) => one.trim())).toEqual(['"7107"=-', '"7107"=-']);
    const { text: put } = file('windows-registry', 'purple-pen.reg', { forceInstall: false });
    expect(put).not.toContain('ExtensionInstallForcelist');
  });

  it('no file warns of the stores; with it, each that would look there does', () => {
    const warned = (changes: Partial<DeploymentOptions>) =>
      ROUTE_IDS.filter((route) =>
        deploymentFiles(route, optionsFor(pack, changes)).some(({ cautions = [] }) =>
          cautions.some(({ en, cy }) => /not in this browser’s store yet/.test(en) && /siop/.test(cy)),
        ),
      );
    expect(warned({})).toEqual(ROUTE_IDS.filter((route) => route !== 'google-admin'));
    expect(warned({ forceInstall: false })).toEqual([]);
    expect(warned({ updateUrl: { chrome: HERE, edge: HERE, firefox: HERE } })).toEqual([]);
    expect(warned({ updateUrl: { chrome: HERE, edge: HERE, firefox: null } })).toEqual([
      'intune',
      'firefox',
      'firefox-windows',
      'firefox-macos',
    ]);
  });
});
