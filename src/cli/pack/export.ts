import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { DeploymentOptions, Route } from '../../admin/deploy/deployment.ts';
import { DeploymentError } from '../../admin/deploy/deployment-error.ts';
import { deploymentFiles } from '../../admin/deploy/deployment-files.ts';
import { fileBytes } from '../../admin/deploy/file-bytes.ts';
import { routeGuide } from '../../admin/deploy/route-guide.ts';
import type { Pack } from '../../core/pack/schema.ts';
import type { Io } from '../shared/io.ts';
import { writeWhole } from '../shared/write-whole.ts';
import { readBase } from './base.ts';
import { type ExportCall, readExportCall, UsageError } from './export-call.ts';

const INSTALLATION = /purple-pen[a-z-]*-install\.(?:json|reg|mobileconfig)$/;

/** Writes one route; the message where it cannot carry the pack, or null. */
async function exportRoute(route: Route, options: DeploymentOptions, folder: string, io: Io): Promise<string | null> {
  try {
    const files = deploymentFiles(route, options);
    const bytes = new Map(files.map((file) => [path.join(folder, file.name), fileBytes(file)] as const));
    await writeWhole(
      new Map<string, string | Uint8Array>([...bytes, [path.join(folder, 'GUIDE.md'), routeGuide(route)]]),
    );
    // What an earlier export put there and this one does not: an installation that is no longer asked for.
    for (const name of await readdir(folder, { recursive: true }))
      if (INSTALLATION.test(name) && !bytes.has(path.join(folder, name))) await rm(path.join(folder, name));
    for (const { name, note, cautions = [] } of files) {
      const size = bytes.get(path.join(folder, name))?.length ?? 0;
      io.stdout.write(`${path.join(folder, name)}  ${Math.ceil(size / 1000)} kB${note ? `  ${note}` : ''}\n`);
      for (const { en } of cautions) io.stdout.write(`  ${en}\n`);
    }
    return null;
  } catch (error) {
    if (!(error instanceof DeploymentError)) throw error;
    if (error.refusal.kind === 'bad-option') throw new UsageError(error.message);
    return error.message;
  }
}

async function exportPacks({ packs, out, routes, chosen }: ExportCall, io: Io): Promise<number> {
  const read: Pack[] = packs.map((name) => {
    const pack = readBase(name, io.cwd);
    if (!pack) throw new UsageError(`'${name}' is no pack`);
    return pack;
  });
  const folders = read.map(({ id }) => (read.length === 1 ? '' : id));
  const twice = folders.find((id, i) => folders.indexOf(id) !== i);
  if (twice !== undefined) throw new UsageError(`two of the packs have the id '${twice}'`);
  let refused = 0;
  for (const [i, pack] of read.entries())
    for (const route of routes) {
      const folder = path.join(path.resolve(io.cwd, out), folders[i] ?? '', route);
      const why = await exportRoute(route, { ...chosen, pack }, folder, io);
      if (why === null) continue;
      refused++;
      const stale = existsSync(folder) ? ` What an earlier export wrote is still in ${folder}.` : '';
      io.stderr.write(`${pack.id}, ${route}: not written. ${why}${stale}\n`);
    }
  const all = read.length * routes.length;
  io.stderr.write(`${all - refused} of ${all} routes written to ${out}\n`);
  return refused === 0 ? 0 : 1;
}

/** 0; 1 where a pack is at fault or too large for a route (the other routes are written); 2 where the call is. */
export async function exportCommand(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await exportPacks(readExportCall(argv), io);
  } catch (error) {
    const usage =
      error instanceof UsageError || String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS');
    io.stderr.write(`${usage ? 'pack export: ' : ''}${(error as Error).message}\n`);
    return usage ? 2 : 1;
  }
}
