// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Judging } from '../../src/guard/judging.ts';
import type { ChipState } from '../../src/guard/ports.ts';
import { Typing } from '../../src/guard/typing.ts';
import { readSurface } from '../../src/sites/read.ts';
import type { SiteAdapter, Surface, SurfaceSpec } from '../../src/sites/surface.ts';
import { readerFacts } from '../support/reader-facts.ts';

const spec: SurfaceSpec = {
  id: 'test',
  kind: 'post',
  root: (from) => from.closest('section'),
  editors: (root) => [...root.querySelectorAll('textarea')],
  submits: (root) => [...root.querySelectorAll('button')],
  submitKey: 'enter',
};
const adapter: SiteAdapter = { id: 'x', hosts: [], surfaces: [spec] };
const SENT: ChipState = { kind: 'unchecked', reason: { kind: 'reader-late' }, sent: true };
let life = new AbortController();

/** A box with a draft, and the chips that stand beside it. */
function page() {
  document.body.innerHTML = '<section><textarea></textarea></section>';
  const root = document.querySelector('section') as HTMLElement;
  const field = root.querySelector('textarea') as HTMLTextAreaElement;
  field.value = 'fine';
  const surface: Surface = { spec, root };
  let chip: ChipState | null = null;
  const typing = new Typing({
    judging: new Judging(() => ({ outcome: 'clear', findings: [], incomplete: null }), {
      read: async () => readerFacts(),
    }),
    signal: life.signal,
    find: () => surface,
    read: (s) => readSurface(adapter, s, new Set()),
    show: (_root, state) => {
      chip = state;
      return { close: () => (chip = null) };
    },
    review: () => {},
    emptied: () => {},
    checked: () => {},
    failed: (part) => expect.unreachable(part),
  });
  return { root, field, surface, typing, chip: () => chip };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  life.abort();
  life = new AbortController();
  vi.useRealTimers();
});

describe('what became of a post', () => {
  const ways: [string, (box: { root: HTMLElement; field: HTMLTextAreaElement }) => void][] = [
    ['is empty', ({ field }) => field.setRangeText('', 0, field.value.length)],
    ['has gone', ({ root }) => root.remove()],
  ];

  it.each(ways)('is told for four seconds and no longer where its box %s already', async (_, goes) => {
    const p = page();
    goes(p);
    p.typing.report(p.surface, SENT);
    await vi.advanceTimersByTimeAsync(3900);
    expect(p.chip()).toEqual(SENT);
    await vi.advanceTimersByTimeAsync(700);
    expect(p.chip()).toBeNull();
  });

  it.each(ways)('is told as long where its box %s only later', async (_, goes) => {
    const p = page();
    p.typing.report(p.surface, SENT);
    goes(p);
    await vi.advanceTimersByTimeAsync(3900);
    expect(p.chip()).toEqual(SENT);
    await vi.advanceTimersByTimeAsync(700);
    expect(p.chip()).toBeNull();
  });

  it('does not go by itself where the person must act, as long as the draft stands', async () => {
    const p = page();
    p.typing.report(p.surface, { kind: 'press-again' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(p.chip()).toEqual({ kind: 'press-again' });
  });
});
