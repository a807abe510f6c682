import { describe, expect, it } from 'vitest';
import { groupedProblems } from '../../../src/ui/builder/grouped-problems.ts';

const fault = (line: number | null, field: string | null, message = 'is missing') => ({
  file: 'roster.csv',
  line,
  field,
  message,
});

describe('faults of a file', () => {
  it('are told once for all lines that have them', () => {
    const faults = [
      fault(2, 'Surname'),
      fault(3, 'Surname'),
      fault(3, 'Forename'),
      fault(4, 'Surname'),
      fault(9, 'Surname'),
    ];
    expect(groupedProblems(faults).map(({ lines, problem }) => [lines, problem.field])).toEqual([
      ['2–4, 9', 'Surname'],
      ['3', 'Forename'],
    ]);
  });

  it('of the whole file have no lines', () => {
    expect(groupedProblems([fault(null, null, 'is empty')]).map(({ lines }) => lines)).toEqual(['']);
  });
});
