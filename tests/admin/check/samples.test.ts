import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fairnessBySlice, risen } from '../../../src/admin/check/fairness-by-slice.ts';
import { promptsAWeek } from '../../../src/admin/check/prompts-a-week.ts';
import { readSamples, type SampleDraft } from '../../../src/admin/check/sample-drafts.ts';
import { trySamples } from '../../../src/admin/check/try-samples.ts';
import { shippedPack } from '../../../src/cli/shared/load-pack.ts';
import type { Pack } from '../../../src/core/pack/schema.ts';
import { corpusLines } from '../../core/corpus-lines.ts';
import { readerFacts } from '../../support/reader-facts.ts';

const UK = shippedPack('uk-schools');
const file = (name: string): SampleDraft[] =>
  readSamples(readFileSync(new URL(`../../../assets/samples/${name}.json`, import.meta.url), 'utf8'));

/** Takes a draft with the word `media` for one that approaches the press, and one with `link` for advice. */
const read = async ({ text }: { readonly text: string }) =>
  readerFacts({
    ...(text.includes('media') ? { reported: ['media'], evidence: { media: [{ start: 0, end: 2 }] } } : {}),
    words: text.includes('tone') ? [{ family: 'tone', start: 0, end: 2 }] : [],
  });
const sample = (slice: string, text: string, more: Partial<SampleDraft['draft']> = {}): SampleDraft => ({
  id: text,
  slice,
  draft: { site: 'x', surface: 'post', account: 'personal', audience: 'public', text, replyTo: null, ...more },
});

describe('the samples that ship', () => {
  test('are drafts of our own corpus, all of them silent, and none twice', () => {
    const known = new Set(
      ['ordinary', 'plain/silent.jsonl', 'plain/work.jsonl', 'fairness']
        .flatMap((name) => corpusLines(name, ({ expect: labels }) => labels.length === 0))
        .map(({ text }) => text),
    );
    for (const name of ['ordinary-drafts', 'fairness-drafts']) {
      const samples = file(name);
      expect(samples.filter(({ draft }) => !known.has(draft.text))).toEqual([]);
      expect(new Set(samples.map(({ id }) => id)).size).toBe(samples.length);
    }
    expect(file('ordinary-drafts')).toHaveLength(420);
    expect(new Set(file('fairness-drafts').map(({ slice }) => slice)).size).toBe(41);
  });
});

test('rates by slice and surface, and what was heard', async () => {
  const samples = [
    sample('life', 'tea'),
    sample('life', 'tone of voice'),
    sample('work', 'media day', { surface: 'reply' }),
    sample('work', 'marking'),
  ];
  const heardUpTo: number[] = [];
  const report = await trySamples(samples, UK, read, (done) => heardUpTo.push(done));
  expect(report).toMatchObject({ drafts: 4, held: 1, noted: 1 });
  expect(report.slices).toEqual([
    { slice: 'life', drafts: 2, held: 0, noted: 1 },
    { slice: 'work', drafts: 2, held: 1, noted: 0 },
  ]);
  expect(report.surfaces.map(({ slice, held }) => [slice, held])).toEqual([
    ['post', 0],
    ['reply', 1],
  ]);
  expect(report.heard.map(({ sample: { id }, level, rules }) => [id, level, rules])).toEqual([
    ['tone of voice', 'note', ['tone']],
    ['media day', 'caution', ['media']],
  ]);
  expect(heardUpTo).toEqual([1, 2, 3, 4]);

  const week = promptsAWeek(report, { drafts: 10, work: 0.5 });
  expect(week.questions).toBeCloseTo(10 * 0.5 * 0.5);
  expect(week.notes).toBeCloseTo(10 * 0.5 * 0.5);
  expect(week.assumption.en).toMatch(/10 posts, comments, replies and messages a week, 50 in 100 of them about work/);
});

test('a pack that holds lawful speech where the base does not is refused, other slices are flagged', async () => {
  const media = UK.rules.find(({ id }) => id === 'media');
  const without: Pack = { ...UK, rules: UK.rules.filter(({ id }) => id !== 'media') };
  if (!media) throw new Error('no such rule');
  const samples = [
    sample('lawful: pay', 'media on pay'),
    sample('dialect: Scots', 'the media, aye'),
    sample('faith', 'tea'),
  ];
  const slices = await fairnessBySlice(samples, UK, without, read);
  expect(slices).toEqual([
    { slice: 'dialect: Scots', drafts: 1, base: 0, pack: 1 },
    { slice: 'faith', drafts: 1, base: 0, pack: 0 },
    { slice: 'lawful: pay', drafts: 1, base: 0, pack: 1 },
  ]);
  expect(risen(slices).map(({ kind, text }) => [kind, text.en])).toEqual([
    ['flag', expect.stringMatching(/hold 1 of 1 drafts of the kind 'dialect: Scots', the base's 0/)],
    ['refuse', expect.stringMatching(/'lawful: pay'/)],
  ]);
  expect(risen(await fairnessBySlice(samples, without, UK, read))).toEqual([]);
});

describe('samples of one’s own', () => {
  test('as a list or a line each, with nothing but a text', () => {
    const lines = '\ufeff{"text":"One"}\n\n{"id":7,"text":"Two","slice":"work","surface":"reply","replyTo":"Zero"}\n';
    expect(readSamples(lines).map(({ id, slice }) => [id, slice])).toEqual([
      ['1', 'all'],
      ['7', 'work'],
    ]);
    expect(readSamples('{"drafts":[{"text":"One"}]}')[0]?.draft).toMatchObject({ surface: 'post', replyTo: null });
    expect(readSamples('{"text":"One"}')).toHaveLength(1);
  });
  test('that are none are refused with their line', () => {
    expect(() => readSamples('')).toThrow('no drafts in it');
    expect(() => readSamples('{"text":"One"}\nnonsense')).toThrow(/^line 2: /);
    expect(() => readSamples('{"text":"One","site":"tiktok"}')).toThrow(/^line 1: site: /);
  });
});
