#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Installs the project's dependencies where they are missing or not those of the lockfile. Node alone is needed, so
 * this file imports nothing else.
 */
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

const [major] = process.versions.node.split('.').map(Number);
if (major < 20) {
  console.error(
    `Purple Pen needs Node 20 or later; this is ${process.version}. Install a newer Node and run this again.`,
  );
  process.exit(1);
}

/** npm writes what it installed to a lockfile of its own; a package of ours that is not in it is missing. */
function installed() {
  const own = path.join(root, 'node_modules/.package-lock.json');
  if (!existsSync(own)) return false;
  const wanted = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  const have = JSON.parse(readFileSync(own, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([name, entry]) => name === '' || entry.optional || have[name]?.version === entry.version,
  );
}

if (!installed()) {
  console.error('Installing the dependencies (about half a minute) ...');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['inherit', 2, 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('The dependencies could not be installed. Is there a network? Run `npm ci` to see more.');
    process.exit(status ?? 1);
  }
}
if (!existsSync(path.join(root, '.wxt/tsconfig.json'))) {
  spawnSync('npx', ['wxt', 'prepare'], {
    cwd: root,
    stdio: ['inherit', 2, 'inherit'],
    shell: process.platform === 'win32',
  });
}
