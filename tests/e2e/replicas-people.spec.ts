import type { Page } from '@playwright/test';
import type { ConnectionAct } from '../replicas/shared/types.ts';
import { LANGUAGES } from '../replicas/shared/types.ts';
import { expect, test } from './fixtures/extension.ts';
import { peopleOf } from './fixtures/site-people.ts';
import { OWN_PAGES, PLACES, type Place, TALKS } from './people-places.ts';

/** The people of the replicas, without the extension, and what the adapters make of them. */
async function open(page: Page, place: Place, query: Readonly<Record<string, string>> = {}): Promise<void> {
  const url = new URL(place.url);
  for (const [name, value] of Object.entries({ ...place.query, ...query })) url.searchParams.set(name, value);
  await page.goto(url.href);
  await page.waitForFunction(([act, person]) => window.replica?.connector(act, person) !== null, [
    place.act,
    place.person,
  ] as const);
}

const control = (page: Page, act: ConnectionAct, person: string) =>
  page.evaluateHandle(([a, p]) => window.replica.connector(a, p), [act, person] as const);

/** Presses with the real mouse until the site has done it; a menu takes two. */
async function pressThrough(page: Page, place: Place): Promise<void> {
  for (let step = 0; step < (place.presses ?? 1); step++) {
    await pressOnce(page, place);
  }
}

/** A dialog's button may come a moment after the dialog. */
async function pressOnce(page: Page, place: Place): Promise<void> {
  const element = await page.waitForFunction(([a, p]) => window.replica.connector(a, p), [
    place.act,
    place.person,
  ] as const);
  await element.asElement()?.click();
  await page.waitForTimeout(place.presses ? 250 : 0);
}

const done = (page: Page) => page.evaluate(() => window.replica.connections.map(({ at: _, ...what }) => what));
const faults = (page: Page) => page.evaluate(() => [window.replica.errors, window.replica.violations]);

/** What the adapter makes of a press on the control, from the control itself and from the words within it. */
async function seen(page: Page, place: Place) {
  const people = await peopleOf(page);
  const element = await control(page, place.act, place.person);
  return people.evaluate((adapter, pressed) => {
    if (!pressed) return null;
    const inner = pressed.querySelector('span, svg') ?? pressed;
    return [pressed, inner].map((target) => {
      const press = adapter.pressAt(target);
      return press && { act: press.act, ...press.person, isControl: press.control === pressed };
    });
  }, element);
}

for (const place of PLACES) {
  test.describe(place.title, () => {
    test('does once what a real press asks, and names whom', async ({ plainPage: page }) => {
      await open(page, place);
      await pressThrough(page, place);
      expect(await done(page)).toEqual([{ act: place.act, person: place.person, trusted: true }]);
      expect(await faults(page)).toEqual([[], []]);
    });

    test('is told by the adapter in every language', async ({ plainPage: page }) => {
      for (const lang of LANGUAGES) {
        await open(page, place, { lang });
        await peopleOf(page);
        for (let step = 1; step < (place.presses ?? 1); step++) await pressOnce(page, place);
        const expected = {
          act: place.act,
          name: place.adapterName === undefined ? place.person : place.adapterName,
          handle: place.handle,
          isControl: true,
        };
        expect(await seen(page, place), lang).toEqual([expected, expected]);
      }
    });

    test('ignores a scripted press with trusted-only, takes it without, and twice makes two with slow', async ({
      plainPage: page,
    }) => {
      const scripted = async (query: Readonly<Record<string, string>>, times: number) => {
        await open(page, place, query);
        for (let step = 1; step < (place.presses ?? 1); step++) await pressOnce(page, place);
        const element = await control(page, place.act, place.person);
        for (let n = 0; n < times; n++) await element.evaluate((node) => node?.click());
        if (query.slow) await page.waitForTimeout(800);
        return (await done(page)).length;
      };
      expect(await scripted({ 'trusted-only': '1' }, 1)).toBe(0);
      expect(await scripted({}, 1)).toBe(1);
      expect(await scripted({ slow: '1' }, 2)).toBe(2);
    });
  });
}

for (const talk of TALKS) {
  test(`${talk.title}: who writes, and whether they have`, async ({ plainPage: page }) => {
    const told = async (query: Readonly<Record<string, string>>) => {
      await page.goto(`${talk.url}?${new URLSearchParams(query)}`);
      await page.waitForFunction(() => window.replica.surfaces().some((id) => /message|chat/.test(id)));
      const people = await peopleOf(page);
      return people.evaluate((adapter) => {
        const found = adapter.conversation(document);
        return found && { key: found.key, people: found.people, incoming: found.incoming };
      });
    };
    const expected = { key: talk.key, people: [{ name: talk.name, handle: talk.handle }] };
    for (const lang of LANGUAGES) expect(await told({ lang }), lang).toEqual({ ...expected, incoming: true });
    expect(await told({ quiet: '1' })).toEqual({ ...expected, incoming: false });
    // What one has written oneself makes nobody else a writer.
    const send = await page.evaluateHandle(() => window.replica.surfaces().find((id) => /message|chat/.test(id)) ?? '');
    const editor = await page.evaluateHandle((id) => window.replica.editor(id), send);
    await editor.asElement()?.click();
    await page.keyboard.type('Good evening.');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => window.replica.submissions.length)).toBe(1);
    const people = await peopleOf(page);
    await expect(page.getByText('Good evening.')).toBeVisible();
    expect(await people.evaluate((adapter) => adapter.conversation(document)?.incoming)).toBe(false);
  });
}

for (const profile of OWN_PAGES) {
  test(`${profile.title}: one's own is read, another's never`, async ({ plainPage: page }) => {
    const read = async (url: string) => {
      await page.goto(url);
      await page.waitForFunction(() => document.querySelector('h1, [data-testid="UserName"], main header') !== null);
      const people = await peopleOf(page);
      return people.evaluate((adapter) => adapter.ownProfile(document)?.parts ?? null);
    };
    for (const lang of LANGUAGES) {
      const url = new URL(profile.own);
      url.searchParams.set('lang', lang);
      expect(await read(url.href), lang).toEqual(profile.parts);
    }
    expect(await read(profile.other)).toBeNull();
  });
}
