import type { FileProblem } from './model.ts';

/** The same fault of one field in several lines, told once. */
export interface GroupedProblem {
  /** '2–4, 9'; empty where it is about the whole file. */
  readonly lines: string;
  readonly problem: FileProblem;
}

export function groupedProblems(problems: readonly FileProblem[]): GroupedProblem[] {
  const groups = new Map<string, [FileProblem, ...FileProblem[]]>();
  for (const problem of problems) {
    const key = `${problem.file} ${problem.field} ${problem.message}`;
    const group = groups.get(key);
    if (group) group.push(problem);
    else groups.set(key, [problem]);
  }
  return [...groups.values()].map((group) => ({
    lines: stretches(group.flatMap(({ line }) => line ?? [])),
    problem: group[0],
  }));
}

function stretches(lines: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last && line === last[1] + 1) last[1] = line;
    else runs.push([line, line]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
