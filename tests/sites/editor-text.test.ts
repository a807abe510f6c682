// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isBlank, readEditor } from '../../src/sites/editor-text.ts';

const editor = (html: string): HTMLElement => {
  const element = document.createElement('div');
  element.setAttribute('contenteditable', 'true');
  element.innerHTML = html;
  return element;
};

describe('readEditor', () => {
  it.each([
    [
      'Draft.js blocks',
      '<div data-contents="true"><div data-block="true"><div><span><span data-text="true">one</span></span></div></div><div data-block="true"><div><span><span data-text="true">two</span></span></div></div></div>',
      'one\ntwo',
    ],
    [
      'a Draft.js empty block',
      '<div data-contents="true"><div data-block="true"><div><span>a</span></div></div><div data-block="true"><div><span><br data-text="true"></span></div></div><div data-block="true"><div><span>b</span></div></div></div>',
      'a\n\nb',
    ],
    [
      'Lexical paragraphs',
      '<p dir="ltr"><span data-lexical-text="true">one</span></p><p><br></p><p><span>two</span></p>',
      'one\n\ntwo',
    ],
    ['Lexical line breaks', '<p><span>one</span><br><span>two</span></p>', 'one\ntwo'],
    ['a line break at the end, kept open by a second', '<p><span>one</span><br><br></p>', 'one\n'],
    ['a bare text node', 'hello', 'hello'],
    ['no-break spaces', '<p>a\u00a0b</p>', 'a b'],
    ['an empty editor', '<p><br></p>', ''],
    [
      'mentions and hashtags in spans of their own',
      '<p><span>so proud of </span><span><span>#TeamX</span></span><span> today</span></p>',
      'so proud of #TeamX today',
    ],
  ])('reads %s', (_name, html, text) => {
    expect(readEditor(editor(html)).text).toBe(text);
  });

  it('tells where each character stands', () => {
    const { text, places } = readEditor(editor('<p>one</p><p><b>two</b> three</p>'));
    for (const { node, start } of places) expect(text.slice(start, start + node.length)).toBe(node.data);
    expect(places).toHaveLength(3);
  });

  it('reads the value of a field', () => {
    const field = document.createElement('textarea');
    field.value = 'a\nb';
    expect(readEditor(field)).toEqual({ text: 'a\nb', places: [] });
  });
});

describe('isBlank', () => {
  it.each(['', ' \n', '\u200b', '\ufeff\u200d '])('holds for %j', (text) => expect(isBlank(text)).toBe(true));
  it.each(['a', '.', '👍'])('does not hold for %j', (text) => expect(isBlank(text)).toBe(false));
});
