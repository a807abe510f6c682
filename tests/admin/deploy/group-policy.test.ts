import { describe, expect, it } from 'vitest';
import { CHROMIUM_ID } from '../../../src/admin/deploy/deployment.ts';
import { deploymentFiles } from '../../../src/admin/deploy/deployment-files.ts';
import { optionsFor, schoolPackWith } from './packs.ts';
import { xmlTree } from './read-back.ts';

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
  readonly text: string;
}

const pack = schoolPackWith({ crests: [] });
const textOf = (name: string, changes = {}): string =>
  deploymentFiles('windows-group-policy', optionsFor(pack, changes)).find((file) => file.name.endsWith(name))?.text ??
  '';

/** fast-xml-parser's ordered form as plain nodes. */
function nodes(tree: unknown): Node[] {
  return (tree as Record<string, unknown>[]).flatMap((entry) => {
    const name = Object.keys(entry).find((key) => key !== ':@') ?? '';
    if (name === '#text' || name.startsWith('?')) return [];
    const inside = entry[name] as Record<string, unknown>[];
    const text = inside.map((child) => String(child['#text'] ?? '')).join('');
    return [{ name, attributes: (entry[':@'] ?? {}) as Record<string, string>, children: nodes(inside), text }];
  });
}

const all = (node: Node): Node[] => [node, ...node.children.flatMap(all)];
const root = (name: string, changes = {}): Node => {
  const [top] = nodes(xmlTree(textOf(name, changes)));
  if (!top) throw new Error(`${name} is empty`);
  return top;
};
const named = (node: Node, name: string): Node[] => all(node).filter((one) => one.name === name);

/** Order of children, from the schema of ADMX and ADML (MS-GPREG 7.2 and 7.3). */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  policyDefinitions: ['policyNamespaces', 'resources', 'supportedOn', 'categories', 'policies'],
  policy: ['parentCategory', 'supportedOn', 'enabledValue', 'disabledValue', 'elements'],
  policyDefinitionResources: ['displayName', 'description', 'resources'],
  resources: ['stringTable', 'presentationTable'],
};

describe('the Group Policy template', () => {
  const admx = root('PurplePen.admx');

  it('has its elements in the order of the schema, with the attributes that it asks for', () => {
    for (const file of ['PurplePen.admx', 'en-US/PurplePen.adml', 'cy-GB/PurplePen.adml'])
      for (const { name, children } of all(root(file))) {
        const order = ORDER[name];
        if (!order || children.length === 0) continue;
        const places = children.map((child) => order.indexOf(child.name));
        expect(places, name).toEqual([...places].sort((a, b) => a - b));
        expect(places).not.toContain(-1);
      }
    for (const { attributes } of named(admx, 'policy')) {
      expect(attributes).toMatchObject({ class: 'Both', name: expect.stringMatching(/^\w+$/) });
      expect(attributes.key).toMatch(/^SOFTWARE\\Policies\\(?:Google\\Chrome|Microsoft\\Edge)\\/);
    }
    for (const { text } of named(admx, 'string')) expect(text.length).toBeLessThanOrEqual(255);
  });

  it('points at words, boxes, categories and supported versions that are there, in both languages', () => {
    for (const language of ['en-US', 'cy-GB']) {
      const adml = root(`${language}/PurplePen.adml`);
      const strings = new Map(named(adml, 'string').map(({ attributes, text }) => [attributes.id, text]));
      const presentations = new Map(named(adml, 'presentation').map((one) => [one.attributes.id, one]));
      const asked = textOf('PurplePen.admx').matchAll(/\$\((string|presentation)\.(\w+)\)/g);
      for (const [, table, id] of asked)
        expect(table === 'string' ? strings.get(id) : presentations.get(id), id).toBeTruthy();
      for (const policy of named(admx, 'policy')) {
        const [, id] = /\$\(presentation\.(\w+)\)/.exec(policy.attributes.presentation ?? '') ?? [];
        const boxes = id
          ? named(presentations.get(id) ?? policy, 'textBox').map(({ attributes }) => attributes.refId)
          : [];
        expect(boxes).toEqual(named(policy, 'text').map(({ attributes }) => attributes.id));
      }
      expect(new Set(strings.keys()).size).toBe(named(adml, 'string').length);
    }
    const categories = named(admx, 'category').map(({ attributes }) => attributes.name);
    for (const { attributes } of named(admx, 'parentCategory')) expect(categories).toContain(attributes.ref);
    const versions = named(admx, 'definition').map(({ attributes }) => attributes.name);
    for (const policy of named(admx, 'policy'))
      for (const { attributes } of policy.children.filter(({ name }) => name === 'supportedOn'))
        expect(versions).toContain(attributes.ref);
  });

  it('lets the box take as much as the registry, and writes where the browsers read', () => {
    const texts = named(admx, 'text').map(({ attributes }) => [attributes.valueName, Number(attributes.maxLength)]);
    expect(texts).toEqual([
      ['pack', 524_287],
      ['packVersion', 40],
      ['pack', 524_287],
      ['packVersion', 40],
    ]);
    const keys = new Set(named(admx, 'policy').map(({ attributes }) => attributes.key));
    expect([...keys]).toEqual([
      `SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${CHROMIUM_ID}\\policy`,
      'SOFTWARE\\Policies\\Google\\Chrome\\ExtensionInstallForcelist',
      `SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\${CHROMIUM_ID}\\policy`,
      'SOFTWARE\\Policies\\Microsoft\\Edge\\ExtensionInstallForcelist',
    ]);
  });

  it('does not install where that was not asked for, nor from an address too long for a template, and says so', () => {
    const installs = (changes: object) =>
      named(root('PurplePen.admx', changes), 'policy').filter(({ attributes }) =>
        attributes.name?.endsWith('_Install'),
      );
    expect(installs({})).toHaveLength(2);
    expect(installs({ forceInstall: false })).toHaveLength(0);
    const updateUrl = { chrome: `https://x.example/${'a'.repeat(250)}`, edge: null, firefox: null };
    expect(installs({ updateUrl })).toHaveLength(1);
    const [template] = deploymentFiles('windows-group-policy', optionsFor(pack, { updateUrl }));
    expect(template?.cautions?.[0]?.en).toMatch(/too long for the template/);
    const here = { chrome: 'https://x.example/u.xml', edge: 'https://x.example/u.xml', firefox: null };
    expect(deploymentFiles('windows-group-policy', optionsFor(pack, { updateUrl: here }))[0]?.cautions).toEqual([]);
  });
});
