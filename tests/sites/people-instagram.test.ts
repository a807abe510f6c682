// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { people } from '../../src/sites/instagram/people.ts';
import { createDialog, post } from './instagram/fixtures.ts';
import { at, button, page } from './meta-fixtures.ts';

const pressed = (selector: string) => {
  const press = people.pressAt(at(selector));
  return press && [press.act, press.person.name, press.person.handle];
};
const row = (inside: string, second = 'Mia Okafor'): string =>
  `<div><a href="/mia_okafor/"><img alt="x"></a><div><div><a href="/mia_okafor/"><span>mia_okafor</span></a></div><div><span>${second}</span></div></div>${inside}</div>`;
const icon = (id: string, label: string): string =>
  `<div id="${id}" role="button" tabindex="0"><svg aria-label="${label}"></svg></div>`;

describe('a press on Instagram', () => {
  it('follows whom the row shows, and does not unfollow', () => {
    page('/explore/people/', `<main>${row('<button id="f"><div>Follow</div></button>')}</main>`);
    expect(pressed('#f')).toEqual(['follow', 'Mia Okafor', 'mia_okafor']);
    page('/explore/people/', `<main>${row('<button id="f">Follow Back</button>')}</main>`);
    expect(pressed('#f')?.[0]).toBe('follow');
    for (const label of ['Following', 'Requested', 'Message', 'Unfollow']) {
      page('/explore/people/', `<main>${row(`<button id="f">${label}</button>`)}</main>`);
      expect(pressed('#f'), label).toBeNull();
    }
  });

  it.each(['Suggested for you', 'Followed by lee.ash + 3 more', 'Follows you', '12,400 followers'])(
    'takes %s for no name',
    (line) => {
      page('/', `<main>${row('<button id="f">Follow</button>', line)}</main>`);
      expect(pressed('#f')).toEqual(['follow', null, 'mia_okafor']);
    },
  );

  it('follows whose profile it is, by the title', () => {
    const header =
      '<main><header><section><h2>mia_okafor</h2><button id="f">Obserwuj</button></section></header></main>';
    page('/mia_okafor/', header, '(3) Mia Okafor (@mia_okafor) • Zdjęcia i filmy na Instagramie');
    expect(pressed('#f')).toEqual(['follow', 'Mia Okafor', 'mia_okafor']);
    page('/mia_okafor/', header, 'Tom Baxter (@tombaxter81) • Instagram');
    expect(pressed('#f'), 'a title that lags behind').toEqual(['follow', null, 'mia_okafor']);
  });

  it('lets follow, in a row of its own, and takes no other Confirm for that', () => {
    page('/accounts/activity/', `<main>${row(button('yes', 'Confirm') + button('no', 'Delete'))}</main>`);
    expect(pressed('#yes')).toEqual(['accept', 'Mia Okafor', 'mia_okafor']);
    expect(pressed('#no')).toBeNull();
    page('/accounts/activity/', `<main>${row(button('yes', 'Qinisekisa') + button('no', 'Cima'))}</main>`);
    expect(pressed('#yes')?.[0], 'unknown language').toBe('accept');
    expect(pressed('#no')).toBeNull();
    page(
      '/mia_okafor/',
      `<main><header></header></main><div role="dialog"><p>Block mia_okafor?</p>${button('yes', 'Confirm')}</div>`,
    );
    expect(pressed('#yes')).toBeNull();
  });

  it('likes and reposts what somebody posted', () => {
    const actions = `<section>${icon('l', 'Hoffi')}${icon('c', 'Sylw')}${icon('r', 'Ailbostio')}${icon('s', 'Share')}</section>`;
    const said = `<ul><li><a href="/lee.ash/">lee.ash</a> Nice ${icon('k', 'Like')}</li></ul>`;
    page(
      '/',
      `<main><article><header><a href="/mia_okafor/">mia_okafor</a></header>${said}${actions}</article></main>`,
    );
    expect(pressed('#l')).toEqual(['like', null, 'mia_okafor']);
    expect(pressed('#r')).toEqual(['share', null, 'mia_okafor']);
    expect(pressed('#k')).toEqual(['like', null, 'lee.ash']);
    for (const id of ['c', 's']) expect(pressed(`#${id}`)).toBeNull();
  });

  it('is none on what a composer has', () => {
    page('/', createDialog() + post());
    for (const control of document.querySelectorAll('#slot, #post, #emoji')) expect(people.pressAt(control)).toBeNull();
  });

  it('throws on nothing, detached or without a window', () => {
    const html = createDialog() + post() + row(button('yes', 'Confirm'));
    page('/', html);
    const other = document.implementation.createHTMLDocument('');
    other.body.innerHTML = html;
    for (const root of [document, other]) {
      for (const element of root.querySelectorAll('*')) expect(() => people.pressAt(element)).not.toThrow();
      expect(() => people.conversation(root)).not.toThrow();
      expect(() => people.ownProfile(root)).not.toThrow();
    }
  });
});
