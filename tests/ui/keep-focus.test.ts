// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { keepFocus } from '../../src/ui/keep-focus.ts';

beforeEach(() => {
  document.body.innerHTML =
    '<textarea id="field">So proud of Mia</textarea><div id="draft" contenteditable="true" tabindex="0">Well done Mia</div><button id="other">Other</button>';
});

const by = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;

it('gives a field its focus and its caret back', () => {
  const field = by<HTMLTextAreaElement>('field');
  field.focus();
  field.setSelectionRange(3, 8, 'backward');
  const restore = keepFocus(document);
  by('other').focus();
  field.setSelectionRange(0, 0);
  restore();
  expect(document.activeElement).toBe(field);
  expect([field.selectionStart, field.selectionEnd, field.selectionDirection]).toEqual([3, 8, 'backward']);
});

it('gives an editor its selection back, in the same direction', () => {
  const text = by('draft').firstChild as Text;
  by('draft').focus();
  document.getSelection()?.setBaseAndExtent(text, 9, text, 5);
  const restore = keepFocus(document);
  by('other').focus();
  document.getSelection()?.removeAllRanges();
  restore();
  const selection = document.getSelection();
  expect(document.activeElement).toBe(by('draft'));
  expect([selection?.anchorNode, selection?.anchorOffset, selection?.focusOffset]).toEqual([text, 9, 5]);
});

it.each([
  ['gone', (draft: HTMLElement) => draft.remove()],
  ['shorter', (draft: HTMLElement) => (draft.firstChild as Text).replaceData(0, 99, 'Hi')],
])('leaves the selection alone where its text is %s', (_, change) => {
  const text = by('draft').firstChild as Text;
  by('draft').focus();
  document.getSelection()?.setBaseAndExtent(text, 5, text, 9);
  const restore = keepFocus(document);
  change(by('draft'));
  document.getSelection()?.removeAllRanges();
  expect(restore).not.toThrow();
  expect(document.getSelection()?.rangeCount).toBe(0);
});
