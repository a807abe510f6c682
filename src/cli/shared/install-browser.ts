import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Where progress goes, a line at a time. */
export type Log = (line: string) => void;

export function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** True if it was installed. Only as root on a system with apt-get, so that nobody is asked for a password. */
export async function aptInstall(name: string, log: Log): Promise<boolean> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !isProgram('/usr/bin/apt-get')) return false;
  log(`No browser on this machine: installing ${name} with apt-get (a few minutes) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await shown('apt-get', ['update', '-q'], log, env);
  return shown('apt-get', ['install', '-y', '-q', '--no-install-recommends', name], log, env);
}

/** True if Playwright could fetch its own Chromium. */
export async function downloadPlaywright(log: Log): Promise<boolean> {
  log("Trying Playwright's Chromium (about 170 MB) …");
  const cli = path.join(path.dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  return shown(process.execPath, [cli, 'install', 'chromium', '--no-shell'], log);
}

/** Run a program and pass on a line of its output every two seconds, so that a long wait is not a silent one. */
function shown(
  file: string,
  args: readonly string[],
  log: Log,
  env: NodeJS.ProcessEnv = process.env,
): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(file, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let last = 0;
    const show = (chunk: Buffer): void => {
      const line = chunk.toString().trim().split('\n').at(-1)?.trim();
      if (!line || Date.now() - last < 2000) return;
      last = Date.now();
      log(`  ${line.slice(0, 110)}`);
    };
    child.stdout.on('data', show);
    child.stderr.on('data', show);
    child.on('error', () => done(false));
    child.on('close', (code) => done(code === 0));
  });
}
