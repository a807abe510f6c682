// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ChipState, GuardUi } from '../../src/guard/ports.ts';
import { createGuardUi } from '../../src/ui/create-guard-ui.ts';

const DRAFT: ChipState = { kind: 'look', count: 2, level: 'caution' };
let life: AbortController;
let ui: GuardUi;
let root: Element;

beforeEach(() => {
  HTMLElement.prototype.showPopover = vi.fn();
  document.elementsFromPoint = () => [];
  document.elementFromPoint = () => null;
  document.body.innerHTML = '<div id="box">words</div>';
  root = document.querySelector('#box') as Element;
  life = new AbortController();
  ui = createGuardUi({ document, signal: life.signal, shadow: 'open' });
});
afterEach(() => life.abort());

const show = (state: ChipState, open: (() => void) | null = null) => ui.showChip(root, state, 'en', open);
const said = () =>
  [...document.querySelectorAll('purple-pen')].map((host) => host.shadowRoot?.querySelector('.pill')?.textContent);

it('shows one chip a box: the last that was said', () => {
  const first = show({ kind: 'press-again' });
  const second = show({ kind: 'wording-copied' });
  expect(said()).toEqual(['Copied: paste it over your words']);
  first.close();
  expect(said()).toEqual(['Copied: paste it over your words']);
  second.close();
  expect(said()).toEqual([]);
});

it('lets nothing take the place of an offer to attach what is held, nor of another one', () => {
  const first = show({ kind: 'image-unchecked' }, () => {});
  const draft = show({ kind: 'press-again' });
  expect(said()).toEqual(['Picture not checked: press to attach it anyway']);
  const second = show({ kind: 'attach-again' });
  expect(said()).toEqual(['Please attach it once more: it will go through']);
  second.close();
  expect(said()).toEqual(['Picture not checked: press to attach it anyway']);
  first.close();
  expect(said()).toEqual(['Press Post once more']);
  draft.close();
  expect(said()).toEqual([]);
});

it('takes everything away when it ends', () => {
  const offer = show({ kind: 'image-unchecked' }, () => {});
  show(DRAFT);
  life.abort();
  expect(said()).toEqual([]);
  offer.close();
  expect(said()).toEqual([]);
});
