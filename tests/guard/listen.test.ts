// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Guard } from '../../src/guard/guard.ts';
import { listen } from '../../src/guard/listen.ts';

let life: AbortController;
const guard = {
  paused: false,
  holdsPictures: vi.fn(() => false),
  keepsBack: vi.fn(),
  about: vi.fn(),
  pressed: vi.fn(),
  typed: vi.fn(),
  focused: vi.fn(),
  failed: vi.fn(),
  wasTyped: () => true,
  submissionOf: () => ({ wouldHold: () => false, submit }),
  surfaces: { ofControl: () => surface, ofEditor: () => surface, read: () => ({ draft: { text: 'Tea.' } }) },
};
const surface = { spec: { submitKey: 'mod+enter' } };
const submit = vi.fn(() => false);
const told = vi.fn();

beforeEach(() => {
  vi.clearAllMocks();
  guard.holdsPictures.mockReturnValue(false);
  life = new AbortController();
  listen(guard as unknown as Guard, life.signal);
  document.body.innerHTML = '<form><textarea></textarea><button type="button">Post</button></form>';
  for (const type of ['pointerdown', 'click', 'keydown', 'keyup'])
    document.addEventListener(type, () => told(type), { signal: life.signal });
});
afterEach(() => life.abort());

const press = (...types: string[]) => {
  for (const type of types)
    document.querySelector('button')?.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
};
const key = (type: string) =>
  document
    .querySelector('textarea')
    ?.dispatchEvent(new KeyboardEvent(type, { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true }));

it('lets a press through where nothing is held', () => {
  press('pointerdown', 'click');
  key('keydown');
  expect(told.mock.calls.flat()).toEqual(['pointerdown', 'click', 'keydown']);
  expect(submit).toHaveBeenCalledTimes(2);
});

it('keeps a press while pictures are looked at, also where they are done before the button is let go', () => {
  guard.holdsPictures.mockReturnValue(true);
  press('pointerdown');
  expect(guard.keepsBack).toHaveBeenCalledWith(surface);
  guard.holdsPictures.mockReturnValue(false);
  press('click');
  expect([told.mock.calls, submit.mock.calls]).toEqual([[], []]);
  press('pointerdown', 'click');
  expect(told.mock.calls.flat()).toEqual(['pointerdown', 'click']);
  expect(submit).toHaveBeenCalledOnce();
});

it('keeps the keys that stand for it, to the end of the press', () => {
  guard.holdsPictures.mockReturnValue(true);
  key('keydown');
  expect(guard.keepsBack).toHaveBeenCalledWith(surface);
  guard.holdsPictures.mockReturnValue(false);
  key('keyup');
  expect([told.mock.calls, submit.mock.calls]).toEqual([[], []]);
});

it('no scroll waits for us: what is never prevented is listened to passively', () => {
  const listened = vi.spyOn(window, 'addEventListener');
  listen(guard as unknown as Guard, life.signal);
  const passive = listened.mock.calls.filter(([, , options]) => (options as AddEventListenerOptions).passive);
  expect(listened.mock.calls.length).toBeGreaterThan(2);
  listened.mockRestore();
  expect(passive.map(([type]) => type)).toEqual(['touchstart', 'touchend']);
});
