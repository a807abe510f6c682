import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SITES } from '../../src/core/draft.ts';
import { MATCHES } from '../../src/sites/matches.ts';
import { adapters } from '../../src/sites/registry.ts';

test('every site has an adapter, where it runs, and a content script that starts it there', () => {
  expect(adapters.map(({ id }) => id).sort()).toEqual([...SITES].sort());
  for (const { id, hosts } of adapters) {
    expect(MATCHES[id].map((match) => new URL(match.replace('*', '')).hostname).sort()).toEqual([...hosts].sort());
    const file = `entrypoints/${id}.content.ts`;
    expect(existsSync(file), file).toBe(true);
    expect(readFileSync(file, 'utf8')).toContain(`src/sites/${id}/adapter.ts`);
  }
});
