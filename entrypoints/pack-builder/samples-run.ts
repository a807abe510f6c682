import { fairnessBySlice, risen } from '../../src/admin/check/fairness-by-slice.ts';
import { promptsAWeek } from '../../src/admin/check/prompts-a-week.ts';
import { readSamples } from '../../src/admin/check/sample-drafts.ts';
import { trySamples } from '../../src/admin/check/try-samples.ts';
import type { Pack } from '../../src/core/pack/schema.ts';
import { wilson } from '../../src/core/wilson.ts';
import type { SamplesEnd, VoicesEnd } from '../../src/ui/builder/bench/model.ts';
import type { Progress } from './create-run.ts';
import type { ReadWithPack } from './pack-reader.ts';
import { patientRead } from './patient-read.ts';

/** Tries the bundled ordinary drafts on a pack. Rejects where one cannot be read, and where it is aborted. */
export async function runSamples(
  pack: Pack,
  read: ReadWithPack,
  signal: AbortSignal,
  progress: Progress,
): Promise<SamplesEnd> {
  const reading = patientRead(pack, read, signal);
  const samples = readSamples((await import('../../assets/samples/ordinary-drafts.json?raw')).default);
  const report = await trySamples(samples, pack, reading.read, (done) => progress(done, samples.length));
  const { drafts, held, noted, heard, slices, surfaces } = report;
  const figures = {
    slices: [...slices, ...surfaces],
    drafts,
    held,
    noted,
    ...(wilson(held, drafts) ?? { low: 0, high: 1 }),
    ...promptsAWeek(report),
    unread: reading.unread(),
  };
  const spokenOf = heard.map(({ sample, level, rules }) => ({ id: sample.id, draft: sample.draft, level, rules }));
  return { figures, spokenOf, pack };
}

/** The same of lawful speech, faiths, identities, dialects and names of many origins, beside what the base makes of them. */
export async function runVoices(
  pack: Pack,
  base: Pack,
  read: ReadWithPack,
  signal: AbortSignal,
  progress: Progress,
): Promise<VoicesEnd> {
  const reading = patientRead(pack, read, signal);
  const samples = readSamples((await import('../../assets/samples/fairness-drafts.json?raw')).default);
  const slices = await fairnessBySlice(samples, pack, base, reading.read, (done) => progress(done, samples.length));
  const sum = (of: 'drafts' | 'pack' | 'base'): number => slices.reduce((total, one) => total + one[of], 0);
  return {
    drafts: sum('drafts'),
    held: sum('pack'),
    base: sum('base'),
    unread: reading.unread(),
    risen: risen(slices).map(({ text }) => text),
    pack,
  };
}
