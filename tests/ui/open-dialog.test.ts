// @vitest-environment happy-dom
import { h } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { openDialog } from '../../src/ui/dialog/open-dialog.ts';
import { Seal } from '../../src/ui/seal.ts';

const life = new AbortController();
const seal = new Seal(window, life.signal);
afterEach(() => document.body.replaceChildren());

const open = () =>
  openDialog({
    document,
    seal,
    mode: 'open',
    language: 'en',
    styles: '',
    content: h('dialog', {}, h('button', {}, 'Edit')),
    escape: vi.fn(),
  });

/** Does the page hear of a key that is pressed in its own field? */
function pageHears(): boolean {
  const heard = vi.fn();
  const field = document.body.appendChild(document.createElement('textarea'));
  field.addEventListener('keydown', heard);
  for (const type of ['keydown', 'keyup'])
    field.dispatchEvent(new KeyboardEvent(type, { key: 'a', code: 'KeyA', bubbles: true }));
  return heard.mock.calls.length === 1;
}

it.each([
  ['the first', [0, 1]],
  ['the last', [1, 0]],
])('keeps the keyboard for the dialog that is left, whichever of two closes before: %s', (_, order) => {
  const dialogs = [open(), open()];
  for (const index of order) {
    expect(pageHears()).toBe(false);
    dialogs[index]?.close();
    dialogs[index]?.close();
  }
  expect(pageHears()).toBe(true);
});
