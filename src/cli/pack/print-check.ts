import type { SliceAlarms } from '../../admin/check/fairness-by-slice.ts';
import { LEARNT_FROM } from '../../admin/check/prompts-a-week.ts';
import type { SampleRate } from '../../admin/check/try-samples.ts';
import type { Io } from '../shared/io.ts';
import type { CheckedPack } from './check.ts';

/** Samples shown that a rule spoke of. */
const SHOWN = 20;

/** What was found out, in lines. */
export function printCheck({ file, problems, slices, samples }: CheckedPack, io: Io): void {
  const say = (line: string): void => void io.stdout.write(`${line}\n`);
  const refused = problems.filter(({ kind }) => kind === 'refuse').length;
  say(`${file}: ${refused === 0 ? 'fit for use' : `${refused} to mend`}, ${problems.length - refused} to think about`);
  for (const { kind, path, text } of problems)
    say(`  ${kind === 'refuse' ? 'mend ' : 'think'}  ${path || 'the pack'}: ${text.en}`);
  if (slices) {
    say(`  fairness drafts held (none needs it), this pack and the base:`);
    for (const line of sliceLines(slices)) say(`    ${line}`);
  }
  if (!samples) return;
  say(`  ordinary drafts: ${rateText(samples)}`);
  for (const rate of [...samples.slices, ...samples.surfaces]) say(`    ${rate.slice}: ${rateText(rate)}`);
  const { questions, notes, assumption } = samples.week;
  say(`  needless questions a person and week: ${questions.toFixed(2)}, notes: ${notes.toFixed(2)}`);
  say(`    (${assumption.en}${samples.bundled ? `; ${LEARNT_FROM.en}` : ''})`);
  for (const { sample, level, rules } of samples.heard.slice(0, SHOWN))
    say(`    ${level} by ${rules.join(', ')}: ${short(sample.draft.text)}`);
  if (samples.heard.length > SHOWN) say(`    and ${samples.heard.length - SHOWN} more (--json has them all)`);
}

const sliceLines = (slices: readonly SliceAlarms[]): string[] => {
  const sum = (of: (one: SliceAlarms) => number): number => slices.reduce((total, one) => total + of(one), 0);
  const all = {
    slice: 'all',
    drafts: sum((one) => one.drafts),
    base: sum((one) => one.base),
    pack: sum((one) => one.pack),
  };
  return [all, ...slices.filter(({ base, pack }) => base + pack > 0)].map(
    ({ slice, drafts, base, pack }) => `${slice}: ${pack} and ${base} of ${drafts}`,
  );
};

const percent = (part: number, all: number): string => `${((100 * part) / Math.max(1, all)).toFixed(1)} %`;
const rateText = ({ drafts, held, noted }: SampleRate): string =>
  `${held} of ${drafts} asked about (${percent(held, drafts)}), ${noted} noted (${percent(noted, drafts)})`;
const short = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 100);
