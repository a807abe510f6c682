import { TALKS } from '../people-places.ts';
import { expect, notes, test } from './around-test.ts';
import { useRoster } from './roster-pack.ts';

declare const chrome: {
  readonly storage: {
    readonly local: { remove(keys: string[]): Promise<void>; set(items: object): Promise<void> };
    readonly session: { get(key: null): Promise<Record<string, unknown>>; remove(key: string): Promise<void> };
  };
};

const FIRSTS = 'Mia Tom Ann Ben Eve Sam Zoe Max Leo Amy'.split(' ');
const LASTS =
  'Okafor Thorne Quill Nixon Farrow Hobbs Ives Nash Penn Rudd Sykes Tate Unwin Voss Wynn Yates Zola Abel'.split(' ');
const NAMES = FIRSTS.flatMap((first) => LASTS.map((last) => `${first} ${last}`));

test('a page that shows name after name learns of none, and has few looked up', async ({ page, serviceWorker }) => {
  const worker = await serviceWorker();
  await worker.evaluate(() => chrome.storage.local.remove(['noted', 'agreed', 'settings']));
  await worker.evaluate(() => chrome.storage.session.remove('lookUps'));
  // A note of another kind in the way would prove nothing.
  await worker.evaluate(() => chrome.storage.local.set({ settings: { version: 1, value: { moments: false } } }));
  await useRoster(worker);
  const talk = TALKS.find(({ url, name }) => /x\.com/.test(url) && name.endsWith('Okafor'));
  await page.goto(talk?.url ?? '');
  await page.waitForFunction(() => window.replica.surfaces().some((id) => /message|chat/.test(id)));
  const probe = (names: readonly string[], ms: number) =>
    page.evaluate(
      async ([all, wait]) => {
        if (!document.getElementById('cover')) {
          const cover = document.createElement('textarea');
          cover.id = 'cover';
          cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;opacity:0;pointer-events:none';
          document.body.append(cover);
        }
        let came = 0;
        const watch = new MutationObserver((records) => {
          for (const { addedNodes } of records)
            came += [...addedNodes].filter((node) => node.nodeName.toLowerCase() === 'purple-pen').length;
        });
        watch.observe(document.documentElement, { childList: true });
        for (const [i, name] of all.entries()) {
          const title = document.createElement('h2');
          title.textContent = name;
          document.querySelector('[data-testid="dm-conversation-header"]')?.replaceChildren(title);
          history.replaceState(null, '', `/i/chat/probe-${name.replace(' ', '-')}-${i}`);
          if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
        }
        watch.disconnect();
        return came;
      },
      [names, ms] as const,
    );
  const lookUps = () => worker.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)));

  expect(await probe(NAMES, 0)).toBe(0);
  expect(await probe(['Mia Okafor', 'Grace Okafor', 'Tom Quill', 'Mia Okafor'], 3600)).toBe(0);
  expect(await lookUps()).toMatch(/"conversation \d+":\{/);
  // Out in the open there is a note, which the person sees.
  await page.evaluate(() => document.getElementById('cover')?.remove());
  await expect.poll(() => notes(page).text(), { timeout: 10_000 }).toContain('Could this be a pupil');
});
