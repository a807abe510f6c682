// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import type { Explanation } from '../../src/core/explain.ts';
import { createGuardUi } from '../../src/ui/create-guard-ui.ts';

const explanation: Explanation = {
  language: 'en',
  level: 'caution',
  mode: 'submit',
  findings: [],
  more: 0,
  audience: 'Anyone can see this.',
  contacts: [],
  reasons: [],
  incomplete: null,
};
let life = new AbortController();
const handlers = { edit: vi.fn(), post: vi.fn(), useWording: vi.fn(), except: vi.fn() };

afterEach(() => {
  vi.restoreAllMocks();
  life.abort();
  life = new AbortController();
});

/** Does the page hear of a key that is pressed in its own field? */
function pageHears(): boolean {
  const heard = vi.fn();
  const field = document.body.appendChild(document.createElement('textarea'));
  field.addEventListener('keydown', heard);
  for (const type of ['keydown', 'keyup'])
    field.dispatchEvent(new KeyboardEvent(type, { key: 'a', code: 'KeyA', bubbles: true }));
  field.remove();
  return heard.mock.calls.length === 1;
}

it('keeps the page’s keyboard while it is open, and gives it back', () => {
  const ui = createGuardUi({ document, signal: life.signal });
  const shown = ui.showInterstitial(explanation, handlers);
  expect(pageHears()).toBe(false);
  shown.close();
  expect(pageHears()).toBe(true);
});

it('leaves the page as it was where the dialog cannot be opened', () => {
  const ui = createGuardUi({ document, signal: life.signal });
  vi.spyOn(HTMLDialogElement.prototype, 'showModal').mockImplementation(() => {
    throw new DOMException('not now', 'InvalidStateError');
  });
  expect(() => ui.showInterstitial(explanation, handlers)).toThrow('not now');
  expect(document.querySelector('purple-pen')).toBeNull();
  expect(pageHears()).toBe(true);
  expect(handlers.edit).not.toHaveBeenCalled();
});

it('goes back to the draft where the dialog is taken out of the page and cannot be opened again', async () => {
  const ui = createGuardUi({ document, signal: life.signal });
  ui.showInterstitial(explanation, handlers);
  vi.spyOn(HTMLDialogElement.prototype, 'showModal').mockImplementation(() => {
    throw new DOMException('not now', 'InvalidStateError');
  });
  document.querySelector('purple-pen')?.remove();
  await vi.waitFor(() => expect(handlers.edit).toHaveBeenCalledOnce());
  expect(document.querySelector('purple-pen')).toBeNull();
  expect(pageHears()).toBe(true);
});
