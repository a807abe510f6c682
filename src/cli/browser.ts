import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { aptInstall, downloadPlaywright, isProgram, type Log } from './shared/install-browser.ts';
import type { Io } from './shared/io.ts';

export interface FoundBrowser {
  readonly file: string;
  /** As the browser names itself, `Chromium 156.0.8078.79`. */
  readonly version: string;
  readonly how: 'environment' | 'machine' | 'installed' | 'playwright';
}

const stderr: Log = (line) => void process.stderr.write(`${line}\n`);

/** Browsers that still load unpacked extensions from the command line; branded Chrome does not since version 137. */
const CHROMIUM_NAMES = [
  'chromium',
  'chromium-browser',
  'chrome-for-testing',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const FIREFOX_NAMES = ['firefox', 'firefox-esr', 'firefox-developer-edition'];
const PROGRAMS = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean);
const CHROMIUM_PATHS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/snap/bin/chromium',
  '/opt/microsoft/msedge/msedge',
  '/usr/lib/chromium/chromium',
  ...PROGRAMS.flatMap((p) => [
    `${p}\\Chromium\\Application\\chrome.exe`,
    `${p}\\Microsoft\\Edge\\Application\\msedge.exe`,
  ]),
];
const FIREFOX_PATHS = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
  '/snap/bin/firefox',
  ...PROGRAMS.map((p) => `${p}\\Mozilla Firefox\\firefox.exe`),
];

/**
 * A Chromium that loads our unpacked extension: `$PURPLE_PEN_BROWSER`; one found on the machine; the system's package
 * manager where we may use it; Playwright's own. Throws an Error that says what to do if all four fail.
 */
export async function findBrowser(log: Log = stderr): Promise<FoundBrowser> {
  const found =
    fromEnvironment('PURPLE_PEN_BROWSER') ??
    onMachine(CHROMIUM_NAMES, CHROMIUM_PATHS, 'machine') ??
    playwrightChromium() ??
    ((await aptInstall('chromium', log)) ? onMachine(CHROMIUM_NAMES, CHROMIUM_PATHS, 'installed') : null) ??
    ((await downloadPlaywright(log)) ? playwrightChromium() : null);
  if (found) return found;
  throw new Error(
    'No browser found. Install Chromium or Microsoft Edge, or set PURPLE_PEN_BROWSER to the program file of one. ' +
      'Branded Google Chrome will not do: it no longer loads unpacked extensions from the command line.',
  );
}

/** A Firefox for tests: `$PURPLE_PEN_FIREFOX`; one found on the machine; the package manager. Throws as `findBrowser`. */
export async function findFirefox(log: Log = stderr): Promise<FoundBrowser> {
  const found =
    fromEnvironment('PURPLE_PEN_FIREFOX') ??
    onMachine(FIREFOX_NAMES, FIREFOX_PATHS, 'machine') ??
    ((await aptInstall('firefox-esr', log)) ? onMachine(FIREFOX_NAMES, FIREFOX_PATHS, 'installed') : null);
  if (found) return found;
  throw new Error('No Firefox found. Install Firefox, or set PURPLE_PEN_FIREFOX to its program file.');
}

/** `node src/cli/run.mjs browser`: which browsers demo and tests would use. */
export async function main(_argv: readonly string[], io: Io): Promise<number> {
  const log: Log = (line) => void io.stderr.write(`${line}\n`);
  let missing = 0;
  for (const find of [findBrowser, findFirefox]) {
    await find(log).then(
      ({ version, file, how }) => io.stdout.write(`${version}: ${file} (${how})\n`),
      (error: Error) => {
        missing = 1;
        io.stdout.write(`${error.message}\n`);
      },
    );
  }
  return missing;
}

function fromEnvironment(variable: string): FoundBrowser | null {
  const file = process.env[variable];
  if (!file) return null;
  if (!isProgram(file)) throw new Error(`${variable} is set to ${file}, which is not a program that can be run.`);
  const version = versionOf(file);
  if (isBrandedChrome(version)) {
    throw new Error(
      `${variable} is ${version}, which no longer loads unpacked extensions from the command line. Use Chromium, Edge or Chrome for Testing.`,
    );
  }
  return { file, version, how: 'environment' };
}

function onMachine(names: readonly string[], paths: readonly string[], how: FoundBrowser['how']): FoundBrowser | null {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const exe = process.platform === 'win32' ? '.exe' : '';
  const candidates = [...names.flatMap((n) => folders.map((f) => path.join(f, n + exe))), ...paths];
  for (const file of candidates.filter(isProgram)) {
    const version = versionOf(file);
    if (version && !isBrandedChrome(version)) return { file, version, how };
  }
  return null;
}

/** `Google Chrome for Testing 156…` is welcome, `Google Chrome 156…` is not. */
export const isBrandedChrome = (version: string): boolean => /^Google Chrome (?!for Testing)/.test(version);

/** What the program calls itself, or '' if it does not run (Ubuntu's `chromium-browser` may be a stub that asks for snap). */
function versionOf(file: string): string {
  // Windows programs print nothing for --version.
  if (process.platform === 'win32') return path.basename(path.dirname(path.dirname(file)));
  try {
    const text = execFileSync(file, ['--version'], { timeout: 15_000, stdio: ['ignore', 'pipe', 'ignore'] }).toString();
    return text.trim().split('\n').at(-1) ?? '';
  } catch {
    return '';
  }
}

function playwrightChromium(): FoundBrowser | null {
  const file = chromium.executablePath();
  return existsSync(file) ? { file, version: versionOf(file), how: 'playwright' } : null;
}
