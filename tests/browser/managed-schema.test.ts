import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const schema = JSON.parse(readFileSync(new URL('../../assets/public/managed_schema.json', import.meta.url), 'utf8'));

/** What makes Chromium refuse the whole extension (measured on 156). */
function refused(node: Record<string, unknown>, path = ''): string[] {
  const children = Object.entries((node.properties ?? {}) as Record<string, Record<string, unknown>>);
  return [
    ...(typeof node.additionalProperties === 'boolean' ? [`${path}: additionalProperties`] : []),
    ...(typeof node.type === 'string' && node.type !== 'any' && node.type !== 'null' ? [] : [`${path}: type`]),
    ...(node.type === 'array' && (node.items === undefined || Array.isArray(node.items)) ? [`${path}: items`] : []),
    ...children.flatMap(([key, child]) => refused(child, `${path}/${key}`)),
  ];
}

describe('the managed schema', () => {
  it('has nothing that Chromium refuses', () => expect(refused(schema)).toEqual([]));
  it('declares the pack as text and a small value beside it', () => {
    expect(Object.keys(schema.properties)).toEqual([
      'pack',
      'packVersion',
      'basePack',
      'allowOlderPack',
      'schoolDevice',
    ]);
    expect(schema.properties.pack.type).toBe('string');
    expect(schema.properties.packVersion.type).toBe('string');
  });
  it('would be found out if it had', () => {
    const bad = { type: 'object', additionalProperties: false, properties: { a: {}, b: { type: 'array' } } };
    expect(refused(bad)).toEqual([': additionalProperties', '/a: type', '/b: items']);
  });
});
