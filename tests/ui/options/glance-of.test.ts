import { describe, expect, it } from 'vitest';
import { barePack } from '../../../src/core/pack/bare-pack.ts';
import { type Pack, PLACES, packSchema } from '../../../src/core/pack/schema.ts';
import { glanceOf } from '../../../src/ui/options/glance/glance-of.ts';
import { GLANCE_STRINGS } from '../../../src/ui/options/glance/glance-strings.ts';
import { HEALTH_STRINGS } from '../../../src/ui/options/health/health-strings.ts';

const text = (en: string, cy?: string) => (cy ? { en, cy } : { en });
const provision = (id: string) => ({ id, clauses: ['c1'], notice: text(`n-${id}`), advice: text(`a-${id}`) });

/** Every list filled, each with words of its own. */
const full: Pack = packSchema.parse({
  ...barePack('full', '1'),
  clauses: [
    { id: 'c1', where: 'Section 1', asks: text('asks-1', 'gofyn-1'), place: 'draft' },
    { id: 'c2', where: 'Section 2', asks: text('asks-2'), place: 'outside', outside: text('why-outside') },
    { id: 'c3', where: 'Section 3', asks: text('asks-3'), appliesTo: 'official' },
  ],
  rules: [
    {
      id: 'r1',
      category: 'tone',
      level: 'note',
      clauses: ['c1'],
      notice: text('n-rule'),
      advice: text('a-rule'),
      examples: { trigger: [], silent: [] },
    },
  ],
  contacts: [{ role: 'dsl', name: text('contact-name'), how: text('contact-how'), url: 'https://example.org/dsl' }],
  moments: [{ ...provision('moment'), when: {} }],
  connections: [{ ...provision('connection'), acts: ['add'], with: ['pupil'], level: 'note' }],
  checklist: [{ item: 'password', clauses: ['c3'], repeat: 'year' }],
  official: [{ ...provision('official'), kind: 'general' }],
  advice: [{ id: 'ad', clauses: ['c1'], at: 'tone', text: text('advice-line') }],
  links: [{ id: 'l', title: text('link-title'), url: 'https://example.org/link' }],
  accounts: [{ site: 'x', handle: '@the-school', name: 'Account name' }],
  hours: {
    week: [{ days: ['mon'], from: '08:30', to: '15:30', breaks: [{ from: '10:30', to: '10:45' }] }],
    terms: [{ from: '2026-09-01', to: '2026-12-18' }],
    closed: ['2026-10-26'],
  },
  settings: { pause: { value: false, locked: true, reason: text('pause-reason') } },
  school: { name: 'Full School', motto: 'the-motto' },
  staff: [{ surname: 'Secret' }],
});

describe('the policy at a glance', () => {
  it('leaves nothing of a pack out', () => {
    const shown = JSON.stringify(glanceOf(full, 'en'));
    const wanted = ['asks-1', 'asks-2', 'why-outside', 'asks-3', 'n-rule', 'a-rule', 'contact-name', 'contact-how'];
    wanted.push('example.org/dsl', 'n-moment', 'a-moment', 'n-connection', 'n-official', 'Section 3', 'Every year');
    wanted.push('advice-line', 'link-title', 'example.org/link', '@the-school', 'Account name', '08:30–15:30');
    wanted.push('10:30–10:45', '2026-12-18', '2026-10-26', 'pause-reason', 'Full School', 'the-motto');
    expect(wanted.filter((words) => !shown.includes(words))).toEqual([]);
  });

  it('keeps what does not stand in the school’s own policy apart, under the title of its policy', () => {
    const [first, ...rest] = full.clauses;
    if (!first) throw new Error('no clause');
    const from = text('General rules', 'Rheolau cyffredinol');
    const sections = glanceOf({ ...full, clauses: [{ ...first, from }, ...rest] }, 'en');
    const apart = sections.find(({ title }) => title === 'Not from your school’s own policy: General rules');
    expect(apart?.lines).toEqual([{ lead: 'Section 1', text: 'asks-1' }]);
    expect(sections.map(({ title }) => title)).not.toContain(GLANCE_STRINGS.en.places.draft);
    const rules = sections.find(({ title }) => title === GLANCE_STRINGS.en.rules);
    expect(rules?.lines[0]?.text).toContain('General rules: Section 1');
  });

  it('counts names of staff and does not show them', () => {
    const shown = glanceOf(full, 'en');
    expect(JSON.stringify(shown)).not.toContain('Secret');
    expect(shown.at(-1)?.lines).toContainEqual({ lead: 'Names of staff', text: '1' });
  });

  it('goes by place, in the person’s language, and leaves empty sections out', () => {
    const titles = glanceOf(full, 'cy').map(({ title }) => title);
    expect(titles[0]).toBe(GLANCE_STRINGS.cy.places.draft);
    expect(JSON.stringify(glanceOf(full, 'cy'))).toContain('gofyn-1');
    expect(glanceOf(barePack('bare', '1'), 'en').map(({ title }) => title)).toEqual([GLANCE_STRINGS.en.inside]);
    expect(Object.keys(GLANCE_STRINGS.en.places)).toEqual([...PLACES]);
  });
});

describe.each([
  ['glance', GLANCE_STRINGS],
  ['health', HEALTH_STRINGS],
])('the words of the %s', (_name, { en, cy }) => {
  const flat = (value: unknown, path = ''): [string, string][] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => flat(inner, `${path}.${key}`))
      : [[path, typeof value === 'function' ? String(value(3, 3)) : String(value)]];
  it('are there in both languages, and differ', () => {
    const welsh = new Map(flat(cy));
    expect([...welsh.keys()]).toEqual(flat(en).map(([key]) => key));
    const same = flat(en).filter(([key, words]) => words && welsh.get(key) === words);
    expect(same).toEqual([]);
  });
});
