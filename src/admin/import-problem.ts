import type { z } from 'zod';

/** What is wrong with a file that an admin gave, where, in plain words. */
export interface ImportProblem {
  readonly file: string;
  /** From 1, the header being line 1; null where it is about the whole file. */
  readonly line: number | null;
  readonly field: string | null;
  readonly message: string;
  /** The same in Welsh, where there are words for it. */
  readonly cy?: string;
}

/** Thrown by the imports; carries every problem found, not only the first. */
export class ImportError extends Error {
  constructor(readonly problems: readonly ImportProblem[]) {
    super(problems.map(problemText).join('\n'));
    this.name = 'ImportError';
  }
}

function problemText({ file, line, field, message }: ImportProblem): string {
  const place = [file, line === null ? '' : `line ${line}`, field ?? ''].filter(Boolean).join(', ');
  return `${place}: ${message}`;
}

/** What a schema found in a file, as problems. */
export const schemaError = (file: string, { issues }: z.ZodError): ImportError =>
  new ImportError(
    issues.map(({ path, message }) => ({ file, line: null, field: path.map(String).join('.') || null, message })),
  );
