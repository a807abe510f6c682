import type { Explanation } from './explanation.ts';

/** As it is shown where nothing is kept, so that nothing can be marked as wrong. */
export const withoutMarks = (explanation: Explanation): Explanation => ({
  ...explanation,
  findings: explanation.findings.map((finding) => ({
    ...finding,
    marks: [],
    also: finding.also.map((other) => ({ ...other, marks: [] })),
  })),
});
