import { parseArgs } from 'node:util';
import { ACCOUNTS, type Account, AUDIENCES, type Audience } from '../../core/draft.ts';
import type { SceneKind } from './page-api.ts';

export const USAGE = `Usage: npm run -s eval:images -- --pack PACK.json --dir DIR
       npm run -s eval:images -- --pack PACK.json --dir DIR --summary [--labels LABELS.csv]
       npm run -s eval:images -- --drawn words|crests [--count N] [--seed S]
Reads pictures and videos with the extension's own reader, in a real browser, and judges them by the pack; builds the
extension first where the build is missing or old.

  --pack FILE      the rule pack; its crests are looked for
  --dir DIR        the pictures, sub-folders too; one JSON line each, in the order of their names
  --account A      personal (unless said) or official: the account that they are attached to
  --audience A     public (unless said), friends, group or only-me
  --first N        the first N files only
  --summary        figures in place of the lines, against labels
  --labels FILE    CSV with file,label (labels.csv in DIR unless said); labels are child, teen, adult, none, crest, text,
                   explicit, several joined by +; text means print that a text rule asks about
  --patient        reads once more what was not read in time, which the extension does not; ms stay those of the first time
  --drawn KIND     figures on drawn pictures instead: print of many sizes, or crests in photos
  --count N        how many are drawn (200 unless said); --seed S  which ones (1 unless said)
`;

export interface FolderOptions {
  readonly kind: 'folder';
  readonly patient: boolean;
  readonly pack: string;
  readonly dir: string;
  readonly account: Account;
  readonly audience: Audience;
  readonly first: number | null;
  /** CSV of labels, or null for lines. */
  readonly labels: string | null;
}

export interface DrawnOptions {
  readonly kind: 'drawn';
  readonly patient: boolean;
  readonly scenes: SceneKind;
  readonly count: number;
  readonly seed: number;
}

const OPTIONS = {
  pack: { type: 'string' },
  dir: { type: 'string' },
  account: { type: 'string', default: 'personal' },
  audience: { type: 'string', default: 'public' },
  first: { type: 'string' },
  summary: { type: 'boolean', default: false },
  labels: { type: 'string' },
  drawn: { type: 'string' },
  count: { type: 'string', default: '200' },
  seed: { type: 'string', default: '1' },
  patient: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** What was asked for, or null for help. Throws an Error with a plain message. */
export function readOptions(argv: readonly string[]): FolderOptions | DrawnOptions | null {
  const { values } = parseArgs({ args: [...argv], options: OPTIONS, strict: true });
  if (values.help) return null;
  const { patient } = values;
  if (values.drawn !== undefined) {
    if (values.dir !== undefined) throw new Error('one of --dir and --drawn is needed, not both');
    const scenes = oneOf(['words', 'crests'] as const, values.drawn, '--drawn');
    return {
      kind: 'drawn',
      patient,
      scenes,
      count: whole(values.count, '--count'),
      seed: whole(values.seed, '--seed'),
    };
  }
  if (values.dir === undefined) throw new Error('--dir is needed');
  if (values.pack === undefined) throw new Error('--pack is needed');
  if (values.labels !== undefined && !values.summary) throw new Error('--labels goes with --summary');
  return {
    kind: 'folder',
    patient,
    pack: values.pack,
    dir: values.dir,
    account: oneOf(ACCOUNTS, values.account, '--account'),
    audience: oneOf(AUDIENCES, values.audience, '--audience'),
    first: values.first === undefined ? null : whole(values.first, '--first'),
    labels: values.summary ? (values.labels ?? `${values.dir}/labels.csv`) : null,
  };
}

function oneOf<T extends string>(known: readonly T[], value: string, name: string): T {
  const found = known.find((one) => one === value);
  if (found === undefined) throw new Error(`${name}: '${value}' is none of ${known.join(', ')}`);
  return found;
}

function whole(value: string, name: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 1) throw new Error(`${name}: '${value}' is no whole number from 1 on`);
  return number;
}
