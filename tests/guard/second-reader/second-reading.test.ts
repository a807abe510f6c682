import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import uk from '../../../assets/packs/uk-schools.json';
import type { Copied } from '../../../src/browser/copied.ts';
import { parseCopied, withCopied } from '../../../src/browser/copied.ts';
import type { Draft } from '../../../src/core/draft.ts';
import { type CompiledPack, compilePack } from '../../../src/core/pack/compile.ts';
import { type Pack, packSchema } from '../../../src/core/pack/schema.ts';
import { officialAccounts } from '../../../src/guard/official-accounts.ts';
import { questionTurn } from '../../../src/guard/question-turn.ts';
import { readPasted } from '../../../src/guard/second-reader/read-pasted.ts';
import { SecondReading } from '../../../src/guard/second-reader/second-reading.ts';
import { readerFacts } from '../../support/reader-facts.ts';

const BASE = packSchema.parse(uk);
const ASKING = packSchema.parse({
  ...uk,
  official: [
    {
      id: 'second',
      kind: 'second-reader',
      clauses: [uk.clauses[0]?.id ?? ''],
      notice: { en: 'Has a colleague read this?' },
      advice: { en: 'The policy asks for it.' },
    },
  ],
});
const DRAFT: Draft = {
  site: 'x',
  surface: 'post',
  account: 'official',
  audience: 'public',
  text: 'Sports day is on Friday.',
  replyTo: null,
};

function reading(pack: Pack = ASKING) {
  const changed = vi.fn();
  const second = new SecondReading({ pack: () => compilePack(pack), language: () => 'en', changed });
  return { second, changed };
}
const paste = (pasted: string, compiled: CompiledPack | null = compilePack(ASKING), copied: Copied = []) =>
  readPasted(pasted, { compiled, reader: { read: async () => readerFacts() }, copied, language: 'en' });

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.unstubAllGlobals());

it('a draft is handed on, read, and counts as read by its code alone, as long as its words stand', async () => {
  const { second, changed } = reading();
  const { text, copied } = await second.of(DRAFT).copy();
  expect(copied).toBe(false);
  expect(text).toContain('ask to see it too');
  const view = await paste(`Hi,\n${text}`);
  if (view.kind !== 'read') throw new Error(view.kind);
  expect(view).toMatchObject({ text: DRAFT.text, site: 'X', madeHere: false, otherRules: false });
  expect(second.of(DRAFT).fits('00000-00000')).toBe(false);
  expect([second.isRead(DRAFT), changed.mock.calls.length]).toEqual([false, 0]);
  expect(second.of(DRAFT).fits(view.code)).toBe(true);
  expect([second.isRead(DRAFT), changed.mock.calls.length]).toEqual([true, 1]);
  expect(second.isRead({ ...DRAFT, text: 'Sports day is on Monday.' })).toBe(false);
});

it('says that the copy was made here, and that the rules here are perhaps others', async () => {
  const { text } = await reading().second.of(DRAFT).copy();
  const nonce = /\[Purple Pen (\w{4})/.exec(text)?.[1] ?? '';
  expect(await paste(text, compilePack(BASE), [nonce])).toMatchObject({ madeHere: true, otherRules: true });
});

it('has words for nothing pasted, for no copy in it, and for no rules on the device', async () => {
  const { text } = await reading()
    .second.of({ ...DRAFT, text: '' })
    .copy();
  const kinds = await Promise.all([paste(' '), paste('hello'), paste(text, null), paste(text)]);
  expect(kinds.map(({ kind }) => kind)).toEqual(['empty', 'no-copy', 'no-rules', 'read']);
});

it('is read where the reader fails, and says that not all of it could be checked', async () => {
  const { text } = await reading().second.of(DRAFT).copy();
  const reader = { read: () => Promise.reject(new Error('gone')) };
  const view = await readPasted(text, { compiled: compilePack(ASKING), reader, copied: [], language: 'en' });
  expect(view.kind === 'read' && view.explanation.incomplete).toBeTruthy();
});

it('remembers of copies their letters alone, the last fifty, and nothing that is none', () => {
  const all = Array.from({ length: 60 }, (_, i) => `AA${String(i).padStart(2, '0')}`);
  const kept = all.reduce<Copied>(withCopied, []);
  expect([kept.length, kept.at(-1), withCopied(kept, 'AA30').filter((one) => one === 'AA30').length]).toEqual([
    50,
    'AA59',
    1,
  ]);
  expect(parseCopied(kept)).toEqual({ value: kept, intact: true });
  for (const raw of [null, ['Sports day'], 'AA00', [1]]) expect(parseCopied(raw)).toEqual({ value: [], intact: false });
});

it('knows the school’s accounts by handle and name, each on its own site', () => {
  const accounts = [{ site: 'x' as const, handle: '@Oakmere', name: 'Oakmere Office' }];
  const pack = { ...BASE, accounts } as Pack;
  expect([...officialAccounts(pack, 'x')].sort()).toEqual(['oakmere', 'oakmere office']);
  expect([...officialAccounts(pack, 'facebook')]).toEqual([]);
});

it('counts questions on from those of other pages, and tells of each', async () => {
  await fakeBrowser.storage.local.set({ noteBudget: { version: 1, value: { week: '', notes: 0, turn: 4 } } });
  const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined);
  const turn = questionTurn(new AbortController().signal);
  await vi.waitFor(() => expect(turn.now()).toBe(4));
  turn.shown();
  expect(turn.now()).toBe(5);
  expect(JSON.stringify(send.mock.calls)).toContain('question');
});
