import { describe, expect, it } from 'vitest';
import { ROUTE_IDS } from '../../../src/admin/deploy/deployment.ts';
import { deploymentFiles } from '../../../src/admin/deploy/deployment-files.ts';
import { routeGuide } from '../../../src/admin/deploy/route-guide.ts';
import { fileRole } from '../../../src/ui/builder/export/file-role.ts';
import { guideBlocks } from '../../../src/ui/builder/export/guide-blocks.ts';
import { packSummary } from '../../../src/ui/builder/export/pack-summary.ts';
import { stepFor } from '../../../src/ui/builder/export/step-for.ts';
import { optionsFor, schoolPackWith } from '../../admin/deploy/packs.ts';

describe('the summary of a pack', () => {
  it('counts what is there and leaves out what is not', () => {
    const pack = schoolPackWith({ staff: 3, crests: [100, 100] });
    const counts = Object.fromEntries(packSummary(pack).map(({ key, count }) => [key, count]));
    expect(counts).toMatchObject({ rules: pack.rules.length, staff: 3, crests: 2 });
    expect(packSummary({ ...pack, staff: [], crests: [] }).map(({ key }) => key)).not.toContain('staff');
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
