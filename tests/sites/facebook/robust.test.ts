// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { adapter } from '../../../src/sites/facebook/adapter.ts';
import { surfaceOfControl, surfaceOfEditor } from '../../../src/sites/find.ts';
import { at, lexical, page } from '../meta-fixtures.ts';
import { article, chatTab, postDialog } from './fixtures.ts';

const both = (element: Element) => [surfaceOfEditor(adapter, element), surfaceOfControl(adapter, element)];

describe('odd pages', () => {
  it('finds nothing in detached nodes and does not throw', () => {
    const loose = document.createElement('div');
    loose.innerHTML = `<div role="dialog">${lexical('a', '')}<div role="button" id="b">Post</div></div>`;
    for (const element of [loose, ...loose.querySelectorAll('*')]) expect(() => both(element)).not.toThrow();
    expect(surfaceOfControl(adapter, loose.querySelector('#b') as Element)).toBeNull();
  });

  it('climbs out of a shadow tree', () => {
    page('/', '<div role="dialog"><h2>Create post</h2><div id="host"></div></div>');
    const inner = at('#host').attachShadow({ mode: 'open' });
    inner.innerHTML = lexical('editor', '');
    const editor = inner.querySelector('#editor') as HTMLElement;
    expect(() => both(editor)).not.toThrow();
  });

  it('bears every element of every fixture, SVG and documents without a window among them', () => {
    page('/', article() + postDialog() + chatTab());
    for (const element of document.querySelectorAll('*')) expect(() => both(element)).not.toThrow();
    const other = document.implementation.createHTMLDocument('');
    other.body.innerHTML = article() + postDialog() + chatTab();
    for (const element of other.querySelectorAll('*')) expect(() => both(element)).not.toThrow();
  });

  it('bears markup nested a thousand deep', () => {
    page(
      '/',
      `<div role="article">${'<div>'.repeat(1000)}<span dir="auto">x</span><form role="presentation">${lexical('editor', '')}</form>${'</div>'.repeat(1000)}</div>`,
    );
    const surface = surfaceOfEditor(adapter, at('#editor'));
    expect(surface?.spec.id).toBe('comment');
    expect(() => surface?.spec.context?.(surface.root)).not.toThrow();
  });
});
