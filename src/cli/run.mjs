#!/usr/bin/env node
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/**
 * `node src/cli/run.mjs COMMAND …` runs `src/cli/COMMAND.ts` through Vite's module runner, so that `import.meta.glob`,
 * JSON imports and TypeScript mean in Node what they mean in the extension. A command exports
 * `main(argv, io): Promise<number>`: the number is the exit code; io = {stdout, stderr, cwd}.
 */
const here = path.dirname(fileURLToPath(import.meta.url));
const [command, ...argv] = process.argv.slice(2);
const file = path.join(here, `${command}.ts`);

if (!/^[a-z][a-z0-9-]*$/.test(command ?? '') || !existsSync(file)) {
  const known = readdirSync(here).filter((name) => name.endsWith('.ts'));
  process.stderr.write(
    `Usage: node src/cli/run.mjs COMMAND …\nCommands: ${known.map((n) => n.slice(0, -3)).join(', ')}\n`,
  );
  process.exit(2);
}

/** Wait until everything written has left: a pipe is asynchronous, and exit() would cut it off. */
const drained = (stream) => new Promise((done) => stream.write('', done));

process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  const root = path.resolve(here, '../..');
  const { module } = await runnerImport(file, { root, configFile: false, envDir: false, logLevel: 'silent' });
  const io = { stdout: process.stdout, stderr: process.stderr, cwd: process.cwd() };
  process.exitCode = await module.main(argv, io);
} catch (error) {
  process.stderr.write(`${command}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
}
await Promise.all([drained(process.stdout), drained(process.stderr)]);
process.exit(process.exitCode);
