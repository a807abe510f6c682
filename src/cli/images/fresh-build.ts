import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
const BUILD = path.join(PROJECT, '.output/chrome-mv3');
/** What the extension is made of; commands, figures and training are no part of it. */
const SOURCES = ['entrypoints', 'src', 'assets', 'wxt.config.ts', 'package.json'];
const ASIDE = new Set(['cli', 'eval', 'train', 'admin'].map((name) => path.join(PROJECT, 'src', name)));

/** Folder of the built extension for Chromium; built first where it is missing or older than what it is made of. */
export async function freshBuild(log: (line: string) => void): Promise<string> {
  const manifest = path.join(BUILD, 'manifest.json');
  const built = existsSync(manifest) ? statSync(manifest).mtimeMs : 0;
  const newest = Math.max(...SOURCES.map((source) => lastChange(path.join(PROJECT, source))));
  if (built > newest) return BUILD;
  log(built === 0 ? 'Building the extension ...' : 'The build is older than its sources: building the extension ...');
  await wxtBuild();
  return BUILD;
}

/** In ms since the epoch; 0 for what is not there. */
function lastChange(place: string): number {
  if (!existsSync(place) || ASIDE.has(place)) return 0;
  const stats = statSync(place);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(place).map((name) => lastChange(path.join(place, name))));
}

function wxtBuild(): Promise<void> {
  return new Promise((done, failed) => {
    const child = spawn('npx', ['wxt', 'build'], {
      cwd: PROJECT,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
    child.on('error', failed);
    child.on('close', (code) =>
      code === 0 ? done() : failed(new Error(`the extension could not be built:\n${said.trim().slice(-2000)}`)),
    );
  });
}
