import { expect, test } from 'vitest';
import shipped from '../../assets/models/text-heads.json';
import { compilePack } from '../../src/core/pack/compile.ts';
import { Heads } from '../../src/core/text/heads.ts';
import type { HeadsData } from '../../src/core/text/heads-format.ts';
import { scoredJudge } from '../../src/eval/scored-judge.ts';
import { createGrammar } from '../../src/reader/text/grammar.ts';
import { createNameDictionary } from '../../src/reader/text/name-dictionary.ts';
import { noEncoder, readDraft } from '../../src/reader/text/read-draft.ts';
import { readCorpus } from '../../src/train/corpus.ts';
import { corpusPacks } from '../../src/train/schools.ts';
import { ukPack } from '../core/support.ts';

const models = {
  dictionary: createNameDictionary(),
  grammar: createGrammar(),
  heads: new Heads(shipped as HeadsData),
  encode: noEncoder,
};
const packs = new Map([...corpusPacks('tests/corpus/schools', ukPack)].map(([id, pack]) => [id, compilePack(pack)]));

test('a draft stands at or above 0 just where the models report something, whichever gate is its own', async () => {
  const judge = scoredJudge(models);
  const passed = { above: 0, below: 0 };
  for (const { id, school, draft } of readCorpus('tests/corpus').filter((_, i) => i % 15 === 0)) {
    const pack = packs.get(school ?? '');
    if (!pack) throw new Error(`no pack for ${id}`);
    const { scores } = await judge(draft, pack);
    const { reported } = await readDraft(draft, pack, models);
    expect([id, (scores?.gate ?? 0) >= 0]).toEqual([id, reported.length > 0]);
    passed[reported.length > 0 ? 'above' : 'below'] += 1;
  }
  expect(Math.min(passed.above, passed.below)).toBeGreaterThan(20);
});
