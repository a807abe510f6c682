import type { Level } from '../../core/finding.ts';
import { judge } from '../../core/judge.ts';
import { type CompiledPack, compilePack } from '../../core/pack/compile.ts';
import type { Pack } from '../../core/pack/schema.ts';
import { highestLevel } from '../../core/verdict.ts';
import type { ReadFacts } from './check-examples.ts';
import type { SampleDraft } from './sample-drafts.ts';

/** `held` would have been asked about (`caution`, `stop`), `noted` would show a note beside the box. */
export interface SampleRate {
  readonly drafts: number;
  readonly held: number;
  readonly noted: number;
}

/** A sample that a rule spoke of. */
export interface HeardSample {
  readonly sample: SampleDraft;
  readonly level: Level;
  readonly rules: readonly string[];
}

export interface SamplesReport extends SampleRate {
  readonly slices: readonly (SampleRate & { readonly slice: string })[];
  readonly surfaces: readonly (SampleRate & { readonly slice: string })[];
  readonly heard: readonly HeardSample[];
}

/** Judges each sample as the extension does. `onProgress` hears how many are done. Rejects where one cannot be read. */
export async function trySamples(
  samples: readonly SampleDraft[],
  pack: Pack,
  read: ReadFacts,
  onProgress: (done: number) => void = () => {},
): Promise<SamplesReport> {
  const compiled = compilePack(pack);
  const heard: HeardSample[] = [];
  for (const [i, sample] of samples.entries()) {
    const one = await hear(sample, compiled, read);
    if (one) heard.push(one);
    onProgress(i + 1);
  }
  const by = (of: (sample: SampleDraft) => string): (SampleRate & { readonly slice: string })[] =>
    [...new Set(samples.map(of))].sort().map((slice) => ({
      slice,
      ...rateOf(
        samples.filter((one) => of(one) === slice),
        heard.filter(({ sample }) => of(sample) === slice),
      ),
    }));
  return {
    ...rateOf(samples, heard),
    slices: by(({ slice }) => slice),
    surfaces: by(({ draft }) => draft.surface),
    heard,
  };
}

async function hear(sample: SampleDraft, compiled: CompiledPack, read: ReadFacts): Promise<HeardSample | null> {
  const { findings } = judge(sample.draft, compiled, await read(sample.draft, compiled));
  const level = highestLevel(findings);
  return level && { sample, level, rules: [...new Set(findings.map(({ rule }) => rule))] };
}

const rateOf = (samples: readonly SampleDraft[], heard: readonly HeardSample[]): SampleRate => {
  const noted = heard.filter(({ level }) => level === 'note').length;
  return { drafts: samples.length, held: heard.length - noted, noted };
};
