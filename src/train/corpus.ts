import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Target, TEXT_CATEGORIES, type TextCategory } from '../core/category.ts';
import type { Draft } from '../core/draft.ts';

/** One labelled draft; see `tests/corpus/GUIDE.md`. `school` is null for ordinary life and for plain drafts. */
export interface LabelledDraft {
  readonly id: string;
  readonly school: string | null;
  readonly draft: Draft;
  readonly expect: readonly TextCategory[];
  readonly allow: readonly TextCategory[];
  readonly target: Target | null;
  readonly spans: readonly string[];
  /** The drafts of one minimal pair share its name. */
  readonly pair?: string | null;
  /** What anybody would try first, and its harmless twin: about work, yet of no school in particular. */
  readonly plain?: boolean;
}

export const isOrdinary = ({ school, plain }: LabelledDraft): boolean => school === null && plain !== true;

interface Line {
  id: string;
  school: string | null;
  site?: Draft['site'];
  surface?: Draft['surface'];
  account?: Draft['account'];
  audience?: Draft['audience'];
  text: string;
  replyTo?: string | null;
  expect: TextCategory[];
  allow?: TextCategory[];
  target?: Target;
  spans?: string[];
  pair?: string;
}

const isCategory = (value: string): value is TextCategory => (TEXT_CATEGORIES as readonly string[]).includes(value);

const labelled = (line: Line): LabelledDraft => ({
  id: line.id,
  school: line.school ?? null,
  draft: {
    site: line.site ?? 'x',
    surface: line.surface ?? 'post',
    account: line.account ?? 'personal',
    audience: line.audience ?? 'public',
    text: line.text,
    replyTo: line.replyTo ?? null,
  },
  expect: line.expect.filter(isCategory),
  allow: (line.allow ?? []).filter(isCategory),
  target: line.target ?? null,
  spans: line.spans ?? [],
  pair: line.pair ?? null,
});

/** Every `*.jsonl` of a folder, in the order of the file names. Throws where a line is no JSON. */
export function readCorpus(folder: string): LabelledDraft[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return files.sort().flatMap((file) => {
    const lines = readFileSync(path.join(folder, file), 'utf8').split('\n').filter(Boolean);
    return lines.map((line) => labelled(JSON.parse(line) as Line));
  });
}

/** The plain drafts of even number, for training; those of odd number are kept for checks and never learnt from. */
export const plainDrafts = (folder: string, learnt: boolean): LabelledDraft[] =>
  readCorpus(folder)
    .filter(({ id }) => (numberOf(id) % 2 === 0) === learnt)
    .map((draft) => ({ ...draft, plain: true }));

/** Both drafts of a minimal pair bear the same number. */
export const numberOf = (id: string): number => Number(id.replace(/^\D+/, ''));
