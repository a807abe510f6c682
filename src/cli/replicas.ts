import { existsSync } from 'node:fs';
import { EXTENSION, launch, serveReplicas } from '../../tests/e2e/fixtures/launch.ts';
import { createReplicaServer, SITES } from '../../tests/replicas/serve.ts';
import { replicaUrl } from '../../tests/replicas/shared/variants.ts';
import type { Io } from './shared/io.ts';

const HELP = `Usage: node src/cli/run.mjs replicas [--list] [--plain] [SITE SURFACE [option=value …]]
Opens a browser window with the replicas of X, Facebook and Instagram at their own addresses, with the extension from
.output/chrome-mv3 (--plain: without it). --list prints every address. Options: tests/replicas/README.md.
Example: node src/cli/run.mjs replicas x modal-post lang=ur slow=1
`;

/** Look at the replicas by hand; ends when the window is closed. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const [siteId = 'x', surface = 'inline-post', ...options] = argv.filter((a) => !a.startsWith('--'));
  const row = Object.values(SITES)
    .find((site) => site.id === siteId)
    ?.surfaces.find(({ id }) => id === surface);
  if (argv.includes('--help') || !row) {
    (row ? io.stdout : io.stderr).write(row ? HELP : `No surface ${surface} of ${siteId}; --list prints all.\n`);
    return row ? 0 : 2;
  }
  if (argv.includes('--list')) {
    for (const site of Object.values(SITES))
      for (const { id, base } of site.surfaces) io.stdout.write(`${site.id} ${id}: ${replicaUrl(base, id)}\n`);
    return 0;
  }
  const withExtension = !argv.includes('--plain') && existsSync(EXTENSION);
  io.stdout.write(`Building the replicas …${withExtension ? '' : ' (without the extension)'}\n`);
  const server = await createReplicaServer();
  const { context, close } = await launch({ extension: withExtension ? EXTENSION : null, headed: true });
  try {
    await serveReplicas(context, server);
    const page = context.pages()[0] ?? (await context.newPage());
    const url = replicaUrl(row.base, row.id, Object.fromEntries(options.map((o) => o.split('=', 2))));
    await page.goto(url);
    io.stdout.write(`${url}\nThe window is yours; close it to end.\n`);
    await new Promise((resolve) => context.on('close', resolve));
  } finally {
    await close().catch(() => undefined);
  }
  for (const request of server.outside) io.stdout.write(`Not served: ${request}\n`);
  return 0;
}
