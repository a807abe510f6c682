import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/core/text/annotate.ts';
import { cpuTime } from '../../support/cpu-time.ts';
import { makePack } from '../../support/school-packs.ts';
import { SCHOOL_CASES } from './unseen/school-names.ts';

const LIKELY = 0.5;

describe('the names of five schools that nothing was fitted to', () => {
  const cases = SCHOOL_CASES.map(({ school, named, other }) => {
    const pack = makePack(school);
    const told = (text: string): boolean =>
      annotate(text, pack).school.some((fact) => fact.kind !== 'class' && fact.confidence >= LIKELY);
    return { named: named.split('\n'), other: other.split('\n'), told };
  });

  it('are found however they are written, but for one sentence', () => {
    const missed = cases.flatMap(({ named, told }) => named.filter((text) => !told(text)));
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(1);
  });

  it('are left alone where they mean something else', () => {
    expect(cases.flatMap(({ other, told }) => other.filter(told))).toEqual([]);
  });

  it('stay fast to look for in a long text', async () => {
    const pack = makePack(SCHOOL_CASES[0]?.school ?? {});
    const long = 'a lark in the field by the road and l a r k and larkfeld '.repeat(180);
    expect(await cpuTime(() => annotate(long, pack))).toBeLessThan(2000);
  });
});
