import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { PolicyBlock } from '../../../src/admin/policy/policy-document.ts';
import { readPolicyText } from '../../../src/admin/policy/read-policy-text.ts';

const SHARED = process.env.PURPLE_PEN_SHARED ?? fileURLToPath(new URL('../../../../shared', import.meta.url));
const POLICIES = path.join(SHARED, 'policies');
const there = existsSync(POLICIES);
if (!there) console.log('left out: the blocks of five published policies, as there are no shared policies here');

/** What each text has, counted by hand: headings, their deepest level, list items at each depth, rows of tables. */
const COUNTS: Record<string, { headings: number; deepest: number; bullets: number[]; rows: number }> = {
  cuddington: { headings: 7, deepest: 2, bullets: [40], rows: 0 },
  'great-chart': { headings: 8, deepest: 2, bullets: [55, 6], rows: 0 },
  'norton-west-chinnock': { headings: 19, deepest: 2, bullets: [65], rows: 0 },
  'park-hall': { headings: 8, deepest: 1, bullets: [18], rows: 0 },
  shipbourne: { headings: 13, deepest: 3, bullets: [55, 36], rows: 5 },
};

describe.runIf(there)('the published policies', () => {
  it.each(Object.entries(COUNTS))('%s reads as it looks', (name, counts) => {
    const { blocks } = readPolicyText(readFileSync(path.join(POLICIES, `${name}.txt`), 'utf8'));
    const of = (kind: PolicyBlock['kind']) => blocks.filter((block) => block.kind === kind);
    const bullets = [0, 1, 2].map((depth) => of('bullet').filter(({ level }) => level === depth).length);
    expect({
      headings: of('heading').length,
      deepest: Math.max(...of('heading').map(({ level }) => level)),
      bullets: bullets.filter((count) => count > 0),
      rows: of('row').length,
    }).toEqual(counts);
    for (const { kind, text } of blocks) {
      expect(text).not.toMatch(/^[-•·*]\s|\*\*|\]\(|\[bookmark/);
      if (kind !== 'row') expect(text).not.toMatch(/\s\s|\t/);
    }
  });

  it('numbers headings and items as they are numbered', () => {
    const { blocks } = readPolicyText(readFileSync(path.join(POLICIES, 'shipbourne.txt'), 'utf8'));
    const labels = blocks.filter(({ kind, label }) => kind === 'heading' && label).map(({ label }) => label);
    expect(labels).toEqual(['1', '2', '3', '4', '4.1', '4.2', '5', '6', '7', '8']);
  });
});
