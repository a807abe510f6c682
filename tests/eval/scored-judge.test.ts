import { expect, test } from 'vitest';
import { compilePack } from '../../src/core/pack/compile.ts';
import { scoredJudge } from '../../src/eval/scored-judge.ts';
import { noEncoder, readDraft } from '../../src/reader/text/read-draft.ts';
import { readCorpus } from '../../src/train/corpus.ts';
import { diskModels } from '../../src/train/encoder/disk-models.ts';
import { corpusPacks } from '../../src/train/schools.ts';
import { ukPack } from '../core/support.ts';
import { sample } from '../support/sample.ts';

const packs = new Map([...corpusPacks('tests/corpus/schools', ukPack)].map(([id, pack]) => [id, compilePack(pack)]));
const drafts = sample(readCorpus('tests/corpus'), 100);

test.each([
  ['with the encoder', diskModels()],
  ['without it', { ...diskModels(), encode: noEncoder }],
])(
  'a draft stands at or above 0 just where the models report something, whichever gate is its own: %s',
  async (_, models) => {
    const judge = scoredJudge(models);
    const passed = { above: 0, below: 0 };
    for (const { id, school, draft } of drafts) {
      const pack = packs.get(school ?? '');
      if (!pack) throw new Error(`no pack for ${id}`);
      const { scores } = await judge(draft, pack);
      const { reported } = await readDraft(draft, pack, models);
      expect([id, (scores?.gate ?? 0) >= 0]).toEqual([id, reported.length > 0]);
      passed[reported.length > 0 ? 'above' : 'below'] += 1;
    }
    expect(Math.min(passed.above, passed.below)).toBeGreaterThan(15);
  },
);
