// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const loadDesk = vi.fn();
vi.mock('../../../src/guard/images/load-desk.ts', () => ({ loadDesk }));
const { foreseePictures } = await import('../../../src/guard/images/foresee-pictures.ts');

let life = new AbortController();
const warm = vi.fn();
let active = true;

beforeEach(() => {
  vi.clearAllMocks();
  active = true;
  life = new AbortController();
  loadDesk.mockResolvedValue({ warm });
  document.body.innerHTML = '<input id="file" type="file"><input id="text" type="text"><p id="p">words</p>';
  foreseePictures(() => active, life.signal);
});
afterEach(() => life.abort());

const click = (id: string) => document.getElementById(id)?.dispatchEvent(new Event('click', { bubbles: true }));
const drag = (types: string[]) =>
  document.body.dispatchEvent(Object.assign(new Event('dragenter', { bubbles: true }), { dataTransfer: { types } }));

it('warms the desk when a file picker opens, or files are dragged in', async () => {
  click('file');
  drag(['Files']);
  await vi.waitFor(() => expect(warm).toHaveBeenCalledTimes(2));
});

it('does nothing for other presses, dragged words, or while switched off or gone', () => {
  click('text');
  click('p');
  drag(['text/plain']);
  active = false;
  click('file');
  active = true;
  life.abort();
  click('file');
  expect(loadDesk).not.toHaveBeenCalled();
});

it('minds no desk that cannot come', async () => {
  loadDesk.mockRejectedValue(new Error('gone'));
  click('file');
  await new Promise((done) => setTimeout(done));
  expect(loadDesk).toHaveBeenCalledTimes(1);
});
