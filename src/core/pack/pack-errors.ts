import type { z } from 'zod';
import type { PackError, PackProblem } from './pack-error.ts';

/** Errors shown at most; the first ones are enough to start mending. */
const SHOWN = 50;

const PROBLEMS: Partial<Record<z.core.$ZodIssue['code'], PackProblem>> = {
  invalid_type: 'wrong-type',
  invalid_value: 'not-allowed',
  unrecognized_keys: 'unknown-field',
  too_big: 'too-long',
  too_small: 'too-short',
  invalid_format: 'bad-format',
};

/** `rules[3].level`, counted from 0 as in the file. */
const pathText = (path: readonly PropertyKey[]): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');

/** The schema's own rules, by what they name in their `params`. */
const CUSTOM: readonly (readonly [string, PackProblem])[] = [
  ['clause', 'no-such-clause'],
  ['duplicate', 'duplicate'],
  ['allowed', 'not-allowed'],
  ['needed', 'no-reason'],
  ['order', 'out-of-order'],
];
const customOf = (issue: z.core.$ZodIssue) =>
  issue.code === 'custom' ? CUSTOM.find(([name]) => typeof issue.params?.[name] === 'string') : undefined;

function detailOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return issue.values.map(String).join(', ');
  if (issue.code === 'invalid_type') return issue.expected;
  if (issue.code === 'unrecognized_keys') return issue.keys.join(', ');
  if (issue.code === 'custom') return String(issue.params?.[customOf(issue)?.[0] ?? ''] ?? '');
  if (issue.code === 'too_big') return String(issue.maximum);
  if (issue.code === 'too_small') return String(issue.minimum);
  return '';
}

/** What the schema found, as paths and plain problems. */
export function packErrors(issues: readonly z.core.$ZodIssue[]): PackError[] {
  return issues.slice(0, SHOWN).map((issue) => {
    const absent = issue.code === 'invalid_type' && /received undefined$/.test(issue.message);
    const problem = absent ? 'missing' : (customOf(issue)?.[1] ?? PROBLEMS[issue.code] ?? 'not-allowed');
    return { path: pathText(issue.path).slice(0, 200), problem, detail: detailOf(issue).slice(0, 200) };
  });
}
