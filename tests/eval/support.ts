import type { TextCategory } from '../../src/core/category.ts';
import type { Judged, Reported } from '../../src/eval/judged.ts';
import type { Labels } from '../../src/eval/labels.ts';

export const labels = (expect: readonly TextCategory[], rest: Partial<Labels> = {}): Labels => ({
  expect,
  allow: [],
  target: null,
  spans: [],
  ...rest,
});

export const finding = (category: TextCategory, rest: Partial<Reported> = {}): Reported => ({
  category,
  level: 'caution',
  target: null,
  spans: [{ start: 0, end: 1 }],
  ...rest,
});

let count = 0;
export function judged(
  expected: readonly TextCategory[] | Labels,
  found: readonly (TextCategory | Reported)[],
  rest: Partial<Judged> & { text?: string } = {},
): Judged {
  const { text = 'A draft', ...others } = rest;
  return {
    id: `d${count++}`,
    school: null,
    pair: null,
    draft: { site: 'x', surface: 'post', account: 'personal', audience: 'public', text, replyTo: null },
    labels: 'expect' in expected ? expected : labels(expected),
    findings: found.map((f) => (typeof f === 'string' ? finding(f) : f)),
    scores: null,
    ...others,
  };
}
