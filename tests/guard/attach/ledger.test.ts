// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { Ledger } from '../../../src/guard/attach/ledger.ts';
import type { Surface, SurfaceSpec } from '../../../src/sites/surface.ts';

const spec: SurfaceSpec = {
  id: 'test',
  kind: 'post',
  root: (from) => from.closest('section'),
  editors: () => [],
  submits: () => [],
  submitKey: 'none',
  previews: (root) => [...root.querySelectorAll('img')],
};
let surface: Surface;
let ledger: Ledger;

beforeEach(() => {
  document.body.innerHTML = '<section></section><section id="other"></section>';
  surface = { spec, root: document.querySelector('section') as Element };
  ledger = new Ledger();
});

function show(address: string, root = surface.root): HTMLImageElement {
  const image = document.createElement('img');
  image.setAttribute('src', address);
  root.append(image);
  return image;
}

it('knows as many previews as files were handed on, and no more', () => {
  ledger.attached(surface, 2, false, 0);
  const [, , third] = ['blob:1', 'blob:2', 'https://gif/3'].map((address) => show(address));
  expect(ledger.unknown(surface, 1)).toEqual([third]);
  expect(ledger.unknown(surface, 2)).toEqual([third]);
});

it('knows a preview again by its address after a re-render, and by its element under a new address', () => {
  ledger.attached(surface, 1, false, 0);
  const first = show('blob:1');
  expect(ledger.unknown(surface, 1)).toEqual([]);
  first.setAttribute('src', 'https://cdn/1');
  expect(ledger.unknown(surface, 2)).toEqual([]);
  first.remove();
  show('blob:1');
  expect(ledger.unknown(surface, 3)).toEqual([]);
  const other = show('blob:2');
  expect(ledger.unknown(surface, 4)).toEqual([other]);
});

it('tells of a preview that went on unchecked', () => {
  ledger.attached(surface, 1, true, 0);
  const image = show('blob:1');
  expect(ledger.unknown(surface, 1)).toEqual([image]);
});

it('takes what was attached outside every box for the box that shows it, and what is long past for nothing', () => {
  ledger.attached(null, 1, false, 0);
  const image = show('blob:1');
  expect(ledger.unknown(surface, 700_000)).toEqual([image]);
  ledger.attached(null, 1, false, 700_000);
  expect(ledger.unknown(surface, 700_001)).toEqual([]);
});

it('does not take what was attached to one box for another that stands beside it', () => {
  ledger.attached(surface, 1, false, 0);
  const root = document.querySelector('#other') as Element;
  const image = show('blob:1', root);
  expect(ledger.unknown({ spec, root }, 1)).toEqual([image]);
});
