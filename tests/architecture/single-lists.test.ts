import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../src');
const LIST = /^export const ([A-Z][A-Z_]+)(?:: [^=]+)? = ([[{][^;]*?[\]}])(?: as const)?;$/gm;

/** An exported list or table of constants: its name, and what it says in whatever order. */
const listsIn = (text: string): string[] =>
  [...text.matchAll(LIST)].flatMap(([, name, value = '']) => {
    const said = value.match(/[\w-]+/g) ?? [];
    return said.length > 1 ? [`${name}: ${said.sort().join(' ')}`] : [];
  });

it('no exported list or table of constants stands in two files under one name', () => {
  const found = new Map<string, string[]>();
  for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((one) => /\.tsx?$/.test(one)))
    for (const list of listsIn(readFileSync(path.join(root, file), 'utf8')))
      found.set(list, [...(found.get(list) ?? []), file]);
  expect(found.size).toBeGreaterThan(40);
  expect([...found].filter(([, files]) => files.length > 1)).toEqual([]);
});
