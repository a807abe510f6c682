// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { releasePress } from '../../../src/guard/companion/connections/release-press.ts';
import type { ConnectionPress, PeopleAdapter } from '../../../src/sites/people.ts';

const adapter = {
  pressAt: (target: Element) => {
    const control = target.closest<HTMLElement>('button[data-who]');
    if (control?.textContent !== 'Follow') return null;
    return { act: 'follow', person: { name: null, handle: control.dataset.who ?? null }, control };
  },
} as PeopleAdapter;
const { signal } = new AbortController();
const clicked = vi.fn();

function button(who: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.dataset.who = who;
  made.textContent = 'Follow';
  made.addEventListener('click', () => clicked(who));
  document.body.append(made);
  return made;
}
const held = (control: HTMLElement): ConnectionPress => adapter.pressAt(control) as ConnectionPress;

beforeEach(() => {
  clicked.mockReset();
  document.body.innerHTML = '';
});

describe('a press that is released', () => {
  it('presses the control once, and sees that the site took it', async () => {
    const control = button('mia');
    control.addEventListener('click', () => {
      control.textContent = 'Following';
    });
    expect(await releasePress(held(control), adapter, signal)).toBe(true);
    expect(clicked).toHaveBeenCalledOnce();
  });

  it('finds the control that was rendered in its place, of the same person alone', async () => {
    const press = held(button('mia'));
    document.body.innerHTML = '';
    button('sam');
    const again = button('mia');
    again.addEventListener('click', () => again.remove());
    expect(await releasePress(press, adapter, signal)).toBe(true);
    expect(clicked.mock.calls).toEqual([['mia']]);
  });

  it('presses nothing where the control is gone, or does something else now', async () => {
    const control = button('mia');
    const press = held(control);
    control.textContent = 'Following';
    expect(await releasePress(press, adapter, signal)).toBe(false);
    control.remove();
    button('sam');
    expect(await releasePress(press, adapter, signal)).toBe(false);
    expect(clicked).not.toHaveBeenCalled();
  });

  it('tells where nothing came of it', async () => {
    const life = new AbortController();
    setTimeout(() => life.abort(), 50);
    expect(await releasePress(held(button('mia')), adapter, life.signal)).toBe(false);
    expect(clicked).toHaveBeenCalledOnce();
  });
});
