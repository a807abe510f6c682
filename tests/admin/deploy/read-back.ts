import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parse } from 'plist';
import type { DeploymentFile, DeploymentOptions, Route } from '../../../src/admin/deploy/deployment.ts';
import { fileBytes } from '../../../src/admin/deploy/file-bytes.ts';
import { scriptContents } from './read-powershell.ts';
import { readReg } from './read-reg.ts';

/** What managed storage would have from the files of a route, once for each browser; a DWORD is a number, as the registry has it. */
export type Found = Readonly<Record<string, unknown>>;

type Tree = { readonly [key: string]: Tree };

/** Reads a route's files the way that a browser or a tool would, by nothing of the generators. */
export function readBack(route: Route, files: readonly DeploymentFile[], options: DeploymentOptions): Found[] {
  const { chromiumId, edgeId = chromiumId, firefoxId } = options;
  const bytes = (name: string): Uint8Array => {
    const file = files.find((one) => one.name === name);
    if (!file) throw new Error(`no file ${name}`);
    return fileBytes(file);
  };
  const text = (name: string): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes(name));
  const json = (name: string): Tree => JSON.parse(text(name)) as Tree;
  const registry = (name: string, key: string): Found =>
    Object.fromEntries(readReg(bytes(name)).get(`HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${key}`) ?? []);
  const payload = (name: string): Record<string, Tree> => {
    if (XMLValidator.validate(text(name)) !== true) throw new Error(`${name} is no XML`);
    const { PayloadContent } = parse(text(name)) as unknown as { PayloadContent: Record<string, Tree>[] };
    return PayloadContent[0] ?? {};
  };
  switch (route) {
    case 'windows-registry':
      return [
        registry('purple-pen.reg', `Google\\Chrome\\3rdparty\\extensions\\${chromiumId}\\policy`),
        registry('purple-pen.reg', `Microsoft\\Edge\\3rdparty\\extensions\\${edgeId}\\policy`),
      ].map(present);
    case 'windows-group-policy':
      return [{ pack: text('pack.txt'), packVersion: text('pack-version.txt') }];
    case 'intune': {
      const { data, pack } = scriptContents(text('purple-pen.ps1'));
      const { version, flags } = data as { version: string; flags: { name: string; value: unknown }[] };
      const set = flags.filter(({ value }) => value !== null).map(({ name, value }) => [name, value]);
      return [{ pack, packVersion: version.slice(1), ...Object.fromEntries(set) }];
    }
    case 'macos':
      return [
        own(payload('purple-pen-chrome.mobileconfig'), `com.google.Chrome.extensions.${chromiumId}`),
        own(payload('purple-pen-edge.mobileconfig'), `com.microsoft.Edge.extensions.${edgeId}`),
      ];
    case 'google-admin':
      return [
        Object.fromEntries(
          Object.entries(json('policy-for-extensions.json')).map(([key, value]) => [key, value.Value as unknown]),
        ),
      ];
    case 'linux':
      return ['etc/chromium', 'etc/opt/chrome', 'etc/opt/edge'].map((folder) => {
        const all = json(`${folder}/policies/managed/purple-pen.json`);
        return all['3rdparty']?.extensions?.[folder.endsWith('edge') ? edgeId : chromiumId] ?? {};
      });
    case 'firefox':
      return [json('policies.json').policies?.['3rdparty']?.Extensions?.[firefoxId] ?? {}];
    case 'firefox-windows': {
      const value = registry('purple-pen-firefox.reg', 'Mozilla\\Firefox\\3rdparty\\Extensions')[firefoxId];
      return [JSON.parse(String(value)) as Found];
    }
    case 'firefox-macos': {
      const content = payload('purple-pen-firefox.mobileconfig');
      return [content['3rdparty']?.Extensions?.[firefoxId] ?? {}];
    }
  }
}

const present = (found: Found): Found =>
  Object.fromEntries(Object.entries(found).filter(([, value]) => value !== null));

/** The keys of an extension's payload, without those of the profile. */
function own(payload: Record<string, unknown>, domain: string): Found {
  if (payload.PayloadType !== domain) throw new Error(`for ${payload.PayloadType}`);
  return Object.fromEntries(Object.entries(payload).filter(([key]) => !key.startsWith('Payload')));
}

/** An XML file as a tree that keeps the order of elements: each is `{ name: [children], ':@': { attributes } }`. */
export function xmlTree(text: string): unknown {
  const valid = XMLValidator.validate(text);
  if (valid !== true) throw new Error(valid.err.msg);
  return new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', preserveOrder: true }).parse(text);
}
