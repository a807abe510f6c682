// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { type Draft, fingerprint, readingKey } from '../../../src/core/draft.ts';
import type { ImageVerdict } from '../../../src/core/image/image-finding.ts';
import { withImages } from '../../../src/core/image/with-images.ts';
import type { Verdict } from '../../../src/core/verdict.ts';
import type { ImageDesk } from '../../../src/guard/attach/image-desk.ts';
import { createLooks } from '../../../src/guard/attach/looks.ts';
import { isEmpty } from '../../../src/guard/is-empty.ts';
import { Judging } from '../../../src/guard/judging.ts';
import { Surfaces } from '../../../src/guard/surfaces.ts';
import type { SiteAdapter, SurfaceSpec } from '../../../src/sites/surface.ts';
import { readerFacts } from '../../support/reader-facts.ts';

const DRAFT: Draft = { site: 'x', surface: 'post', account: 'personal', audience: 'public', text: '', replyTo: null };
const SHOWN: Draft = { ...DRAFT, images: ['blob:a'] };
const CLEAR: Verdict = { outcome: 'clear', findings: [], incomplete: null };
const CHILD: ImageVerdict = {
  outcome: 'caution',
  findings: [{ category: 'image-child', level: 'caution', rule: 'children', boxes: [], text: null }],
  incomplete: null,
};

afterEach(() => vi.unstubAllGlobals());

it('a post of pictures alone is a draft of its own, which the reader of words knows as the same', () => {
  expect([isEmpty(DRAFT), isEmpty(SHOWN)]).toEqual([true, false]);
  expect(fingerprint(SHOWN)).not.toBe(fingerprint(DRAFT));
  expect(readingKey(SHOWN)).toBe(readingKey(DRAFT));
});

it('what is found in a picture joins what is found in the words, a rule once; what could not be read is said', () => {
  const twice = withImages(CLEAR, [CHILD, CHILD]);
  expect(twice.outcome).toBe('caution');
  expect(twice.findings).toEqual([
    { category: 'image-child', level: 'caution', rule: 'children', target: null, spans: [], replacement: null },
  ]);
  expect(withImages(CLEAR, [null])).toEqual({ outcome: 'unknown', findings: [], incomplete: { kind: 'image-unread' } });
  expect(withImages(CLEAR, [{ outcome: 'clear', findings: [], incomplete: null }])).toEqual(CLEAR);
});

it('a post of the school’s account that shows a picture is a draft of its own, and the reader knows it as the same', () => {
  const plain: Draft = { ...DRAFT, account: 'official' };
  const shown: Draft = { ...plain, pictured: true };
  expect([isEmpty(plain), isEmpty(shown)]).toEqual([true, false]);
  expect(fingerprint(shown)).not.toBe(fingerprint(plain));
  expect(readingKey(shown)).toBe(readingKey(plain));
});

it('what is asked of the school’s account stands beside what is found in its pictures', () => {
  const held: Verdict = { ...CLEAR, outcome: 'caution', official: { holding: ['second'], cued: [] } };
  expect(withImages(held, [{ outcome: 'clear', findings: [], incomplete: null }])).toEqual(held);
  expect(withImages(held, [null])).toMatchObject({ outcome: 'caution', incomplete: { kind: 'image-unread' } });
  expect(withImages(held, [CHILD])).toMatchObject({ outcome: 'caution', official: held.official });
});

it.each<[Draft['account'], true | undefined]>([
  ['official', true],
  ['personal', undefined],
])('a picture that was looked at is told of on an account that is %s', (account, pictured) => {
  document.body.innerHTML = '<div id="root"><p contenteditable="true">Sports day</p><img src="blob:1"></div>';
  const root = document.getElementById('root') as HTMLElement;
  const adapter: SiteAdapter = { id: 'x', hosts: [], surfaces: [], context: () => ({ accountName: '@Oakmere' }) };
  const spec: SurfaceSpec = {
    id: 'post',
    kind: 'post',
    root: () => root,
    editors: () => [...root.querySelectorAll('p')],
    submits: () => [],
    submitKey: 'none',
    previews: () => [...root.querySelectorAll('img')],
  };
  const official = new Set(account === 'official' ? ['oakmere'] : []);
  const surfaces = new Surfaces(adapter, () => official);
  expect(surfaces.read({ spec, root }).draft).toMatchObject({ account });
  expect(surfaces.read({ spec, root }).draft.pictured).toBe(pictured);
  root.querySelector('img')?.remove();
  expect(surfaces.read({ spec, root }).draft).not.toHaveProperty('pictured');
});

it('a post of pictures alone is judged by its pictures, without asking about words', async () => {
  let asked = 0;
  const reader = {
    read: async () => {
      asked++;
      return readerFacts();
    },
  };
  const judging = new Judging(
    () => CLEAR,
    reader,
    async () => [CHILD],
  );
  const { pending, final } = judging.look(SHOWN);
  expect(pending).toBe(true);
  expect((await final).outcome).toBe('caution');
  expect(judging.look(SHOWN).pending).toBe(false);
  expect(asked).toBe(0);
});

function desk() {
  const seen: Blob[] = [];
  const given: Pick<ImageDesk, 'look'> = {
    look: async (picture) => {
      seen.push(picture);
      return CHILD;
    },
  };
  return { seen, given };
}

it('a preview is drawn and looked at once; one of another origin is not, and is asked for again', async () => {
  const { seen, given } = desk();
  const picture = new Blob(['drawn']);
  vi.stubGlobal('createImageBitmap', async () => ({ width: 2, height: 2 }));
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      getContext = () => ({ drawImage: () => undefined });
      convertToBlob = async () => picture;
    },
  );
  document.body.innerHTML = '<img src="blob:a"><img src="https://cdn/b">';
  const looks = createLooks(given);
  expect(await looks({ ...SHOWN, images: ['blob:a'] })).toEqual([CHILD]);
  expect(await looks({ ...SHOWN, images: ['blob:a'] })).toEqual([CHILD]);
  expect(seen).toEqual([picture]);
  // Who will see it is part of the judgement.
  await looks({ ...SHOWN, audience: 'friends' });
  expect(seen).toHaveLength(2);
  vi.stubGlobal('createImageBitmap', async (shown: unknown) => {
    if (!shown) throw new TypeError('nothing to draw');
    return { width: 2, height: 2 };
  });
  expect(await looks({ ...SHOWN, images: ['https://cdn/b'] })).toEqual([null]);
  expect(seen).toHaveLength(2);
});

it('what the reader could not tell, or was judged by no pack, is looked at again', async () => {
  const answers: ImageVerdict[] = [
    { outcome: 'unknown', findings: [], incomplete: { kind: 'problem', problem: 'reader' } },
    { outcome: 'unknown', findings: [], incomplete: { kind: 'no-pack' } },
    CHILD,
  ];
  vi.stubGlobal('createImageBitmap', async () => ({ width: 2, height: 2 }));
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      getContext = () => ({ drawImage: () => undefined });
      convertToBlob = async () => new Blob(['drawn']);
    },
  );
  document.body.innerHTML = '<img src="blob:a">';
  const looks = createLooks({ look: async () => answers.shift() as ImageVerdict });
  await looks(SHOWN);
  await looks(SHOWN);
  expect(await looks(SHOWN)).toEqual([CHILD]);
  expect(await looks(SHOWN)).toEqual([CHILD]);
});

it('where the desk fails nothing is known of it, and nothing throws', async () => {
  const looks = createLooks({ look: () => Promise.reject(new Error('gone')) });
  expect(await looks(SHOWN)).toEqual([null]);
});
