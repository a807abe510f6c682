import { describe, expect, it } from 'vitest';
import { ROUTE_IDS } from '../../../src/admin/deploy/deployment.ts';
import { deploymentFiles } from '../../../src/admin/deploy/deployment-files.ts';
import { routeGuide } from '../../../src/admin/deploy/route-guide.ts';
import { fileRole } from '../../../src/ui/builder/export/file-role.ts';
import { guideBlocks } from '../../../src/ui/builder/export/guide-blocks.ts';
import { packSummary } from '../../../src/ui/builder/export/pack-summary.ts';
import { stepFor } from '../../../src/ui/builder/export/step-for.ts';
import { fieldOf } from '../../../src/ui/builder/field-of.ts';
import { placeName } from '../../../src/ui/builder/place-name.ts';
import { remedyFor } from '../../../src/ui/builder/place-strings.ts';
import { SCHOOL_STEP_STRINGS } from '../../../src/ui/builder/school/strings.ts';
import { optionsFor, schoolPackWith } from '../../admin/deploy/packs.ts';

describe('the summary of a pack', () => {
  it('counts what is there and leaves out what is not', () => {
    const pack = schoolPackWith({ staff: 3, crests: [100, 100] });
    const counts = Object.fromEntries(packSummary(pack).map(({ key, count }) => [key, count]));
    expect(counts).toMatchObject({ rules: pack.rules.length, staff: 3, crests: 2 });
    const [first, ...rest] = pack.clauses.map(({ from: _, ...clause }) => clause);
    if (!first) throw new Error('no clause');
    const mixed = [first, ...rest.map((clause) => ({ ...clause, from: { en: 'General rules' } }))];
    const split = Object.fromEntries(packSummary({ ...pack, clauses: mixed }).map(({ key, count }) => [key, count]));
    expect(split).toMatchObject({ clauses: 1, general: rest.length });
    expect(packSummary({ ...pack, staff: [], crests: [] }).map(({ key }) => key)).not.toContain('staff');
  });
});

describe('a place in a pack', () => {
  const pack = schoolPackWith({ crests: [] });

  it('is told in the words of the builder, never by its path', () => {
    const names = [
      ['school.name', 'Full name of the school'],
      ['hours.terms[0].from', 'Term 1, From'],
      ['hours.week[1].breaks[0].to', 'Hours 2, break 1, To'],
      ['policy.reviewDate', 'To be reviewed by'],
      ['contacts[1].url', 'Contact 2, Web address'],
      ['rules[3].level', 'Rule 4'],
      ['format', 'Another part of the pack'],
    ] as const;
    for (const [path, name] of names) expect(placeName(path, 'en')).toBe(name);
    for (const [path] of names) expect(placeName(path, 'cy')).not.toMatch(/\[|\.[a-z]/);
  });

  it('goes by the words of the pack where that is known: a role, a place in the policy, a heading', () => {
    const roles = SCHOOL_STEP_STRINGS.cy.roles;
    pack.contacts.forEach(({ role }, i) => {
      expect(placeName(`contacts[${i}]`, 'cy', pack)).toBe(roles[role]);
    });
    expect(placeName('clauses[0].asks.en', 'en', pack)).toBe(pack.clauses[0]?.where);
    expect(placeName('rules[0].advice.en', 'en', pack)).toMatch(/^‘.+’$/);
  });

  it('says what to do in a field of the builder’s own, which it knows by its id', () => {
    expect(remedyFor('hours.terms[0].from', 'bad-format')).toBe('day');
    expect(remedyFor('hours.week[0].from', 'bad-format')).toBe('time');
    expect(remedyFor('policy.url', 'bad-format')).toBe('url');
    expect(remedyFor('rules[0].level', 'not-allowed')).toBe(null);
    expect(fieldOf('hours.terms[2].to')).toBe('term-2-to');
    expect(fieldOf('hours.week[0].breaks[1].from')).toBe('hours-0-break-1-from');
    expect(fieldOf('school.name')).toBe('school-name');
    expect(fieldOf('rules[0]')).toBe(null);
  });
});

describe('the step of a problem', () => {
  it('is where its part is made', () => {
    expect(['staff[3].surname', 'crests', 'roster.full'].map(stepFor)).toEqual(['people', 'people', 'people']);
    expect(['school.name', 'policy.url', 'contacts[0]', 'hours.week[0]', 'settings.pause'].map(stepFor)).toEqual(
      Array(5).fill('school'),
    );
    expect(['rules[3].advice.en', 'clauses[0].asks.cy', ''].map(stepFor)).toEqual(['policy', 'policy', 'policy']);
  });
});

describe('what a file is for', () => {
  it('is told for every file of every way', () => {
    const roles = Object.fromEntries(
      ROUTE_IDS.map((route) => [
        route,
        deploymentFiles(route, optionsFor(schoolPackWith({ pupils: 20, crests: [] }), { forceInstall: true })).map(
          ({ name }) => fileRole(name),
        ),
      ]),
    );
    expect(roles['windows-group-policy']).toEqual(['template', 'words', 'words', 'first-box', 'second-box']);
    expect(roles.intune).toEqual(['pack', 'remove']);
    expect(roles.linux).toContain('install');
    expect(roles.macos).toContain('install');
    for (const route of ROUTE_IDS.filter((one) => one !== 'windows-group-policy'))
      expect(roles[route], route).toContain('pack');
  });
});

describe('a guide', () => {
  it('is read into headings, paragraphs, quotes, lists and code', () => {
    const plain = (text: string) => [{ kind: 'plain', text }];
    const guide = [
      '# Title',
      '',
      '> **Yn fyr.** Gludwch',
      '> hwn.',
      '',
      '## Set it',
      '1. Go to **admin** → `x`,',
      '   then [on](https://example.org).',
      '2. *Then* this.',
      '',
      'Before a list:',
      '- one',
      '- two',
      '',
      '```sh',
      'cp a b',
      '',
      'cp c d',
      '```',
      'After.',
    ].join('\n');
    expect(guideBlocks(guide)).toEqual([
      { kind: 'heading', level: 1, runs: plain('Title') },
      { kind: 'quote', runs: [{ kind: 'strong', text: 'Yn fyr.' }, ...plain(' Gludwch hwn.')] },
      { kind: 'heading', level: 2, runs: plain('Set it') },
      {
        kind: 'steps',
        items: [
          [
            ...plain('Go to '),
            { kind: 'strong', text: 'admin' },
            ...plain(' → '),
            { kind: 'code', text: 'x' },
            ...plain(', then on.'),
          ],
          [{ kind: 'em', text: 'Then' }, ...plain(' this.')],
        ],
      },
      { kind: 'paragraph', runs: plain('Before a list:') },
      { kind: 'points', items: [plain('one'), plain('two')] },
      { kind: 'code', text: 'cp a b\n\ncp c d' },
      { kind: 'paragraph', runs: plain('After.') },
    ]);
  });

  it.each(ROUTE_IDS)('of %s keeps all its words and no mark of Markdown', (route) => {
    const blocks = guideBlocks(routeGuide(route));
    const text = (runs: readonly { text: string; kind: string }[]) =>
      runs.map((run) => (run.kind === 'code' ? run.text : run.text.replace(/^/, ''))).join('');
    const shown = blocks.flatMap((block) =>
      block.kind === 'code' ? [block.text] : 'items' in block ? block.items.map(text) : [text(block.runs)],
    );
    const words = (all: string) => all.match(/[\p{L}\p{N}]+/gu) ?? [];
    const bare = routeGuide(route)
      .replace(/^```.*$/gm, '')
      .replace(/^\d+\. /gm, '')
      .replace(/\]\([^)]+\)/g, ']');
    expect(words(shown.join(' '))).toEqual(words(bare));
    const prose = blocks.flatMap((block) =>
      block.kind === 'code' ? [] : 'items' in block ? block.items.flat() : [...block.runs],
    );
    expect(prose.filter(({ kind, text: run }) => kind !== 'code' && /\*\*|`|^#|\]\(/.test(run))).toEqual([]);
    expect(blocks.some(({ kind }) => kind === 'steps')).toBe(true);
  });
});
