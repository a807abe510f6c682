import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { choosePack } from '../../src/browser/choose-pack.ts';
import { readManaged } from '../../src/browser/managed.ts';
import { DEFAULT_PACK_STATE } from '../../src/browser/pack-state.ts';
import { judge } from '../../src/core/judge.ts';
import { compilePack } from '../../src/core/pack/compile.ts';
import { type Pack, packSchema } from '../../src/core/pack/schema.ts';
import { PACK_STRINGS } from '../../src/ui/page/pack-strings.ts';
import { mutated, seeded } from '../support/mutate.ts';
import { pack, school } from './packs.ts';

const SEED = 20261120;
const COUNT = 1000;

const shipped = pack('shipped');
const say = (en: string) => ({ en });
/** Something in every list that a pack may have. */
const original: Pack = packSchema.parse({
  ...pack('ours', { version: '8', school: school('Combe Hay') }),
  clauses: [
    { id: 'c1', where: 'Section 1', asks: say('asks'), place: 'draft' },
    { id: 'c2', where: 'Section 2', asks: say('asks'), outside: say('why') },
  ],
  rules: ['r1', 'r2', 'r3'].map((id) => ({
    ...shipped.rules[0],
    id,
    category: 'criticism',
    level: 'caution',
    levels: [{ when: { audiences: ['friends'] }, level: 'note' }],
    when: { sites: ['x'], times: ['break'] },
  })),
  contacts: [{ role: 'dsl', name: say('DSL'), url: 'https://example.org/' }],
  checklist: [{ item: 'password', clauses: ['c1'] }],
  links: [{ id: 'l', title: say('Link'), url: 'https://example.org/' }],
  hours: { week: [{ days: ['mon'], from: '08:30', to: '15:30' }] },
  settings: { pause: { value: false, locked: true, reason: say('why') } },
  roster: {
    key: '0'.repeat(32),
    first: { bits: 'AAAA', size: 24, hashes: 3 },
    full: { bits: 'AAAA', size: 24, hashes: 3 },
  },
  staff: [{ surname: 'Okafor', forename: 'Ada' }],
});
const good = { revision: 'good', source: 'managed', pack: { ...original, version: '7' } } as const;
const draft = { site: 'x', surface: 'post', account: 'personal', audience: 'public', replyTo: null } as const;

/** What comes of a managed value where `good` is in force. */
async function chosen(text: string) {
  // As every deployment file sets it: without its version an empty pack would be one that was taken away.
  await fakeBrowser.storage.managed.set({ pack: text, packVersion: '8' });
  const managed = await readManaged(shipped);
  const keptState = { ...DEFAULT_PACK_STATE, kind: 'managed', checked: true } as const;
  return choosePack({ managed, kept: good, keptState, standard: shipped, school: null });
}

const hasNoRules = (text: string): boolean => /"rules":\[\]/.test(text) && JSON.parse(text).rules.length === 0;

/** Zod's and JavaScript's own words are no plain ones. */
const JARGON = /undefined|null|invalid_|zod|object Object|NaN/i;

describe(`${COUNT} packs with mistakes in them (seed ${SEED})`, () => {
  beforeEach(() => fakeBrowser.reset());

  it('never crash, never replace a good one where they are of no use, and are always reported', {
    timeout: 120_000,
  }, async () => {
    const random = seeded(SEED);
    const kinds = new Map<string, number>();
    for (let i = 0; i < COUNT; i++) {
      const text = mutated(original, random);
      const { pack: now, source, state } = await chosen(text);
      const told = `number ${i}: ${text.slice(0, 200)} … ${text.match(/"rules":.{0,1500}/)?.[0]} ${JSON.stringify(state.errors)}`;
      kinds.set(state.kind, (kinds.get(state.kind) ?? 0) + 1);
      expect(state.checked, told).toBe(true);
      expect(packSchema.safeParse(now).success, told).toBe(true);
      expect(source, told).toBe('managed');
      // A pack may be meant to have no rules: one is not emptied by its mistakes.
      if (state.kind === 'managed') expect(now?.rules.length === 0, told).toBe(hasNoRules(text));
      else expect(now, told).toBe(good.pack);
      if (state.kind !== 'managed') expect(state.errors.length, told).toBeGreaterThan(0);
      for (const language of ['en', 'cy'] as const)
        for (const { path, problem, detail } of state.errors) {
          const words = PACK_STRINGS[language].problem[problem](detail);
          expect(words.length, told).toBeGreaterThan(5);
          // What it quotes from the pack, or asks for, stands as it is.
          expect(words.replace(detail, ''), told).not.toMatch(JARGON);
          if (path === '') expect(['not-json', 'not-text', 'unknown-field'], told).toContain(problem);
        }
      if (now) {
        const verdict = judge({ ...draft, text: 'Ada Okafor of Combe Hay is useless' }, compilePack(now), null);
        expect(verdict.incomplete, told).toBeNull();
      }
    }
    expect(Object.prototype).not.toHaveProperty('polluted');
    process.stdout.write(`Of ${COUNT} mutated packs: ${JSON.stringify(Object.fromEntries(kinds))}\n`);
    for (const kind of ['managed', 'managed-invalid']) expect(kinds.get(kind)).toBeGreaterThan(COUNT / 10);
  });

  it('would be found out if they replaced a good one', async () => {
    expect((await chosen(JSON.stringify(original))).pack?.version).toBe('8');
    expect((await chosen('{}')).pack).toBe(good.pack);
  });
});
