import { describe, expect, it } from 'vitest';
import { median } from '../../../src/cli/bench/stats.ts';
import type { CompiledPack } from '../../../src/core/pack/compile.ts';
import { annotate } from '../../../src/core/text/annotate.ts';
import { corpusPack, labelledDrafts, makePack, SCHOOLS } from '../../support/school-packs.ts';

const pack = corpusPack(SCHOOLS[0] as string);
const DRAFT =
  'So proud of my Year 6s for their assembly, Oliver and Amelia were great in maths and the whole class cheered. Marking all night now and then bed, roll on half term! Mrs Pemberton says well done everyone, #TeamSchool wins again. Our Jack is at home with his nan tonight, poor thing 😂';

/** Milliseconds of one call in the middle, after half as many to warm up; each sees another text, as each key press does. */
function usualCost(text: string, compiled: CompiledPack, calls = 200): number {
  const took = Array.from({ length: calls * 1.5 }, (_, i) => {
    const start = performance.now();
    annotate(`${text} ${i}`, compiled);
    return performance.now() - start;
  });
  return median(took.slice(calls / 2));
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

describe('annotate', { timeout: 30_000 }, () => {
  it.each(Object.entries(NASTY))('comes to an end on %s', (_name, text) => {
    const start = performance.now();
    annotate(text, pack);
    expect(performance.now() - start).toBeLessThan(1500);
  });

  it('gives spans inside the draft, in order, on every labelled draft', () => {
    for (const { text } of labelledDrafts()) {
      const { names, school } = annotate(text, pack);
      for (const facts of [names, school]) {
        facts.forEach((fact, i) => {
          expect(fact.start).toBeLessThan(fact.end);
          expect(fact.end).toBeLessThanOrEqual(text.length);
          expect(fact.start).toBeGreaterThanOrEqual(facts[i - 1]?.start ?? 0);
        });
      }
    }
  });

  it('is quick: 280 characters and 10,000 (a busy machine is allowed ten times what is aimed at)', () => {
    const many = makePack(
      { name: 'Example Primary School' },
      Array.from({ length: 5000 }, (_, i) => `Oliver${i.toString(36)} Price${i}`),
    );
    expect(usualCost(DRAFT, many)).toBeLessThan(3);
    const long = labelledDrafts()
      .map((draft) => draft.text)
      .join(' ')
      .slice(0, 10_000);
    expect(usualCost(long, many, 20)).toBeLessThan(80);
  });

  it('copes with nothing', () => {
    expect(annotate('', pack)).toMatchObject({ names: [], school: [] });
    expect(annotate('\n \u200b', pack)).toMatchObject({ names: [], school: [] });
  });
});
