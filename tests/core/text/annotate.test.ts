import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/core/finding.ts';
import type { CompiledPack } from '../../../src/core/pack/compile.ts';
import { annotate } from '../../../src/core/text/annotate.ts';
import { cpuTime } from '../../support/cpu-time.ts';
import { sample } from '../../support/sample.ts';
import { corpusPack, labelledDrafts, makePack, SCHOOLS } from '../../support/school-packs.ts';

const pack = corpusPack(SCHOOLS[0] as string);
const DRAFT =
  'So proud of my Year 6s for their assembly, Oliver and Amelia were great in maths and the whole class cheered. Marking all night now and then bed, roll on half term! Mrs Pemberton says well done everyone, #TeamSchool wins again. Our Jack is at home with his nan tonight, poor thing 😂';

/** Milliseconds of processor time for one call, once warm; each sees another text, as each key press does. */
async function usualCost(text: string, compiled: CompiledPack, calls = 200): Promise<number> {
  const call = (_: unknown, i: number) => annotate(`${text} ${i}`, compiled);
  Array.from({ length: calls / 2 }, call);
  return (await cpuTime(() => Array.from({ length: calls }, call))) / calls;
}

/** Texts that make a careless pattern try every stretch against every other. */
const NASTY: Readonly<Record<string, string>> = {
  'one letter': 'a'.repeat(10_000),
  hyphens: '-'.repeat(10_000),
  dots: '.'.repeat(10_000),
  'dotted letters': 'a.'.repeat(5_000),
  'spaced letters': 'a '.repeat(5_000),
  capitals: 'Oliver '.repeat(1_400),
  'one hashtag': `#${'welldone'.repeat(1_200)}`,
  'a long address': `https://${'a/'.repeat(5_000)}`,
  'at signs': '@'.repeat(10_000),
  spaces: ' '.repeat(10_000),
  emoji: '👩‍🏫'.repeat(2_000),
  marks: `a${'\u0301'.repeat(10_000)}`,
  'employer without end': 'I teach at a '.repeat(800),
  'half surrogates': '\ud83d'.repeat(5_000),
};

describe('annotate', () => {
  it.each(Object.entries(NASTY))('comes to an end on %s', async (_name, text) => {
    expect(await cpuTime(() => annotate(text, pack))).toBeLessThan(1500);
  });

  it('gives spans inside the draft, in order, on labelled drafts', () => {
    const fits = (facts: readonly Span[], text: string): boolean =>
      facts.every(
        ({ start, end }, i) => start < end && end <= text.length && start >= (facts[i - 1]?.start ?? 0) && start >= 0,
      );
    const astray = sample(labelledDrafts(), 3000).filter(({ text }) => {
      const { names, school } = annotate(text, pack);
      return !fits(names, text) || !fits(school, text);
    });
    expect(astray.map(({ id }) => id)).toEqual([]);
  });

  it('is quick: 280 characters and 10,000 (a busy machine is allowed ten times what is aimed at)', async () => {
    const many = makePack(
      { name: 'Example Primary School' },
      Array.from({ length: 5000 }, (_, i) => `Oliver${i.toString(36)} Price${i}`),
    );
    expect(await usualCost(DRAFT, many)).toBeLessThan(3);
    const long = labelledDrafts()
      .map((draft) => draft.text)
      .join(' ')
      .slice(0, 10_000);
    expect(await usualCost(long, many, 20)).toBeLessThan(80);
  });

  it('copes with nothing', () => {
    expect(annotate('', pack)).toMatchObject({ names: [], school: [] });
    expect(annotate('\n \u200b', pack)).toMatchObject({ names: [], school: [] });
  });
});
