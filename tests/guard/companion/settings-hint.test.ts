// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { send } from '../../../src/browser/send.ts';
import type { CompanionPage } from '../../../src/guard/companion/companion-page.ts';
import { startSettingsHint } from '../../../src/guard/companion/settings-hint.ts';
import type { QuietNote } from '../../../src/guard/ports.ts';
import type { OpenSetting } from '../../../src/sites/settings-page.ts';

vi.mock('../../../src/browser/send.ts', () => ({ send: vi.fn() }));
const sent = vi.mocked(send);

const HINT = {
  item: 'location',
  about: { id: 'checklist-location', notice: 'Location', advice: '', clause: null, contacts: [] },
  advice: { good: 'GOOD', open: 'OPEN', unknown: 'CHOOSE' },
} as const;

/** A page with one setting on it, and what was shown there. */
function start({ settings = [{ item: 'location', state: 'unknown' }] as OpenSetting[], active = true } = {}) {
  const life = new AbortController();
  const notes: QuietNote[] = [];
  const close = vi.fn();
  const heard: (() => void)[] = [];
  const now = { settings, active };
  const page = {
    around: { settings: { id: 'x', hosts: [], settings: () => now.settings } },
    signal: life.signal,
    language: () => 'en',
    active: () => now.active,
    onChange: (changed: () => void) => void heard.push(changed),
    note: (note: QuietNote) => {
      notes.push(note);
      return { close };
    },
  } as unknown as CompanionPage;
  startSettingsHint(page);
  return { now, notes, close, life, change: () => heard.forEach((changed) => void changed()) };
}

const visibility = (state: DocumentVisibilityState) =>
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
const asked = () => sent.mock.calls.filter(([, name]) => name === 'setting').map(([, , body]) => body);

describe('the note beside an open setting', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    visibility('visible');
    history.replaceState(null, '', '/settings/location');
    sent.mockReset();
    sent.mockImplementation(async (_, name) => (name === 'setting' ? HINT : null) as never);
  });
  afterEach(() => vi.useRealTimers());

  it('is asked for once an address, however often pack and settings change', async () => {
    const { change, notes } = start();
    change();
    change();
    await vi.advanceTimersByTimeAsync(4000);
    change();
    await vi.advanceTimersByTimeAsync(4000);
    expect(asked()).toEqual([{ site: 'x', items: ['location'], next: false }]);
    expect(notes.map(({ about }) => about.advice)).toEqual(['CHOOSE']);
  });

  it('waits until the tab is looked at, and until Purple Pen is on', async () => {
    visibility('hidden');
    const { change, now } = start();
    change();
    await vi.advanceTimersByTimeAsync(4000);
    expect(asked()).toEqual([]);
    visibility('visible');
    now.active = false;
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(4000);
    expect(asked()).toEqual([]);
    now.active = true;
    change();
    await vi.advanceTimersByTimeAsync(4000);
    expect(asked()).toHaveLength(1);
  });

  it('asks for nothing where no setting is open', async () => {
    const { change } = start({ settings: [] });
    change();
    await vi.advanceTimersByTimeAsync(4000);
    expect(sent).not.toHaveBeenCalled();
  });

  it('goes with the address, and is not shown late on another page', async () => {
    const { change, now, notes, close } = start();
    change();
    await vi.advanceTimersByTimeAsync(4000);
    now.settings = [];
    history.replaceState(null, '', '/home');
    change();
    expect(close).toHaveBeenCalled();
    history.replaceState(null, '', '/settings/location');
    now.settings = [{ item: 'location', state: 'unknown' }];
    change();
    await vi.advanceTimersByTimeAsync(1000);
    history.replaceState(null, '', '/home');
    now.settings = [];
    change();
    await vi.advanceTimersByTimeAsync(4000);
    expect(notes).toHaveLength(1);
  });

  it('says so once when it is set as proposed, and no more after it was closed', async () => {
    const { change, now, notes } = start({ settings: [{ item: 'location', state: 'open' }] });
    change();
    await vi.advanceTimersByTimeAsync(1000);
    now.settings = [{ item: 'location', state: 'good' }];
    await vi.advanceTimersByTimeAsync(1000);
    now.settings = [{ item: 'location', state: 'open' }];
    await vi.advanceTimersByTimeAsync(1000);
    now.settings = [{ item: 'location', state: 'good' }];
    await vi.advanceTimersByTimeAsync(1000);
    expect(notes.map(({ about }) => about.advice)).toEqual(['OPEN', 'GOOD']);

    const other = start({ settings: [{ item: 'location', state: 'open' }] });
    other.change();
    await vi.advanceTimersByTimeAsync(1000);
    other.notes[0]?.closed();
    other.now.settings = [{ item: 'location', state: 'good' }];
    await vi.advanceTimersByTimeAsync(1000);
    expect(other.notes).toHaveLength(1);
  });

  it('ticks by the person’s press alone, then asks for the next of the page', async () => {
    const { change, notes } = start();
    change();
    await vi.advanceTimersByTimeAsync(4000);
    expect(sent.mock.calls.map(([, name]) => name)).toEqual(['setting']);
    notes[0]?.actions[0]?.act();
    await vi.advanceTimersByTimeAsync(10);
    expect(sent.mock.calls.slice(1)).toEqual([
      ['background', 'tick', { site: 'x', item: 'location' }],
      ['background', 'setting', { site: 'x', items: ['location'], next: true }],
    ]);
    notes[0]?.actions[1]?.act();
    expect(sent.mock.lastCall).toEqual(['background', 'open', { page: 'checklists', at: 'x/location' }]);
  });

  it('is silent where there is nothing to say, and where nobody answers', async () => {
    sent.mockImplementation(async () => null as never);
    const quiet = start();
    quiet.change();
    await vi.advanceTimersByTimeAsync(4000);
    sent.mockImplementation(async () => {
      throw new Error('gone');
    });
    const dead = start();
    dead.change();
    await vi.advanceTimersByTimeAsync(4000);
    expect([...quiet.notes, ...dead.notes]).toEqual([]);
  });

  it('leaves nothing running when the page ends', async () => {
    const { change, life } = start();
    change();
    await vi.advanceTimersByTimeAsync(4000);
    life.abort();
    await vi.advanceTimersByTimeAsync(130_000);
    expect(vi.getTimerCount()).toBe(0);
  });
});
