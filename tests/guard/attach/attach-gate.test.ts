// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft } from '../../../src/core/draft.ts';
import type { About } from '../../../src/guard/attach/attach-ports.ts';
import type { ImageDesk } from '../../../src/guard/attach/image-desk.ts';
import { EFFECT_MS } from '../../../src/guard/effect.ts';
import type { Surface, SurfaceSpec } from '../../../src/sites/surface.ts';
import { type Attaching, attaching, DRAFT, pass, picture, shownAs, words } from './attaching.ts';

/** As long as a site may take to show a file. */
const TAKEN_MS = 10_000;
const A = picture('a.png');
const B = picture('b.png');
const C = picture('c.png');
const types = (page: Attaching) => page.told.map(({ type }) => type);
const names = (page: Attaching) => page.told.at(-1)?.files.map(({ name }) => name);

let page: Attaching;
beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  page.life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('what is not held', () => {
  it('is what brings no picture, what a script does, and everything while switched off', async () => {
    page = attaching();
    page.choose([words('notes.txt')]);
    page.paste([], { 'text/plain': 'words' });
    page.choose([A], (event) => event);
    expect(types(page)).toEqual(['input', 'change', 'paste', 'input', 'change']);
    page.life.abort();
    page = attaching({ active: () => false });
    page.choose([A]);
    page.drop([A]);
    expect(types(page)).toEqual(['input', 'change', 'drop']);
    expect(page.asked).toEqual([]);
  });

  it('is a folder, and nothing', () => {
    page = attaching();
    page.drop([new File([], 'holiday')]);
    page.drop([]);
    expect(types(page)).toEqual(['drop', 'drop']);
  });
});

describe('what is held', () => {
  it('reaches the page only after the answer, once, as the very files in their order', async () => {
    page = attaching();
    page.choose([A, B, C]);
    await pass(5000);
    expect(page.told).toEqual([]);
    expect(page.input().files).toHaveLength(3);
    page.asked[0]?.answer({});
    await pass(EFFECT_MS * 2);
    expect(types(page)).toEqual(['input', 'change']);
    expect(page.told[1]?.files.map((file, index) => file === [A, B, C][index])).toEqual([true, true, true]);
    expect(page.attached).toEqual([{ count: 3, unchecked: false }]);
    expect(page.chips).toEqual([]);
  });

  it('goes on without what is left out, and with what stands in its place', async () => {
    page = attaching();
    const blurred = picture('b.png', 'blurred');
    page.choose([A, words('notes.txt'), B, C]);
    await pass();
    expect(page.asked[0]?.batch.files).toEqual([A, B, C]);
    page.asked[0]?.answer({ files: [null, blurred, C] });
    await pass();
    expect(names(page)).toEqual(['notes.txt', 'b.png', 'c.png']);
    expect(page.told.at(-1)?.files[1]).toBe(blurred);
  });

  it('leaves an emptied input where all is left out, so that the same file can be chosen again', async () => {
    page = attaching();
    page.choose([A]);
    await pass();
    page.asked[0]?.answer({ files: [null] });
    await pass();
    expect(page.told).toEqual([]);
    expect(page.input().files).toHaveLength(0);
    page.choose([A]);
    await pass();
    expect(page.asked).toHaveLength(2);
  });

  it('is a drop with its text and place, and the end of a drag where all is left out', async () => {
    page = attaching();
    expect(page.drop([A], { 'text/plain': 'https://example.org/a.png' }).defaultPrevented).toBe(true);
    page.drop([B]);
    await pass();
    page.asked[0]?.answer({});
    await pass();
    expect(page.told).toMatchObject([{ type: 'drop', text: 'https://example.org/a.png', at: page.field() }]);
    page.asked[1]?.answer({ files: [null] });
    await pass();
    expect(types(page)).toEqual(['drop', 'dragleave', 'dragend']);
  });

  it('is a drop on an icon, too', async () => {
    page = attaching();
    const icon = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    icon.append(document.createElementNS('http://www.w3.org/2000/svg', 'path'));
    document.querySelector('form')?.append(icon);
    expect(page.drop([A], {}, icon.firstElementChild as Element).defaultPrevented).toBe(true);
    await pass();
    expect(page.told).toEqual([]);
    page.asked[0]?.answer({});
    await pass();
    expect(page.told).toMatchObject([{ type: 'drop', files: [A], at: document.querySelector('form') }]);
  });

  it('waits for what was attached before it', async () => {
    page = attaching();
    page.choose([A]);
    page.paste([B]);
    await pass();
    expect(page.asked).toHaveLength(1);
    page.asked[0]?.answer({});
    await pass();
    expect(page.asked).toHaveLength(2);
    page.asked[1]?.answer({});
    await pass(100);
    expect(page.told.filter(({ type }) => type !== 'input').map(({ files }) => files[0]?.name)).toEqual([
      'a.png',
      'b.png',
    ]);
  });

  it('is two choices of one input, of which the second has taken the place of the first', async () => {
    page = attaching();
    page.choose([A]);
    page.choose([B]);
    await pass();
    page.asked[0]?.answer({});
    await pass();
    expect(names(page)).toEqual(['a.png']);
    page.asked[1]?.answer({});
    await pass();
    expect(names(page)).toEqual(['b.png']);
  });

  it('is two hundred files, and one of no bytes', async () => {
    page = attaching();
    const many = Array.from({ length: 200 }, (_, index) => picture(`${index}.jpg`, ''));
    page.choose(many);
    await pass();
    page.asked[0]?.answer({});
    await pass();
    expect(page.told.at(-1)?.files).toEqual(many);
  });
});

describe('a paste with words', () => {
  const strings = { 'text/plain': 'Dear all', 'text/html': '<p>Dear all<img src="file:///a.png"></p>' };

  it('keeps them, and the caret where it was', async () => {
    page = attaching();
    const editor = document.createElement('div');
    editor.setAttribute('contenteditable', 'true');
    editor.textContent = 'before after';
    page.field().replaceWith(editor);
    const selection = document.getSelection() as Selection;
    editor.focus();
    selection.collapse(editor.firstChild, 6);
    page.paste([A], strings, editor);
    await pass();
    editor.blur();
    selection.collapse(document.body, 0);
    page.asked[0]?.answer({});
    await pass(100);
    expect(page.told).toMatchObject([{ type: 'paste', text: 'Dear all', files: [A] }]);
    expect(document.activeElement).toBe(editor);
    expect([selection.anchorNode, selection.anchorOffset]).toEqual([editor.firstChild, 6]);
  });

  it('is put into a plain field by hand where the page leaves that to the browser', async () => {
    page = attaching();
    page.site.reacts = false;
    const typed: unknown[] = [];
    document.execCommand = (...given) => typed.push(given) > 0;
    page.paste([A], strings);
    await pass();
    page.asked[0]?.answer({ files: [null] });
    await pass(100);
    expect(page.told).toMatchObject([{ type: 'paste', text: 'Dear all', files: [] }]);
    expect(typed).toEqual([['insertText', false, 'Dear all']]);
  });
});

describe('a site that has changed meanwhile', () => {
  it('is told at the input that stands in the place of the old one', async () => {
    page = attaching();
    page.choose([A]);
    await pass();
    const old = page.input();
    const form = old.closest('form') as HTMLElement;
    form.replaceWith(form.cloneNode(true));
    page.asked[0]?.answer({});
    await pass();
    expect(old.isConnected).toBe(false);
    expect(page.told.at(-1)).toMatchObject({ type: 'change', files: [A] });
  });

  it('and has no such input any more asks to attach once more, and lets that through', async () => {
    page = attaching();
    page.choose([A]);
    await pass();
    page.input().remove();
    page.asked[0]?.answer({});
    await pass();
    expect(page.chips.map(({ state }) => state.kind)).toEqual(['attach-again']);
    document.querySelector('form')?.insertAdjacentHTML('afterbegin', '<input type="file">');
    page.choose([A]);
    expect(types(page)).toEqual(['input', 'change']);
    expect(page.chips[0]?.closed).toBe(true);
    page.choose([A]);
    await pass();
    expect(page.asked).toHaveLength(2);
  });

  it('and has gone altogether is not asked about any more', async () => {
    page = attaching();
    page.choose([A]);
    await pass();
    document.body.innerHTML = '<main></main>';
    await pass(3000);
    expect(page.asked[0]?.signal.aborted).toBe(true);
    expect(page.told).toEqual([]);
    expect(page.chips).toEqual([]);
  });
});

describe('a site that takes no scripted event', () => {
  it('is given the files by the person, once, within a minute', async () => {
    page = attaching();
    page.site.reacts = false;
    page.choose([A, B]);
    await pass();
    page.asked[0]?.answer({});
    await pass(TAKEN_MS);
    expect(page.chips.map(({ state }) => state.kind)).toEqual(['attach-again']);
    // Else the browser would tell of no change when the same are chosen.
    expect(page.input().files).toHaveLength(0);
    page.told.length = 0;
    // Other files are looked at all the same.
    page.drop([A]);
    await pass();
    expect(page.asked).toHaveLength(2);
    page.drop([A, B]);
    expect(types(page)).toEqual(['drop']);
    page.drop([A, B]);
    expect(types(page)).toEqual(['drop']);
  });

  it('gets what was decided, not what was chosen', async () => {
    page = attaching();
    page.site.reacts = false;
    const blurred = picture('b.png', 'blurred');
    page.choose([A, B, C]);
    await pass();
    page.asked[0]?.answer({ files: [null, blurred, C] });
    await pass(TAKEN_MS);
    page.told.length = 0;
    page.drop([A, B, C]);
    expect(page.told).toEqual([]);
    page.choose([A, B, C]);
    expect(types(page)).toEqual(['input', 'change']);
    expect(page.told.map(({ files }) => files)).toEqual([
      [blurred, C],
      [blurred, C],
    ]);
  });

  it('asks anew after a minute', async () => {
    page = attaching();
    page.site.reacts = false;
    page.choose([A]);
    await pass();
    page.asked[0]?.answer({});
    await pass(TAKEN_MS + 61_000);
    expect(page.chips[0]?.closed).toBe(true);
    page.choose([A]);
    await pass();
    expect(page.asked).toHaveLength(2);
  });
});

describe('a slow site', () => {
  const kinds = () => page.chips.filter(({ closed }) => !closed).map(({ state }) => state.kind);
  const shows = () => document.querySelector('#previews')?.append(shownAs());

  it('that shows a preview only after some seconds is not asked for the file once more', async () => {
    page = attaching();
    page.site.reacts = false;
    page.choose([A]);
    await pass();
    page.asked[0]?.answer({});
    await pass(6000);
    expect([kinds(), page.attached]).toEqual([[], []]);
    expect(page.input().files).toHaveLength(1);
    shows();
    await pass(TAKEN_MS);
    expect(kinds()).toEqual([]);
    expect(page.attached).toEqual([{ count: 1, unchecked: false }]);
  });

  it('does not hold up what is attached next', async () => {
    page = attaching();
    page.site.reacts = false;
    page.drop([A]);
    page.drop([B]);
    await pass();
    page.asked[0]?.answer({});
    await pass(EFFECT_MS + 100);
    expect(page.asked).toHaveLength(2);
  });

  it('that shows it after all takes request and pass back, and it counts once', async () => {
    page = attaching();
    page.site.reacts = false;
    page.choose([A]);
    await pass();
    page.asked[0]?.answer({});
    await pass(TAKEN_MS);
    expect([kinds(), page.attached]).toEqual([['attach-again'], []]);
    shows();
    await pass(200);
    expect(kinds()).toEqual([]);
    expect(page.attached).toEqual([{ count: 1, unchecked: false }]);
    page.choose([A]);
    await pass();
    expect(page.asked).toHaveLength(2);
  });

  it('is not taken for a quick one because its feed has grown', async () => {
    page = attaching();
    page.site.reacts = false;
    page.choose([A]);
    await pass();
    page.asked[0]?.answer({});
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<article><img src="https://cdn/1"></article>');
    await pass(TAKEN_MS);
    expect(kinds()).toEqual(['attach-again']);
  });
});

describe('a part of ours that throws', () => {
  it('costs no file where the box cannot be read', async () => {
    page = attaching({
      about: () => {
        throw new Error('adapter');
      },
    });
    page.choose([A]);
    await pass();
    expect(page.asked[0]?.batch.draft.text).toBe('');
    page.asked[0]?.answer({});
    await pass();
    expect(page.told.at(-1)).toMatchObject({ type: 'change', files: [A] });
    expect(page.failures).toContain('about');
  });

  it('costs no file where it cannot be handed on', async () => {
    page = attaching();
    page.drop([A]);
    await pass();
    vi.stubGlobal('DataTransfer', undefined);
    page.asked[0]?.answer({});
    await pass();
    vi.unstubAllGlobals();
    expect(page.failures).toEqual(['hand-on']);
    expect(page.chips.map(({ state }) => state.kind)).toEqual(['attach-again']);
    expect(page.attached).toEqual([]);
  });
});

describe('boxes', () => {
  const about = (draft: Partial<Draft> = {}): About => {
    const root = document.querySelector('form') as Element;
    const editors = () => [...root.querySelectorAll('textarea')];
    const spec: SurfaceSpec = {
      id: root.getAttribute('id') ?? 'post',
      kind: 'post',
      root: () => root,
      editors,
      submits: () => [],
      submitKey: 'none',
    };
    return { surface: { spec, root }, draft: { ...DRAFT, ...draft }, context: {} };
  };
  const kinds = () => page.chips.filter(({ closed }) => !closed).map(({ state }) => state);

  it('hold a press of Post back while their pictures are looked at, and ask for it again', async () => {
    page = attaching({ about: () => about() });
    const surface = about().surface as Surface;
    expect(page.gate.holds(surface)).toBe(false);
    page.choose([A]);
    page.drop([B]);
    await pass();
    expect(page.gate.holds(surface)).toBe(true);
    expect(page.gate.holds({ ...surface, root: document.body })).toBe(false);
    page.gate.kept(surface);
    expect(kinds()).toContainEqual({ kind: 'image-looking', post: true });
    page.asked[0]?.answer({});
    await pass(EFFECT_MS);
    expect(page.gate.holds(surface)).toBe(true);
    page.asked[1]?.answer({ files: [null] });
    await pass(EFFECT_MS);
    expect(page.gate.holds(surface)).toBe(false);
    expect(kinds()).toEqual([{ kind: 'press-again' }]);
    await pass(8000);
    expect(kinds()).toEqual([]);
  });

  it('are let go where nobody could look', async () => {
    page = attaching({ about: () => about(), desk: () => Promise.reject(new Error('gone')) });
    page.choose([A]);
    expect(page.gate.holds(about().surface as Surface)).toBe(true);
    await pass();
    expect(page.gate.holds(about().surface as Surface)).toBe(false);
  });

  it('of another kind get nothing that was meant for the one before', async () => {
    page = attaching({ about: () => about() });
    page.choose([A]);
    await pass();
    document.querySelector('#column')?.replaceChildren();
    document
      .querySelector('#column')
      ?.insertAdjacentHTML('beforeend', `<form id="comment"><input type="file" multiple><textarea></textarea></form>`);
    page.asked[0]?.answer({});
    await pass();
    expect(page.told).toEqual([]);
    expect(kinds()).toEqual([{ kind: 'attach-again' }]);
    // Nor by way of what was allowed.
    page.choose([A]);
    await pass();
    expect(page.told).toEqual([]);
    expect(page.asked).toHaveLength(2);
  });

  it('that are now seen by others are asked about anew', async () => {
    let audience: Draft['audience'] = 'friends';
    page = attaching({ about: () => about({ audience }) });
    page.site.reacts = false;
    page.choose([A]);
    await pass();
    page.asked[0]?.answer({});
    await pass(TAKEN_MS);
    audience = 'public';
    page.choose([A]);
    await pass();
    expect(page.asked).toHaveLength(2);
  });
});

it('says that it is looking while the desk is still to come', async () => {
  let come = (_desk: ImageDesk): void => undefined;
  page = attaching({
    desk: () =>
      new Promise((resolve) => {
        come = resolve;
      }),
  });
  page.choose([A]);
  await pass(290);
  expect(page.chips).toEqual([]);
  await pass(20);
  expect(page.chips).toMatchObject([{ state: { kind: 'image-looking' }, closed: false }]);
  come({ decide: () => new Promise(() => {}), look: () => new Promise(() => {}), looks: async () => [] });
  await pass();
  expect(page.chips).toMatchObject([{ closed: true }]);
});

describe('without a desk', () => {
  it('keeps the picture until the person presses the chip', async () => {
    page = attaching({ desk: () => Promise.reject(new Error('gone')) });
    page.choose([A]);
    await pass(10_000);
    expect(page.told).toEqual([]);
    const [chip] = page.chips;
    expect(chip?.state).toEqual({ kind: 'image-unchecked' });
    // The same can be chosen again.
    expect(page.input().files).toHaveLength(0);
    chip?.open?.();
    await pass(EFFECT_MS);
    expect(types(page)).toEqual(['input', 'change']);
    expect(chip?.closed).toBe(true);
    expect(page.attached).toEqual([{ count: 1, unchecked: true }]);
    expect(page.chips[1]?.state).toMatchObject({ kind: 'unchecked', reason: { kind: 'image-unread' } });
  });

  it('does the same with an answer about other files', async () => {
    page = attaching();
    page.choose([A, B]);
    await pass();
    page.asked[0]?.answer({ files: [A] });
    await pass();
    expect(page.told).toEqual([]);
    expect(page.chips.map(({ state }) => state.kind)).toEqual(['image-unchecked']);
  });
});

it('says where a picture was taken, for a while', async () => {
  page = attaching();
  page.choose([A]);
  await pass();
  page.asked[0]?.answer({ located: true });
  await pass();
  expect(page.chips).toMatchObject([{ state: { kind: 'image-located' }, closed: false }]);
  await pass(8000);
  expect(page.chips[0]?.closed).toBe(true);
});
