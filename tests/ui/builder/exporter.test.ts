import { unzipSync } from 'fflate';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { everyRoute } from '../../../entrypoints/pack-builder/every-route.ts';
import { createExporter } from '../../../entrypoints/pack-builder/exporter.ts';
import { zipOf } from '../../../entrypoints/pack-builder/zip-of.ts';
import { createBuilderSession } from '../../../src/admin/builder/builder-session.ts';
import { ROUTE_IDS } from '../../../src/admin/deploy/deployment.ts';
import { shippedPack } from '../../../src/cli/shared/load-pack.ts';
import { EMPTY_PROJECT } from '../../../src/core/builder/project.ts';
import type { Pack } from '../../../src/core/pack/schema.ts';
import { EVERY_ROUTE } from '../../../src/ui/builder/export/model.ts';
import { schoolPackWith } from '../../admin/deploy/packs.ts';

vi.mock('../../../src/ui/builder/export/save-bytes.ts', () => ({ saveBytes: vi.fn() }));

const UK = shippedPack('uk-schools');
/** With lines of advice that keep people from what is lawful. */
const unfair = (...lines: string[]): Pack => ({
  ...UK,
  advice: lines.map((en, i) => ({ id: `line-${i}`, clauses: [UK.clauses[0]?.id ?? ''], at: 'tone', text: { en } })),
});

describe('the exporter', () => {
  let pack: Pack = UK;
  const stores = { save: async () => ({ ok: true, stamp: '1' }) as const, saveAndGo: () => '1' };
  const start = () => {
    const session = createBuilderSession({ project: EMPTY_PROJECT, stamp: null }, stores, () => undefined);
    const exporter = createExporter(
      session,
      () => ({ pack, errors: [], made: new Map() }),
      () => undefined,
    );
    return { session, exporter };
  };
  beforeEach(() => {
    pack = UK;
  });

  it('takes back that the admin has looked at what is unfair as soon as something else is', async () => {
    const { exporter } = start();
    const view = async (now: Pack) => {
      pack = now;
      exporter.view(now).problems('en');
      await Promise.resolve();
      await new Promise((resolve) => setTimeout(resolve));
      return exporter.view(now);
    };
    const one = unfair('Do not post about politics.');
    expect((await view(one)).accepted).toBe(false);
    expect((await view(one)).problems('en').some(({ kind }) => kind === 'refuse')).toBe(true);
    exporter.actions.accept(true);
    expect((await view(one)).accepted).toBe(true);
    expect((await view({ ...one })).accepted).toBe(true);
    expect((await view(unfair('Do not post about politics.', 'Avoid talking about your religion.'))).accepted).toBe(
      false,
    );
    exporter.actions.accept(false);
    expect((await view(one)).accepted).toBe(false);
  });

  it('no longer says that the pack is saved once it is another', async () => {
    const { session, exporter } = start();
    exporter.actions.savePack();
    await vi.waitFor(() => expect(exporter.view(pack).saved?.what).toBe('pack'));
    session.change((project) => ({ ...project, policyFile: 'other' }));
    expect(exporter.view(pack).saved).toBe(null);
  });

  it('chooses no way by itself, and makes no single files where somebody else is to choose', () => {
    const { exporter } = start();
    expect(exporter.view(pack).files('en')).toBe(null);
    exporter.actions.choose({ route: EVERY_ROUTE });
    expect(exporter.view(pack).files('en')).toBe(null);
    exporter.actions.choose({ route: 'linux' });
    expect(exporter.view(pack).files('en')?.kind).toBe('files');
  });
});

describe('the files for somebody else to choose from', () => {
  it('hold each way with its guide, or why it cannot be, the pack, and what to do', async () => {
    const pack = schoolPackWith({ pupils: 20, crests: [190_000] });
    const choice = { ...EMPTY_PROJECT.export, route: EVERY_ROUTE };
    const zip = unzipSync(await zipOf(await everyRoute(pack, choice, async (route) => `# ${route}`, 'en')));
    const names = Object.keys(zip);
    expect(new TextDecoder().decode(zip['READ-ME-FIRST.txt'])).toContain('GUIDE.txt');
    expect(JSON.parse(new TextDecoder().decode(zip[`${pack.id}-${pack.version}.json`]))).toEqual(pack);
    for (const route of ROUTE_IDS) {
      const inside = names.filter((name) => name.startsWith(`${route}/`));
      expect(inside.includes(`${route}/GUIDE.txt`), route).toBe(!inside.includes(`${route}/NOT-POSSIBLE.txt`));
    }
    expect(names).toContain('intune/NOT-POSSIBLE.txt');
    expect(names).toContain('linux/GUIDE.txt');
  });
});
