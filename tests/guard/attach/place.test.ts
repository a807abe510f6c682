// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { surfaceNear, visibleRound } from '../../../src/guard/attach/around.ts';
import { isMedia } from '../../../src/guard/attach/is-media.ts';
import { outcomeOf } from '../../../src/guard/attach/outcome-of.ts';
import { placeOf, refind } from '../../../src/guard/attach/place.ts';
import type { Surface } from '../../../src/sites/surface.ts';

const FORM = '<form><input type="file" accept="image/*"><input type="file" accept="video/*"></form>';
const find = (selector: string) => document.querySelector(selector) as HTMLElement;

beforeEach(() => {
  document.body.innerHTML = `<div id="one">${FORM}</div><div id="two">${FORM}</div>`;
});

it('finds what stands in the place of an element, not its like in another box', () => {
  const input = find('#two [accept="video/*"]');
  const place = placeOf(input);
  expect(refind(input, place)).toBe(input);
  find('#two').innerHTML = FORM;
  expect(refind(input, place)).toBe(find('#two [accept="video/*"]'));
});

it('finds nothing where there are more or fewer of its like than before', () => {
  const input = find('#two [accept="video/*"]');
  const place = placeOf(input);
  find('#two').remove();
  expect(refind(input, place)).toBeNull();
});

it('finds nothing in another box that stands where the old one was', () => {
  document.body.innerHTML = `<div><div role="dialog">${FORM}</div></div>`;
  const input = find('[accept="video/*"]');
  const place = placeOf(input);
  document.body.innerHTML = `<div><div role="dialog">${FORM}<textarea>to somebody else</textarea></div></div>`;
  expect(refind(input, place)).toBeNull();
});

it('takes for a picture or video what says so by type or by name', () => {
  const file = (name: string, type: string) => new File(['x'], name, { type });
  const media = [file('a', 'image/png'), file('b.HEIC', ''), file('c.mov', 'application/octet-stream')];
  const others = [file('a.pdf', 'application/pdf'), file('png', ''), file('image', 'text/plain')];
  expect([...media, ...others].map(isMedia)).toEqual([true, true, true, false, false, false]);
});

it('looks for the box of an input in its own dialog, and not for one on the page around it', () => {
  document.body.innerHTML = `
    <div id="app"><form><input type="file" id="free"></form>
      <main><div><textarea></textarea><input type="file" id="inline"></div></main></div>
    <div role="dialog"><input type="file" id="lonely"></div>
    <div role="dialog"><p><input type="file" id="modal"></p><textarea id="words"></textarea></div>`;
  const surfaceOf = (editor: Element): Surface | null =>
    editor.matches('textarea') ? ({ root: editor } as unknown as Surface) : null;
  const near = (id: string) => surfaceNear(find(`#${id}`), surfaceOf)?.root ?? null;
  expect(near('inline')).toBe(find('main textarea'));
  expect(near('modal')).toBe(find('#words'));
  expect([near('free'), near('lonely')]).toEqual([null, null]);
  expect(visibleRound(find('#free'))).toBe(document.documentElement);
});

it('keeps categories and the gravest level of what was asked about', () => {
  const finding = (category: 'image-child' | 'image-text', level: 'note' | 'stop') => ({
    category,
    level,
    rule: category,
    boxes: [],
    text: null,
  });
  const verdict = (...findings: ReturnType<typeof finding>[]) => ({
    outcome: 'stop' as const,
    findings,
    incomplete: null,
  });
  const verdicts = [verdict(finding('image-text', 'note')), verdict(finding('image-child', 'stop'))];
  expect(outcomeOf('x', verdicts, 'blurred', 1)).toEqual({
    site: 'x',
    categories: ['image-text', 'image-child'],
    level: 'stop',
    choice: 'blurred',
    reason: 1,
  });
});
