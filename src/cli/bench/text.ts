import { readFileSync } from 'node:fs';
import { fakerEN_GB } from '@faker-js/faker';
import type { Draft } from '../../core/draft.ts';
import { judge } from '../../core/judge.ts';
import { buildRosterFilters, type Pupil } from '../../core/pack/build-roster-filters.ts';
import { type CompiledPack, compilePack } from '../../core/pack/compile.ts';
import { packSchema } from '../../core/pack/schema.ts';
import { readDraft } from '../../reader/text/read-draft.ts';
import { diskModels, encoderReady } from '../../train/encoder/disk-models.ts';
import { median, percentile } from './stats.ts';

const ROSTERS = [90, 600, 5000];
const LENGTHS = [50, 280, 2000, 10_000];
const RUNS = 60;
const BASE = new URL('../../../assets/packs/uk-schools.json', import.meta.url);
const TEXT =
  'So tired after parents evening, but what a week. My class were brilliant in the assembly and nobody fell off the stage. Marking tonight, then the new series with a large glass of something. Does anyone have a decent recipe for soup? The dog has eaten another slipper and I cannot even be cross with him. ';

export interface JudgeCost {
  readonly pupils: number;
  readonly characters: number;
  /** Milliseconds: the content script's own judgement. */
  readonly fast: { readonly p50: number; readonly p95: number };
  /** Milliseconds: what the reader takes, for a draft that it has not seen. */
  readonly reader: { readonly p50: number; readonly p95: number };
}

export interface TextCosts {
  readonly costs: readonly JudgeCost[];
  /** Drafts of 280 characters a second, fast judgement, by number of pupils. */
  readonly perSecond: readonly { readonly pupils: number; readonly drafts: number }[];
  readonly compile: readonly { readonly pupils: number; readonly ms: number }[];
}

/** Times the judgement in Node, warm, on drafts that differ in each run. */
export async function textCosts(): Promise<TextCosts> {
  await encoderReady();
  const packs = ROSTERS.map((pupils) => ({ pupils, ...compiledWith(pupils) }));
  for (const { compiled } of packs) for (let i = 0; i < 40; i++) judge(draftOf(280, i), compiled, null);
  const costs: JudgeCost[] = [];
  for (const { pupils, compiled } of packs)
    for (const characters of LENGTHS) costs.push(await costOf(pupils, compiled, characters));
  return {
    costs,
    perSecond: packs.map(({ pupils, compiled }) => ({ pupils, drafts: draftsPerSecond(compiled) })),
    compile: packs.map(({ pupils, ms }) => ({ pupils, ms })),
  };
}

async function costOf(pupils: number, compiled: CompiledPack, characters: number): Promise<JudgeCost> {
  const fast: number[] = [];
  const reader: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const draft = draftOf(characters, run);
    fast.push(timed(() => judge(draft, compiled, null)));
    const began = performance.now();
    await readDraft(draft, compiled, diskModels());
    reader.push(performance.now() - began);
  }
  const both = (values: number[]) => ({ p50: median(values), p95: percentile(values, 0.95) });
  return { pupils, characters, fast: both(fast), reader: both(reader) };
}

function draftsPerSecond(compiled: CompiledPack): number {
  let drafts = 0;
  const began = performance.now();
  while (performance.now() - began < 1000) judge(draftOf(280, drafts++), compiled, null);
  return Math.round((drafts * 1000) / (performance.now() - began));
}

function compiledWith(count: number): { compiled: CompiledPack; ms: number } {
  const base = packSchema.parse(JSON.parse(readFileSync(BASE, 'utf8')));
  fakerEN_GB.seed(count);
  const pupils: Pupil[] = Array.from({ length: count }, () => ({
    forename: fakerEN_GB.person.firstName(),
    surname: fakerEN_GB.person.lastName(),
    preferred: '',
  }));
  const pack = {
    ...base,
    roster: buildRosterFilters(
      pupils,
      Uint8Array.from({ length: 16 }, (_, i) => i),
    ),
  };
  let compiled = compilePack(pack);
  const ms = timed(() => {
    compiled = compilePack(pack);
  });
  return { compiled, ms };
}

/** Drafts of one length that differ in every sentence. */
function draftOf(characters: number, run: number): Draft {
  let sentences = 0;
  const text = TEXT.repeat(Math.ceil(characters / TEXT.length))
    .replace(/(?=[.?] )/g, () => ` ${run}${(sentences++).toString(36)}`)
    .slice(0, characters);
  return { site: 'x', surface: 'post', account: 'personal', audience: 'public', text, replyTo: null };
}

function timed(act: () => void): number {
  const began = performance.now();
  act();
  return performance.now() - began;
}
