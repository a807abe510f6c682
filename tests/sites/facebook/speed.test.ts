// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { adapter as facebook } from '../../../src/sites/facebook/adapter.ts';
import { surfaceOfControl, surfaceOfEditor } from '../../../src/sites/find.ts';
import { adapter as instagram } from '../../../src/sites/instagram/adapter.ts';
import type { SiteAdapter } from '../../../src/sites/surface.ts';
import { createDialog, post } from '../instagram/fixtures.ts';
import { at, button, page } from '../meta-fixtures.ts';
import { article, chatTab, postDialog, splitDialog } from './fixtures.ts';

const LARGE = 500;

/** A composer outside any dialog has no edge, so that the climb may look at the page once. */
const WHOLE = 20_000;

/** A page of over 10,000 nodes round the composers. */
const feedRound = (composers: string, shown: string): string => {
  const filler = '<div><span>x</span></div>'.repeat(15);
  const feed = Array.from(
    { length: 330 },
    (_, i) => `<div role="article">${filler}${button(`b${i}`, 'Like')}</div>`,
  ).join('');
  return `<div id="mount_0_0_x"><div role="banner">${button('home', 'Home')}</div><div role="main"><div role="feed">${feed}${shown}</div></div>${composers}</div>`;
};

/** The largest subtree that a look-up searches, in nodes: what makes it slow, and what a page-wide query would show. */
function largestSearch(look: () => unknown): number {
  let largest = 0;
  for (const name of ['querySelector', 'querySelectorAll'] as const) {
    const real = Element.prototype[name] as (this: Element, selector: string) => unknown;
    vi.spyOn(Element.prototype, name).mockImplementation(function (this: Element, selector: string) {
      largest = Math.max(largest, this.getElementsByTagName('*').length);
      return real.call(this, selector) as never;
    });
    vi.spyOn(Document.prototype, name).mockImplementation(() => {
      throw new Error('a page-wide query');
    });
  }
  look();
  vi.restoreAllMocks();
  return largest;
}

/** The quickest of many, since the machine that runs the tests is busy with others. In milliseconds. */
const quickest = (look: () => unknown): number =>
  Math.min(
    ...Array.from({ length: 25 }, () => {
      const start = performance.now();
      look();
      return performance.now() - start;
    }),
  );

const pages: [string, number, SiteAdapter, string, string[], string[]][] = [
  [
    'Facebook',
    LARGE,
    facebook,
    feedRound(postDialog() + chatTab(), article()),
    ['#editor', '#comment', '#reply', '#chat-editor'],
    ['#post', '#emoji', '#send', '#b0', '#home', '#a-like'],
  ],
  ['Facebook, dialog in two', WHOLE, facebook, feedRound(splitDialog(''), ''), ['#editor'], ['#post', '#emoji']],
  [
    'Instagram',
    LARGE,
    instagram,
    feedRound(createDialog(), post()),
    ['#caption', '#comment'],
    ['#slot', '#post', '#emoji', '#b0', '#home', '#like'],
  ],
];

afterEach(() => void vi.restoreAllMocks());

it.each(pages)(
  '%s: a look-up among 10,000 nodes searches no more than it must, and takes under a millisecond',
  (_name, limit, adapter, html, editors, controls) => {
    page('/', html);
    expect(document.querySelectorAll('*').length).toBeGreaterThan(10_000);
    const looks = [
      ...editors.map((selector) => [at(selector), surfaceOfEditor] as const),
      ...controls.map((selector) => [at(selector), surfaceOfControl] as const),
    ];
    for (const [element, find] of looks) {
      expect(
        largestSearch(() => find(adapter, element)),
        element.id,
      ).toBeLessThan(limit);
      expect(
        quickest(() => find(adapter, element)),
        element.id,
      ).toBeLessThan(1);
    }
  },
  60_000,
);
