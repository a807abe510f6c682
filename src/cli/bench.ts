import { packCosts } from './bench/packs.ts';
import { sizes } from './bench/sizes.ts';
import { textCosts } from './bench/text.ts';
import { typingCosts } from './bench/typing.ts';
import type { Io } from './shared/io.ts';

const HELP = `Usage: npm run bench [-- text|packs|typing|sizes ...]
Prints what judging a draft costs, what building packs costs and a trust's pack costs beside a school's, what a key press
costs the page with and without the extension side by side, and the bytes of the content scripts. All parts if none is named; typing and sizes need a build (npm run build).
`;
const PARTS = ['text', 'packs', 'typing', 'sizes'];

export async function main(argv: readonly string[], io: Io): Promise<number> {
  const unknown = argv.filter((part) => !PARTS.includes(part));
  if (unknown.length > 0) {
    (argv.includes('--help') ? io.stdout : io.stderr).write(HELP);
    return argv.includes('--help') ? 0 : 2;
  }
  const wanted = argv.length > 0 ? argv : PARTS;
  const print = (line = '') => io.stdout.write(`${line}\n`);
  const log = (line: string) => io.stderr.write(`${line}\n`);
  print(
    `Node ${process.version}, ${new Date().toISOString().slice(0, 10)}. Milliseconds are medians unless they say p95.`,
  );
  if (wanted.includes('text')) await printText(print, log);
  if (wanted.includes('packs')) await printPacks(print, log);
  if (wanted.includes('typing')) await printTyping(print, log);
  if (wanted.includes('sizes')) printSizes(print);
  return 0;
}

async function printText(print: (line?: string) => void, log: (line: string) => void): Promise<void> {
  log('judging drafts in Node ...');
  const { costs, perSecond, compile } = await textCosts();
  print('\n| pupils | characters | content script p50 / p95 | reader p50 / p95 |\n| --- | --- | --- | --- |');
  for (const { pupils, characters, fast, reader } of costs) {
    print(`| ${pupils} | ${characters} | ${ms(fast.p50)} / ${ms(fast.p95)} | ${ms(reader.p50)} / ${ms(reader.p95)} |`);
  }
  for (const { pupils, drafts } of perSecond)
    print(`${pupils} pupils: ${drafts} drafts of 280 characters a second (content script)`);
  for (const { pupils, ms: cost } of compile) print(`${pupils} pupils: the pack is ready in ${ms(cost)} ms`);
}

async function printPacks(print: (line?: string) => void, log: (line: string) => void): Promise<void> {
  const { build, folder, judging } = await packCosts(log);
  print('\nPacks: policy, 600 pupils, 40 staff and a crest each');
  print(`from a policy in Word: ${(build.docx / 1000).toFixed(2)} s, as a PDF: ${(build.pdf / 1000).toFixed(2)} s`);
  print(`40 schools from a folder: ${(folder / 1000).toFixed(1)} s`);
  const [school, trust] = judging;
  for (const { pupils, micros, bytes } of judging)
    print(`${pupils} pupils: 280 characters in ${ms(micros / 1000)} ms; the pack has ${(bytes / 1000).toFixed(0)} kB`);
  if (school && trust)
    print(`a trust's pack takes ${(trust.micros / school.micros).toFixed(2)} times as long as a school's`);
}

async function printTyping(print: (line?: string) => void, log: (line: string) => void): Promise<void> {
  const costs = await typingCosts(log);
  print('\nMain-thread work a key press, 2,000 characters in the box, judging after each pause included:');
  print('| box | without | with | ratio | difference |\n| --- | --- | --- | --- | --- |');
  for (const { box, without, with: guarded } of costs) {
    print(
      `| ${box} | ${ms(without)} | ${ms(guarded)} | ${(guarded / without).toFixed(2)} | ${ms(guarded - without)} |`,
    );
  }
}

function printSizes(print: (line?: string) => void): void {
  print('\n| file | kB | kB gzipped |\n| --- | --- | --- |');
  for (const { file, bytes, gzipped } of sizes())
    print(`| ${file} | ${(bytes / 1000).toFixed(1)} | ${(gzipped / 1000).toFixed(1)} |`);
}

const ms = (value: number): string => value.toFixed(value < 10 ? 2 : 1);
