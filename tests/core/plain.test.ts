import { describe, expect, test } from 'vitest';
import { compilePack } from '../../src/core/pack/compile.ts';
import { holds } from '../../src/core/verdict.ts';
import { judgeFully } from '../../src/reader/text/judge-fully.ts';
import { plainDrafts } from '../../src/train/corpus.ts';
import { diskModels } from '../../src/train/encoder/disk-models.ts';
import { ukPack } from './support.ts';

const pack = compilePack(ukPack);
const kept = plainDrafts('tests/corpus/plain', false);
const said = (text: string, replyTo: string | null = null) =>
  judgeFully(
    { site: 'x', surface: replyTo ? 'reply' : 'post', account: 'personal', audience: 'public', text, replyTo },
    pack,
    diskModels(),
  );

describe('with the default pack, which knows no school', { timeout: 60_000 }, () => {
  test.each(['The', 'My', 'Our'])('%s headteacher run down is criticism of a leader', async (whose) => {
    const { findings, outcome } = await said(`${whose} headteacher is a useless bully.`);
    expect(outcome).toBe('caution');
    expect(findings.map((f) => [f.category, f.target])).toContainEqual(['criticism', 'leadership']);
  });

  test.each(['The headteacher is great.', 'I love my class.', 'Ofsted should be scrapped.'])(
    '%s: clear',
    async (text) => {
      expect((await said(text)).outcome).toBe('clear');
    },
  );

  test('a school without a name is none', async () => {
    expect((await said('I teach at our school now.', 'See you at four?')).outcome).toBe('clear');
  });

  test('of the plain drafts that nothing was learnt from, two thirds of the risky ones are seen, and their twins left alone', async () => {
    const risky = kept.filter((d) => d.expect.length > 0);
    let seen = 0;
    for (const { draft, expect: labels, allow } of risky) {
      const { findings } = await judgeFully(draft, pack, diskModels());
      if (findings.some((f) => ([...labels, ...allow] as string[]).includes(f.category))) seen++;
    }
    expect(seen / risky.length).toBeGreaterThan(2 / 3);
    const silent = kept.filter((d) => d.expect.length + d.allow.length === 0);
    let alarms = 0;
    for (const { draft } of silent) if (holds(await judgeFully(draft, pack, diskModels()))) alarms++;
    expect(alarms / silent.length).toBeLessThan(0.05);
  });
});
