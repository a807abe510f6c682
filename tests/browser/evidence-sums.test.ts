// @vitest-environment happy-dom
import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeEvidence } from '../../src/browser/evidence.ts';
import { LONGEST_SELECTION } from '../../src/core/evidence/evidence.ts';
import { evidenceHtml } from '../../src/core/evidence/evidence-html.ts';

const BYTES = Buffer.from('89504e470d0a1a0a00ff', 'hex');
const PICTURE = `data:image/png;base64,${BYTES.toString('base64')}`;
const sha = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');

/** The file of a note of these words, opened as whoever gets it would, with the check sums that it states. */
async function fileOf(result: string) {
  Object.assign(browser, { scripting: { executeScript: async () => [{ result }] } });
  const html = evidenceHtml(await takeEvidence(), 'He sent it at night.', 'en');
  // As every browser reads a file: the parser here leaves both steps out.
  const read = html.replace(/\r\n?/g, '\n').replace(/(<pre[^>]*>)\n/g, '$1');
  const page = new DOMParser().parseFromString(read, 'text/html');
  const [words, picture] = [...page.querySelectorAll('dl code')].map((code) => code.textContent);
  return { words, picture, page };
}

describe('the check sums of a note', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    Object.assign(browser.tabs, { captureVisibleTab: async () => PICTURE });
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7, url: 'https://x.com/a', title: 'X' }] as never);
  });

  it.each([
    ['plain words', 'You are useless.'],
    ['lines of every kind', '\n first\r\nsecond\rthird\n\n'],
    ['marks that turn the direction', 'ann\u2066\u202ednob\u2069 \u200fא'],
    ['signs that no file can hold', 'a\u0000b\u000cc\u007f \ud800 d'],
    ['markup and codes', '</pre><b>&amp;</b> [U+202E] &#8238;'],
    ['other scripts and pictures', 'Dylet ti fod â chywilydd. 👩🏽‍🏫\tתודה'],
  ])('can be worked out anew from its file alone: %s', async (_what, selected) => {
    const { words, picture, page } = await fileOf(selected);
    const [quoted] = page.querySelectorAll('pre');
    expect(sha(quoted?.textContent ?? '')).toBe(words);
    const [, bytes = ''] = page.querySelector('img')?.getAttribute('src')?.split(',') ?? [];
    expect(sha(Buffer.from(bytes, 'base64'))).toBe(picture);
  });

  it('also of a selection that was cut within a pair of halves', async () => {
    const { words, page } = await fileOf(`${'a'.repeat(LONGEST_SELECTION - 1)}👩 and more`);
    const text = page.querySelector('pre')?.textContent ?? '';
    expect(text).toBe('a'.repeat(LONGEST_SELECTION - 1));
    expect(sha(text)).toBe(words);
  });
});
