import { parseArgs } from 'node:util';

export interface EvalOptions {
  /** One pack for all drafts, or a folder of packs that are chosen by each draft's `school`. */
  readonly packs: { readonly kind: 'file' | 'folder'; readonly path: string };
  readonly drafts: string;
  readonly summary: boolean;
}

export const USAGE = `Usage: npm run -s eval -- (--pack PACK.json | --packs FOLDER) --drafts DRAFTS.jsonl [--summary]
  --pack     the rule pack for all drafts
  --packs    a folder of packs; each draft's "school" picks FOLDER/<school>.json
  --drafts   one JSON object a line; only "text" is needed
  --summary  a table of the figures in place of the findings (needs "expect" in the drafts)
`;

/** Throws an Error with one plain line where the arguments make no sense. */
export function readOptions(argv: readonly string[]): EvalOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      pack: { type: 'string' },
      packs: { type: 'string' },
      drafts: { type: 'string' },
      summary: { type: 'boolean', default: false },
    },
  });
  if ((values.pack === undefined) === (values.packs === undefined))
    throw new Error('one of --pack and --packs is needed, not both');
  if (values.drafts === undefined) throw new Error('--drafts is needed');
  const packs =
    values.pack === undefined
      ? { kind: 'folder' as const, path: values.packs as string }
      : { kind: 'file' as const, path: values.pack };
  return { packs, drafts: values.drafts, summary: values.summary };
}
