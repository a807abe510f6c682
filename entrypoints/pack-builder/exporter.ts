import type { Assembly } from '../../src/admin/builder/assemble-pack.ts';
import type { BuilderSession } from '../../src/admin/builder/builder-session.ts';
import { checkPack } from '../../src/admin/check/check-pack.ts';
import type { CheckProblem } from '../../src/admin/check/check-problem.ts';
import { type DeploymentFile, ROUTE_IDS, type Route } from '../../src/admin/deploy/deployment.ts';
import { type DeploymentError, refusalText } from '../../src/admin/deploy/deployment-error.ts';
import { fileBytes } from '../../src/admin/deploy/file-bytes.ts';
import { partSizes, withoutParts } from '../../src/admin/deploy/pack-parts.ts';
import { ROUTES } from '../../src/admin/deploy/routes.ts';
import { isoDay } from '../../src/browser/outcome.ts';
import type { ProjectExport } from '../../src/core/builder/project.ts';
import type { Pack } from '../../src/core/pack/schema.ts';
import type { ExportActions, ExportFiles, ExportView, PackPart } from '../../src/ui/builder/export/model.ts';
import { saveBytes } from '../../src/ui/builder/export/save-bytes.ts';
import { everyRoute } from './every-route.ts';
import { routeFiles } from './route-files.ts';
import { zipOf } from './zip-of.ts';

/** Files out of the pack being made. What was exported is kept with the project, so that the next version is newer. */
export function createExporter(session: BuilderSession, packNow: () => Assembly, redraw: () => void) {
  let leftOut: readonly PackPart[] = [];
  /** What the admin has looked at, by `keyOf`. */
  let accepted: ReadonlySet<string> = new Set();
  let saved: ExportView['saved'] = null;
  const guides = new Map<Route, string>();
  const found = new WeakMap<Pack, readonly CheckProblem[]>();

  const choice = (): ProjectExport => session.project.export;
  /** Null until one is chosen, and where the files of all go to somebody else. */
  const route = (): Route | null => ROUTE_IDS.find((id) => id === choice().route) ?? null;
  const made = (pack: Pack): readonly DeploymentFile[] | DeploymentError | null => {
    const chosen = route();
    return chosen && routeFiles(chosen, withoutParts(pack, leftOut), choice());
  };

  const guide = (): string | null => {
    const of = route();
    if (!of) return null;
    if (!guides.has(of))
      void readGuide(of).then((text) => {
        if (guides.has(of)) return;
        guides.set(of, text);
        redraw();
      });
    return guides.get(of) ?? null;
  };
  const problems = (pack: Pack): readonly CheckProblem[] => {
    const known = found.get(pack);
    // Without a reader it answers at once, though by a promise.
    if (!known)
      void checkPack(pack, { today: isoDay(new Date()) }).then((all) => {
        found.set(pack, all);
        redraw();
      });
    return known ?? [];
  };
  const refused = (pack: Pack): string[] =>
    problems(pack)
      .filter(({ kind }) => kind === 'refuse')
      .map(keyOf);
  /** What is saved is the pack as it is this very moment; from then on it is the one that was exported last. */
  const save = async (
    what: 'pack' | 'files',
    bytesOf: (pack: Pack) => Promise<readonly [string, Uint8Array<ArrayBuffer>] | null>,
  ) => {
    const { pack } = packNow();
    const file = pack && (await bytesOf(pack));
    if (!pack || !file) return;
    saveBytes(...file);
    saved = { what, name: file[0] };
    session.exported(pack.version, pack);
  };
  const filesNow = (pack: Pack): readonly DeploymentFile[] => {
    const files = made(pack);
    return files === null || files instanceof Error ? [] : files;
  };

  const actions: ExportActions = {
    choose: (part) => {
      saved = null;
      if (part.route) leftOut = [];
      session.choose({ ...choice(), ...part });
    },
    leaveOut: (parts) => {
      leftOut = parts;
      saved = null;
      redraw();
    },
    accept: (next) => {
      const { pack } = packNow();
      accepted = new Set(next && pack ? refused(pack) : []);
      redraw();
    },
    savePack: () => void save('pack', async (pack) => [`${pack.id}-${pack.version}.json`, jsonBytes(pack)]),
    saveFile: (name) =>
      void save('files', async (pack) => {
        const file = filesNow(pack).find((one) => one.name === name);
        return file ? [name.split('/').at(-1) ?? name, fileBytes(file)] : null;
      }),
    saveAll: () =>
      void save('files', async (pack) => {
        const chosen = route();
        const files = filesNow(pack);
        if (!chosen || files.length === 0) return null;
        const name = `${pack.id}-${pack.version}-${chosen}.zip`;
        return [name, await zipOf([...files, { name: GUIDE, text: await readGuide(chosen) }])];
      }),
    saveBundle: (language) =>
      void save('files', async (pack) => [
        `${pack.id}-${pack.version}.zip`,
        await zipOf(await everyRoute(pack, choice(), readGuide, language)),
      ]),
  };

  return {
    actions,
    reset: (): void => {
      leftOut = [];
      accepted = new Set();
      saved = null;
    },
    view: (pack: Pack | null): ExportView => ({
      choice: choice(),
      leftOut,
      accepted: pack !== null && accepted.size > 0 && refused(pack).every((key) => accepted.has(key)),
      // Of the pack as it was then: once something is changed it is not the one that is shown.
      saved: session.project.changed ? null : saved,
      guide,
      sizes: () => pack && partSizes(pack),
      routes: (language) =>
        (Object.keys(ROUTES) as Route[]).map((id) => {
          const { title, when, limit, browsers } = ROUTES[id];
          return { id, title: title[language], when: when[language], limit: limit[language], browsers };
        }),
      problems: (language) =>
        (pack ? problems(pack) : []).map(({ kind, path, text }) => ({ kind, path, text: text[language] })),
      files: (language): ExportFiles | null => {
        const files = pack && made(pack);
        if (!files) return null;
        if (!(files instanceof Error))
          return {
            kind: 'files',
            files: files.map((one) => ({ name: one.name, size: fileBytes(one).length })),
          };
        const { refusal } = files;
        const leaveOut = refusal.kind === 'too-large' ? (refusal.leaveOut ?? []) : [];
        return { kind: 'refused', text: refusalText(refusal, language), leaveOut };
      },
    }),
  };
}

/** The guides come with the first one that is asked for. */
const readGuide = async (route: Route): Promise<string> =>
  (await import('../../src/admin/deploy/route-guide.ts')).routeGuide(route);

const GUIDE = 'GUIDE.txt';
const keyOf = ({ path, text }: CheckProblem): string => `${path} ${text.en}`;

const jsonBytes = (pack: Pack): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`${JSON.stringify(pack, null, 2)}\n`);
