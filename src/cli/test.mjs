#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Runs every check in turn and ends with one line: `N passed, N failed`. A step that runs tests adds their counts; any
 * other step counts as one. `npm test -- unit e2e` runs only the named steps.
 */
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const results = path.join(root, '.output/test-results');
const VITEST = path.join(results, 'vitest.json');
const PLAYWRIGHT = path.join(results, 'playwright.json');

const vitestCounts = () => {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(VITEST, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests || (numFailedTestSuites > 0 ? 1 : 0) };
};
const playwrightCounts = () => {
  const { expected, unexpected, flaky } = JSON.parse(readFileSync(PLAYWRIGHT, 'utf8')).stats;
  return { passed: expected + flaky, failed: unexpected };
};

const STEPS = [
  ['lint', 'npx biome ci --colors=off --max-diagnostics=30 .'],
  ['types', 'npx tsc --noEmit'],
  ['types-core', 'npx tsc -p src/core'],
  ['types-replicas', 'npx tsc -p tests/replicas --noEmit'],
  [
    'unit',
    `npx vitest run -c tests/vitest.config.ts --reporter=default --reporter=json --outputFile.json=${VITEST}`,
    vitestCounts,
  ],
  ['build', 'npx wxt build'],
  ['build-firefox', 'npx wxt build -b firefox'],
  ['web-ext-lint', 'npx web-ext lint --source-dir .output/firefox-mv3 --output text'],
  ['browsers', 'node src/cli/run.mjs browser'],
  ['e2e', 'npx playwright test -c tests/playwright.config.ts --reporter=list,json', playwrightCounts],
];

const run = (command, env = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, { cwd: root, shell: true, stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('close', (code) => resolve(code ?? 1));
  });

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STEPS.some(([step]) => step === name));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. Steps: ${STEPS.map(([name]) => name).join(', ')}`);
  process.exit(2);
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const total = { passed: 0, failed: 0 };
const failures = [];
for (const [name, command, count] of STEPS) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const began = Date.now();
  console.log(`\n=== ${name}`);
  const code = await run(command, { PLAYWRIGHT_JSON_OUTPUT_NAME: PLAYWRIGHT, FORCE_COLOR: '0' });
  const counted =
    count && existsSync(name === 'unit' ? VITEST : PLAYWRIGHT) ? count() : { passed: code === 0 ? 1 : 0, failed: 0 };
  // A runner that fails without a failed test (a crash, a bad configuration) has failed all the same.
  if (code !== 0 && counted.failed === 0) counted.failed = 1;
  total.passed += counted.passed;
  total.failed += counted.failed;
  if (counted.failed > 0) failures.push(name);
  console.log(`--- ${name}: ${counted.failed === 0 ? 'ok' : 'FAILED'} (${((Date.now() - began) / 1000).toFixed(0)} s)`);
}
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
