// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import shipped from '../../../assets/packs/uk-schools.json';
import { NO_AGREED } from '../../../src/browser/agreed-item.ts';
import { NO_NOTED, withNoted } from '../../../src/browser/noted-item.ts';
import { send } from '../../../src/browser/send.ts';
import { agreedItem, keepAgreed, notedItem } from '../../../src/browser/storage.ts';
import { buildRosterFilters } from '../../../src/core/pack/build-roster-filters.ts';
import { packSchema } from '../../../src/core/pack/schema.ts';
import type { CompanionPage } from '../../../src/guard/companion/companion-page.ts';
import { startMessages } from '../../../src/guard/companion/messages.ts';
import type { QuietNote } from '../../../src/guard/ports.ts';
import type { Conversation } from '../../../src/sites/people.ts';

vi.mock('../../../src/browser/send.ts', () => ({ send: vi.fn() }));
const sent = vi.mocked(send);

const roster = buildRosterFilters(
  [{ forename: 'Mia', surname: 'Okafor', preferred: '' }],
  Uint8Array.from({ length: 16 }, (_, i) => i * 7),
);
const real = packSchema.parse(shipped);
/** As a policy that speaks of writing back, too, under another heading. */
const replies = real.connections
  .filter(({ acts }) => acts.includes('incoming-message'))
  .map((one) => ({ ...one, id: `${one.id}-back`, acts: ['reply' as const] }));
const PACK = { ...real, roster, connections: [...real.connections, ...replies] };
const MIA = { name: 'Mia Okafor', handle: 'mia_okafor' };
const TOM = { name: 'Tom Baxter', handle: 'tom_baxter' };
const DAY = '2026-11-20';
const KEY = '0123456789abcdef0123456789abcdef';

function start({ person = MIA, incoming = true, allowed = true, pack: given = PACK } = {}) {
  const life = new AbortController();
  const notes: (QuietNote & { readonly close: () => void })[] = [];
  const heard: (() => void)[] = [];
  const root = document.createElement('main');
  const box = document.createElement('textarea');
  root.append(box);
  document.body.replaceChildren(root);
  const talk = (key: string, who = person): Conversation => ({ key, people: [who], incoming, root });
  const now: { open: Conversation | null; asked: number } = { open: talk('a'), asked: 0 };
  sent.mockImplementation(async (_, name) => (name === 'lookUp' ? allowed : null) as never);
  const conversation = () => {
    now.asked += 1;
    return now.open;
  };
  const page = {
    around: { people: { id: 'x', hosts: [], conversation } },
    signal: life.signal,
    pack: () => ({ revision: 'r', source: 'managed', pack: given }),
    language: () => 'en',
    active: () => true,
    onChange: (changed: () => void) => void heard.push(changed),
    note: (note: QuietNote) => {
      const close = vi.fn(() => note.gone?.());
      notes.push({ ...note, close });
      return { close };
    },
  } as unknown as CompanionPage;
  startMessages(page);
  const type = (isTrusted = true) => {
    const event = new Event('input', { bubbles: true });
    Object.defineProperty(event, 'isTrusted', { value: isTrusted });
    box.dispatchEvent(event);
  };
  return { now, notes, talk, life, type, change: () => heard.forEach((changed) => void changed()) };
}

const looks = (count: number) => vi.advanceTimersByTimeAsync(count * 1500 + 10);
const sentAs = (name: string) => sent.mock.calls.filter(([, one]) => one === name).map(([, , body]) => body);
let running: AbortController | null = null;
const started = (...given: Parameters<typeof start>) => {
  const all = start(...given);
  running = all.life;
  return all;
};

describe('a note on messages', () => {
  beforeEach(async () => {
    vi.useFakeTimers();
    fakeBrowser.reset();
    sent.mockReset();
    await agreedItem.set(NO_AGREED);
    await notedItem.set(NO_NOTED);
  });
  afterEach(() => {
    running?.abort();
    vi.useRealTimers();
  });

  it('comes where a pupil has written, after the conversation has stood for two looks, once', async () => {
    const { notes, change } = started();
    change();
    expect(notes).toEqual([]);
    await looks(1);
    expect(notes).toEqual([]);
    await looks(1);
    expect(notes).toHaveLength(1);
    notes[0]?.seen?.();
    expect(sentAs('noted')).toEqual([{ what: 'message x a', daily: false }]);
    notes[0]?.gone?.();
    await looks(5);
    expect(notes).toHaveLength(1);
    expect(sentAs('lookUp')).toEqual([{ why: 'conversation' }]);
  });

  it('is asked for in the background for strangers too, once a conversation and name', async () => {
    const { notes, now, talk } = started({ person: TOM });
    await looks(6);
    expect(sentAs('lookUp')).toHaveLength(1);
    now.open = talk('a', { name: 'Ann Quill', handle: 'x' });
    await looks(3);
    expect(sentAs('lookUp')).toHaveLength(2);
    expect(notes).toEqual([]);
  });

  it('does not come where too many were looked up, nor is asked for at every look then', async () => {
    const { notes, type } = started({ allowed: false });
    await looks(8);
    type();
    await looks(8);
    expect(notes).toEqual([]);
    expect(sentAs('lookUp')).toHaveLength(1);
  });

  it('looks nobody up whose conversation stands for a moment, whatever a page does with its address', async () => {
    const { now, talk, change } = started();
    for (let i = 0; i < 20; i += 1) {
      now.open = talk(`probe ${i}`);
      change();
      await looks(1);
    }
    expect(sentAs('lookUp')).toEqual([]);
  });

  it('is one a conversation, whichever act came first', async () => {
    const { notes, type } = started();
    await looks(2);
    notes[0]?.seen?.();
    notes[0]?.gone?.();
    type();
    await looks(2);
    expect(notes).toHaveLength(1);
  });

  it('comes where the person writes to a pupil who has not written, and by no script', async () => {
    const { notes, type } = started({ incoming: false });
    await looks(3);
    type(false);
    await looks(1);
    expect(notes).toEqual([]);
    type();
    await vi.advanceTimersByTimeAsync(1);
    expect(notes).toHaveLength(1);
  });

  it('looks for a conversation once between two looks, however much is typed, and never where no pack asks', async () => {
    const { now, type } = started({ person: TOM, incoming: false });
    await looks(2);
    now.asked = 0;
    for (let i = 0; i < 100; i += 1) type();
    expect(now.asked).toBe(1);
    running?.abort();
    const none = started({ pack: { ...PACK, roster: null as never } });
    await looks(3);
    none.type();
    expect(none.now.asked).toBe(0);
  });

  it('stays while the page draws the conversation anew, and goes when it has gone', async () => {
    const { notes, now, talk } = started();
    await looks(2);
    now.open = null;
    await looks(1);
    now.open = talk('a');
    await looks(2);
    expect(notes[0]?.close).not.toHaveBeenCalled();
    now.open = talk('b', TOM);
    await looks(1);
    expect(notes[0]?.close).not.toHaveBeenCalled();
    await looks(1);
    expect(notes[0]?.close).toHaveBeenCalledTimes(1);
    expect(sentAs('noted')).toEqual([]);
    now.open = talk('a');
    await looks(2);
    expect(notes).toHaveLength(2);
  });

  it('waits behind another, and is not wanted any more once another tab has shown it, or the conversation is closed', async () => {
    const { notes, now, talk } = started();
    await looks(2);
    expect(notes[0]).toMatchObject({ waits: true });
    expect(notes[0]?.stillWanted?.()).toBe(true);
    now.open = talk('b');
    expect(notes[0]?.stillWanted?.()).toBe(false);
    now.open = talk('a');
    await notedItem.set(withNoted(NO_NOTED, 'message x a', DAY, KEY));
    expect(notes[0]?.stillWanted?.()).toBe(false);
  });

  it('does not come about somebody agreed on', async () => {
    await keepAgreed({ site: 'x', ...MIA }, '', new Date(2026, 10, 20));
    const { notes } = started();
    await looks(4);
    expect(notes).toEqual([]);
  });

  it('is kept under a short key, however long the page makes the conversation’s', async () => {
    const { notes, now, talk } = started();
    now.open = talk('k'.repeat(5000));
    await looks(2);
    notes[0]?.seen?.();
    expect((sentAs('noted')[0] as unknown as { what: string }).what.length).toBeLessThanOrEqual(600);
  });
});
