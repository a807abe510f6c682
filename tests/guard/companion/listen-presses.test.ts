// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { listenPresses } from '../../../src/guard/companion/connections/listen-presses.ts';
import type { ConnectionPress, PeopleAdapter } from '../../../src/sites/people.ts';

let life: AbortController;
let active = true;
const desk = {
  isBusy: vi.fn(() => false),
  wouldAsk: vi.fn(() => false),
  pressed: vi.fn((_press: ConnectionPress, _held: boolean) => false),
};
const adapter = {
  pressAt: (target: Element) => {
    const control = target.closest<HTMLElement>('[data-act]');
    return control && { act: 'follow', person: { name: control.title, handle: null }, control };
  },
} as PeopleAdapter;
const told = vi.fn();
const EVENTS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown', 'keyup'];

beforeEach(() => {
  vi.resetAllMocks();
  active = true;
  life = new AbortController();
  listenPresses({ adapter, desk, signal: life.signal, active: () => active });
  document.body.innerHTML =
    '<button data-act title="Mia"><b>Follow</b></button><button id="other">Other</button><div data-act><textarea></textarea></div>';
  for (const type of EVENTS) document.addEventListener(type, () => told(type), { signal: life.signal });
});
afterEach(() => life.abort());

function send(event: Event, on: string, trusted = true): Event {
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  document.querySelector(on)?.dispatchEvent(event);
  return event;
}
const pointer = (on = 'b', trusted = true) => {
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
    send(new MouseEvent(type, { bubbles: true, cancelable: true, button: 0 }), on, trusted);
};
const key = (type: string, on = '[data-act]', init: KeyboardEventInit = {}, trusted = true) =>
  send(new KeyboardEvent(type, { key: 'Enter', bubbles: true, cancelable: true, ...init }), on, trusted);
const asks = () => {
  desk.wouldAsk.mockReturnValue(true);
  desk.pressed.mockReturnValue(true);
};
const heard = () => told.mock.calls.flat();

it('keeps a whole press that is asked about, and asks at its end', () => {
  asks();
  pointer();
  expect(heard()).toEqual([]);
  expect(desk.pressed.mock.calls).toEqual([[expect.objectContaining({ act: 'follow' }), true]]);
});

it('lets all others through', () => {
  pointer();
  pointer('#other');
  key('keydown');
  expect(heard()).toEqual([...EVENTS.slice(0, 5), ...EVENTS.slice(0, 5), 'keydown']);
});

it('keeps one that is asked about only now', () => {
  desk.pressed.mockReturnValue(true);
  pointer();
  expect(heard()).not.toContain('click');
  expect(desk.pressed.mock.calls[0]?.[1]).toBe(false);
});

it('takes what was meant where the button changes under the pointer', () => {
  asks();
  send(new MouseEvent('pointerdown', { bubbles: true, cancelable: true }), 'b');
  document.querySelector('[data-act]')?.removeAttribute('data-act');
  send(new MouseEvent('click', { bubbles: true, cancelable: true }), 'b');
  expect(desk.pressed.mock.calls).toEqual([[expect.objectContaining({ person: { name: 'Mia', handle: null } }), true]]);
  expect(heard()).toEqual([]);
});

it('a press of the pointer that came to nothing is forgotten by the next key', () => {
  desk.wouldAsk.mockReturnValueOnce(true);
  send(new MouseEvent('pointerdown', { bubbles: true, cancelable: true }), 'b');
  key('keydown');
  send(new MouseEvent('click', { bubbles: true, cancelable: true }), 'b');
  expect(desk.pressed.mock.calls.map(([, held]) => held)).toEqual([false, false]);
  expect(heard()).toEqual(['keydown', 'click']);
});

it('a press beside an open one adds nothing, to its end', () => {
  desk.isBusy.mockReturnValue(true);
  pointer();
  expect(heard()).toEqual([]);
  expect(desk.pressed).not.toHaveBeenCalled();
});

it('a press begun beside one of ours and ended after it is the person’s own, as a whole', () => {
  desk.isBusy.mockReturnValueOnce(true);
  pointer();
  expect(heard()).toEqual([]);
  expect(desk.pressed.mock.calls).toEqual([[expect.objectContaining({ act: 'follow' }), true]]);
});

it('such a press adds nothing where ours has done its work', () => {
  desk.isBusy.mockReturnValueOnce(true);
  send(new MouseEvent('pointerdown', { bubbles: true, cancelable: true }), 'b');
  document.querySelector('[data-act]')?.removeAttribute('data-act');
  send(new MouseEvent('click', { bubbles: true, cancelable: true }), 'b');
  expect(heard()).toEqual([]);
  expect(desk.pressed).not.toHaveBeenCalled();
});

it('no scroll waits for us: what is never prevented is listened to passively', () => {
  const listened = vi.spyOn(window, 'addEventListener');
  listenPresses({ adapter, desk, signal: life.signal, active: () => active });
  const passive = listened.mock.calls.map(([type, , options]) => [type, (options as AddEventListenerOptions).passive]);
  listened.mockRestore();
  expect(passive.filter(([, is]) => is).map(([type]) => type)).toEqual(['touchstart', 'touchend']);
  expect(passive.length).toBeGreaterThan(2);
});

it('a page that presses by itself is let through and asked nothing', () => {
  asks();
  pointer('b', false);
  key('keydown', '[data-act]', {}, false);
  expect(heard()).toHaveLength(6);
  expect(desk.wouldAsk).not.toHaveBeenCalled();
  expect(desk.pressed).not.toHaveBeenCalled();
});

it('keeps Enter and Space to the end of the press, their repetitions too', () => {
  asks();
  for (const name of ['Enter', ' ']) {
    expect(key('keydown', '[data-act]', { key: name }).defaultPrevented).toBe(true);
    expect(key('keydown', '[data-act]', { key: name, repeat: true }).defaultPrevented).toBe(true);
    key('keyup', '[data-act]', { key: name });
  }
  expect(heard()).toEqual([]);
  expect(desk.pressed).toHaveBeenCalledTimes(2);
});

it('keys that type, and keys in a field, press nothing', () => {
  asks();
  key('keydown', '[data-act]', { key: 'a' });
  key('keydown', 'textarea');
  key('keydown', '[data-act]', { isComposing: true });
  expect(desk.pressed).not.toHaveBeenCalled();
  expect(heard()).toHaveLength(3);
});

it('a disabled control, another button of the mouse and a time switched off are none of ours', () => {
  asks();
  document.querySelector('[data-act]')?.setAttribute('aria-disabled', 'true');
  pointer();
  document.querySelector('[data-act]')?.removeAttribute('aria-disabled');
  send(new MouseEvent('pointerdown', { bubbles: true, cancelable: true, button: 2 }), 'b');
  active = false;
  pointer();
  expect(desk.pressed).not.toHaveBeenCalled();
  expect(heard()).toHaveLength(11);
});

it('what of ours throws lets the press through', () => {
  vi.spyOn(console, 'debug').mockReturnValue();
  desk.wouldAsk.mockImplementation(() => {
    throw new Error('ours');
  });
  desk.pressed.mockImplementation(() => {
    throw new Error('ours');
  });
  pointer();
  key('keydown');
  expect(heard()).toHaveLength(6);
});
