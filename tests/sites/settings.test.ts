// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { checklistOf } from '../../src/core/checklist/checklist-of.ts';
import { SITES, type SiteId } from '../../src/core/draft.ts';
import { settings as facebook } from '../../src/sites/facebook/settings.ts';
import { settings as instagram } from '../../src/sites/instagram/settings.ts';
import type { SettingsAdapter } from '../../src/sites/settings-page.ts';
import { settings as x } from '../../src/sites/x/settings.ts';
import { page } from './meta-fixtures.ts';

const ADAPTERS: Readonly<Record<SiteId, SettingsAdapter>> = { facebook, x, instagram };
const main = (html: string) => `<div role="main">${html}</div>`;
const box = (on: boolean, attributes = '') =>
  `<label><div><input type="checkbox" ${attributes} ${on ? 'checked' : ''}></div></label>`;
const toggle = (on: boolean, attributes = '') =>
  `<div><input type="checkbox" role="switch" aria-checked="${on}" ${attributes}></div>`;

const shown = (adapter: SettingsAdapter, path: string, html = '') => {
  page(path, html);
  return adapter.settings(document);
};
const states = (adapter: SettingsAdapter, path: string, html = '') =>
  shown(adapter, path, html).map(({ state }) => state);

describe.each(SITES)('%s', (site) => {
  const adapter = ADAPTERS[site];
  const items = checklistOf(site).filter(({ link }) => adapter.hosts.includes(new URL(link.url).hostname));

  it('knows the setting behind a link of its checklist, where that is a page of settings of its own', () => {
    const unknown = items.filter(({ id, link }) => {
      const { pathname, search } = new URL(link.url);
      return !shown(adapter, pathname + search).some(({ item }) => item === id);
    });
    const OTHERWISE: Readonly<Record<SiteId, readonly string[]>> = {
      // Everyday pages, where a note would be in the way, pages of the profile, and those of an account that isn't the person's.
      facebook: [
        'profile-workplace',
        'profile-details',
        'connections',
        'view-as',
        'search-yourself',
        'site-terms',
        'official-registration',
        'official-tagging',
      ],
      x: [
        'connections',
        'search-yourself',
        'log-out',
        'help-with-settings',
        'site-terms',
        'official-registration',
        'official-tagging',
      ],
      instagram: ['connections', 'location', 'search-yourself', 'help-with-settings', 'site-terms', 'official-tagging'],
    };
    expect(unknown.map(({ id }) => id)).toEqual(OTHERWISE[site]);
  });

  it('names items of its own checklist alone', () => {
    const known = new Set(checklistOf(site).map(({ id }) => id));
    for (const { link } of items) {
      const { pathname, search } = new URL(link.url);
      for (const { item } of shown(adapter, pathname + search)) expect(known.has(item), item).toBe(true);
    }
  });

  it.each(['/', '/home', '/settings', '/settings/?tab=', '/accounts', '/jo/settings/tagging', '/settings/tagging2'])(
    'says nothing at %s',
    (path) => {
      expect(shown(adapter, path, main(box(true)))).toEqual([]);
    },
  );

  it('says how nothing stands on an empty page', () => {
    for (const { link } of items) {
      const { pathname, search } = new URL(link.url);
      expect(states(adapter, pathname + search).every((state) => state === 'unknown')).toBe(true);
    }
  });
});

describe('X', () => {
  const AUDIENCE = '/settings/audience_and_tagging';

  it.each([
    [true, 'good'],
    [false, 'open'],
  ] as const)('protected posts %s: %s, by name wherever it stands', (on, state) => {
    const html = `<main>${box(!on)}${box(on, 'name="protected"')}</main>`;
    expect(shown(x, AUDIENCE, html)).toEqual(
      ['private-account', 'audience-past', 'search-engines'].map((item) => ({ item, state })),
    );
  });

  it('protected posts are the first tick box of the column where none has a name', () => {
    expect(states(x, AUDIENCE, `${box(false)}<main>${box(true)}${box(false)}</main>`)[0]).toBe('good');
    expect(states(x, `${AUDIENCE}/`, `<main>${box(false)}${box(true)}</main>`)[0]).toBe('open');
  });

  it('a tick that the person has just set counts, whatever the markup says', () => {
    page(AUDIENCE, `<main>${box(false)}</main>`);
    const input = document.querySelector('input');
    if (input) input.checked = true;
    expect(x.settings(document)[0]?.state).toBe('good');
  });

  it('places in posts are read where the page has one tick box', () => {
    expect(states(x, '/settings/location', main(box(true)))).toEqual(['open']);
    expect(states(x, '/settings/location', main(box(false)))).toEqual(['good']);
    expect(states(x, '/settings/location', main(box(false) + box(false)))).toEqual(['unknown']);
  });

  it('found by contact is good where both are off', () => {
    expect(states(x, '/settings/contacts', main(box(false) + box(false)))).toEqual(['good']);
    expect(states(x, '/settings/contacts', main(box(false) + box(true)))).toEqual(['open']);
    expect(states(x, '/settings/contacts', main(box(false)))).toEqual(['unknown']);
  });
});

describe('Facebook', () => {
  const audience = (label: string) =>
    main(
      `<div><span>Who can see your future posts?</span><div role="button" aria-label="${label}"><span>x</span></div></div>`,
    );

  it.each([
    ['Edit privacy. Sharing with Public. ', 'open'],
    ['Edit privacy. Sharing with Your friends. ', 'good'],
    ['Edit privacy. Sharing with Friends except... Public Enemy. ', 'good'],
    ['Edit privacy. Sharing with Only me. ', 'good'],
    ['Edit privacy. Sharing with Your friends of friends. ', 'unknown'],
    ['Golygu preifatrwydd. Rhannu gyda Cyhoeddus.', 'open'],
    ['Edytuj ustawienia prywatności. Tylko ja', 'good'],
    ['Public', 'unknown'],
  ] as const)('future posts with %s: %s', (label, state) => {
    expect(shown(facebook, '/settings/?tab=posts', audience(label))).toEqual([
      { item: 'audience-future', state },
      { item: 'audience-past', state: 'unknown' },
    ]);
    expect(states(facebook, '/settings/?tab=stories', audience(label))).toEqual([state]);
  });

  it('search engines are read where the page has one switch', () => {
    const path = '/settings?tab=how_people_find_and_contact_you';
    const ITEMS = ['search-engines', 'found-by-contact', 'friends-list', 'messages'];
    expect(shown(facebook, path, main(toggle(false))).map(({ item }) => item)).toEqual(ITEMS);
    expect(states(facebook, path, main(toggle(false)))[0]).toBe('good');
    expect(states(facebook, path, main(toggle(true)))[0]).toBe('open');
    expect(states(facebook, path, main(toggle(true) + toggle(true)))[0]).toBe('unknown');
    expect(states(facebook, path, main(`<div hidden>${toggle(true)}</div>`))[0]).toBe('unknown');
  });

  it('older names of pages are known, other tabs are not', () => {
    expect(shown(facebook, '/settings?tab=privacy&section=composer')).toHaveLength(2);
    expect(shown(facebook, '/settings?tab=timeline')).toHaveLength(1);
    expect(shown(facebook, '/settings?tab=ads')).toEqual([]);
    expect(shown(facebook, '/oak/settings?tab=posts')).toEqual([]);
  });
});

describe('Instagram', () => {
  const PATHS = ['/accounts/who_can_see_your_content/', '/accounts/settings/v2/account_privacy/'];

  it.each(PATHS)('private account at %s', (path) => {
    const switches = (on: boolean, label: string) => main(toggle(!on) + toggle(on, `aria-label="${label}"`));
    expect(states(instagram, path, switches(true, 'Private account'))).toEqual(['good', 'good']);
    expect(states(instagram, path, switches(false, 'Private account'))).toEqual(['open', 'unknown']);
    expect(states(instagram, path, switches(true, 'Cyfrif preifat'))).toEqual(['good', 'good']);
    expect(states(instagram, path, switches(true, 'Einkareikningur'))).toEqual(['unknown', 'unknown']);
    expect(states(instagram, path, main(toggle(true, 'aria-label="Einkareikningur"')))).toEqual(['good', 'good']);
  });

  it('a switch that is none of an input is read by its state', () => {
    const html = main('<div role="switch" aria-checked="true" aria-label="Private account"></div>');
    expect(states(instagram, PATHS[0] ?? '', html)[0]).toBe('good');
  });
});
