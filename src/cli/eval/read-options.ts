import { parseArgs } from 'node:util';
import type { PackSource } from './packs.ts';

/** Where labelled drafts for figures come from. */
export type DraftSource = 'files' | 'held-back' | 'cross-validate';

export interface EvalOptions {
  /** Null: packs are made of the `schools` folder beside the drafts. */
  readonly packs: PackSource | null;
  readonly files: readonly string[];
  /** Null: findings line by line, no figures. */
  readonly figures: FigureOptions | null;
}

export interface FigureOptions {
  /** Null: no labelled drafts, only fairness or everyday posts. */
  readonly source: DraftSource | null;
  readonly baselines: boolean;
  readonly fairness: boolean;
  readonly everyday: boolean;
  readonly report: string | null;
  readonly learning: string | null;
}

export const USAGE = `Usage: npm run -s eval -- (--pack PACK.json | --packs FOLDER) --drafts DRAFTS.jsonl
       npm run -s eval -- --summary [--pack PACK.json | --packs FOLDER] DRAFTS.jsonl ...
       npm run -s eval -- [--held-back | --cross-validate] [--fairness] [--everyday] [--report FOLDER]
  --pack            the rule pack for all drafts
  --packs           a folder of packs; each draft's "school" picks FOLDER/<school>.json
  --drafts          one JSON object a line; only "text" is needed. Files may also stand alone
  --summary         figures against the labels in place of the findings (needs "expect" in the drafts); without --pack
                    and --packs, packs are made of the folder schools/ beside the drafts
  --held-back       figures on the drafts of the schools that were kept for testing, with the baselines beside
  --cross-validate  figures on the corpus, each school judged by models that saw none of its drafts (trains anew)
  --fairness        alarm rates by slice on tests/corpus/fairness, and the sets that are not judged alike
  --everyday        false alarms on ordinary public posts, where they are to be had
  --baselines       a word list and a sentiment library on the same drafts
  --report FOLDER   all of it as Markdown with curves as SVG
  --learning FILE   a learning curve for the report: {"measure":"micro F1","points":[{"drafts":200,"value":0.5}, ...]}
`;

const FLAGS = ['summary', 'held-back', 'cross-validate', 'fairness', 'everyday', 'baselines'] as const;

/** Throws an Error with one plain line where the arguments make no sense. */
export function readOptions(argv: readonly string[]): EvalOptions {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      pack: { type: 'string' },
      packs: { type: 'string' },
      drafts: { type: 'string', multiple: true },
      report: { type: 'string' },
      learning: { type: 'string' },
      ...(Object.fromEntries(FLAGS.map((flag) => [flag, { type: 'boolean' }])) as Record<
        (typeof FLAGS)[number],
        { type: 'boolean' }
      >),
    },
  });
  const files = [...(values.drafts ?? []), ...positionals];
  if (values.pack !== undefined && values.packs !== undefined)
    throw new Error('one of --pack and --packs is needed, not both');
  const packs: PackSource | null =
    values.pack !== undefined
      ? { kind: 'file', path: values.pack }
      : values.packs !== undefined
        ? { kind: 'folder', path: values.packs }
        : null;
  const asked = values.report !== undefined || FLAGS.some((flag) => values[flag]);
  if (!asked) return { packs, files: oneFile(files, packs), figures: null };
  if (values.learning !== undefined && values.report === undefined) throw new Error('--learning needs --report');
  const source = sourceOf(files, values);
  if (packs !== null && source !== null && source !== 'files') throw new Error('--pack and --packs go with files');
  const whole = values.report !== undefined;
  const figures: FigureOptions = {
    source,
    baselines: whole || values.baselines === true || source === 'held-back',
    fairness: whole || values.fairness === true,
    everyday: whole || values.everyday === true,
    report: values.report ?? null,
    learning: values.learning ?? null,
  };
  return { packs, files, figures };
}

/** For findings, as they always were: one file and its packs. */
function oneFile(files: readonly string[], packs: PackSource | null): readonly string[] {
  if (packs === null) throw new Error('one of --pack and --packs is needed, not both');
  if (files.length === 0) throw new Error('--drafts is needed');
  if (files.length > 1) throw new Error('findings are printed for one file at a time');
  return files;
}

function sourceOf(
  files: readonly string[],
  values: { readonly [flag in (typeof FLAGS)[number]]?: boolean | undefined },
): DraftSource | null {
  const asked: DraftSource[] = [
    ...(files.length > 0 ? (['files'] as const) : []),
    ...(values['held-back'] ? (['held-back'] as const) : []),
    ...(values['cross-validate'] ? (['cross-validate'] as const) : []),
  ];
  if (asked.length > 1) throw new Error('files, --held-back and --cross-validate exclude each other');
  if (asked.length === 0 && (values.summary || values.baselines)) throw new Error('--drafts is needed');
  return asked[0] ?? null;
}
