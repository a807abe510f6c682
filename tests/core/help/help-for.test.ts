import { describe, expect, it, test } from 'vitest';
import raw from '../../../assets/helplines.json';
import { loadPack, PACKS } from '../../../src/cli/shared/load-pack.ts';
import { helplinesSchema } from '../../../src/core/help/help-address.ts';
import { HELP_CAUSES } from '../../../src/core/help/help-content.ts';
import { helpFor } from '../../../src/core/help/help-for.ts';
import { barePack } from '../../../src/core/pack/bare-pack.ts';
import { SHIPPED_PACKS } from '../../support/shipped-packs.ts';

const shipped = helplinesSchema.parse(raw);
const packOf = (name: string) => loadPack(`${PACKS}/${name}.json`);
const help = (name: string, site: 'x' | null = null) => helpFor(packOf(name), shipped, site, 'en');

describe('the addresses that ship', () => {
  const all = [...shipped.helplines, ...Object.values(shipped.sites).flat()];

  it('have an id each, and say where they were seen', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { source, certainty, id } of all)
      if (/no live page/i.test(source)) expect(certainty, id).not.toBe('sure');
  });

  it('are left in English by name only', () => {
    const same = all.filter(({ title, about }) => title.en === title.cy || about.en === about.cy);
    expect(same.map(({ id }) => id)).toEqual(['education-support', 'report-harmful-content', 'iwf']);
    expect(all.filter(({ about }) => about.en === about.cy)).toEqual([]);
  });

  it('of a site are the site’s own', () => {
    const hosts = {
      facebook: ['www.facebook.com'],
      x: ['help.x.com'],
      instagram: ['help.instagram.com', 'www.instagram.com'],
    };
    for (const [site, allowed] of Object.entries(hosts)) {
      const used = shipped.sites[site as keyof typeof hosts].map(({ url }) => new URL(url ?? '').hostname);
      expect(allowed).toEqual(expect.arrayContaining([...new Set(used)]));
    }
  });

  it('are refused without any way to reach them', () => {
    const { url: _url, phone: _phone, email: _email, ...bare } = shipped.helplines[0] as (typeof all)[number];
    expect(helplinesSchema.safeParse({ ...shipped, helplines: [bare] }).success).toBe(false);
  });
});

describe('who to ask', () => {
  it('puts the school’s own people first, safeguarding before all', () => {
    const { contacts, school } = help('shipbourne');
    expect(school).toBe(packOf('shipbourne').school?.shortName || packOf('shipbourne').school?.name);
    expect(contacts.slice(0, 2).map(({ role }) => role)).toEqual(['dsl', 'deputy-dsl']);
    expect(contacts.every(({ role }) => role !== 'helpline')).toBe(true);
    expect(contacts.every(({ when }) => when.length > 10)).toBe(true);
  });

  it('gives a helpline that the pack only names its number and address, once', () => {
    const { helplines } = help('uk-schools');
    const posh = helplines.filter(({ title }) => title.startsWith('Professionals Online Safety Helpline'));
    expect(posh).toHaveLength(1);
    expect(posh[0]).toMatchObject({ phone: '0344 381 4772', certainty: 'likely', checked: '2026-11-20' });
    expect(helplines.map(({ title }) => title)).toContain('NSPCC Whistleblowing Advice Line');
    expect(helplines).toHaveLength(shipped.helplines.length);
  });

  it('takes a pack’s own address of a helpline, and vouches for nothing else of it', () => {
    const contact = {
      role: 'helpline' as const,
      name: { en: 'Education Support' },
      url: 'https://example.org/help',
      checked: '2027-01-05',
      clauses: [],
    };
    const { helplines } = helpFor({ ...barePack('a', '1'), contacts: [contact] }, shipped, null, 'en');
    expect(helplines[0]).toMatchObject({
      title: 'Education Support',
      url: 'https://example.org/help',
      phone: null,
      checked: '2027-01-05',
      certainty: null,
    });
    expect(helplines.filter(({ title }) => title === 'Education Support')).toHaveLength(1);
  });

  it('reports to the site in front first', () => {
    expect(help('uk-schools', 'x').reports.map(({ site }) => site)).toEqual(['x', 'facebook', 'instagram']);
    expect(help('uk-schools').reports.map(({ site }) => site)).toEqual(['facebook', 'x', 'instagram']);
  });

  it('has the lines of the policy, each in its place', () => {
    expect(help('norton-west-chinnock').advice.posted.join()).toContain('Take it down soon');
    expect(help('norton-west-chinnock').advice.ask.join()).toContain('HR or your union');
    expect(help('cuddington').advice.consequence.join()).toContain('HR procedures');
    expect(help('great-chart').advice.tone.join()).toContain('politely');
    expect(help('great-chart').names.press).toEqual(['Whoever answers the press for the school']);
  });

  it('is there in Welsh, and without any pack', () => {
    expect(helpFor(packOf('shipbourne'), shipped, null, 'cy').contacts[0]?.name).toContain('diogelu');
    const none = helpFor(null, shipped, null, 'cy');
    expect(none.contacts).toEqual([]);
    expect(none.names.posted).toEqual([]);
    expect(none.helplines[0]?.hours).toContain('Dydd Llun');
  });
});

test.each(SHIPPED_PACKS)('%s: there is somebody to tell of a post, of a child and of abuse', (name) => {
  const { names } = help(name);
  for (const cause of HELP_CAUSES) expect(new Set(names[cause]).size, cause).toBe(names[cause].length);
  for (const cause of ['posted', 'child', 'abuse', 'support'] as const) expect(names[cause], cause).not.toEqual([]);
});
