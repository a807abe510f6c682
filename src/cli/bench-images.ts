import { parseArgs } from 'node:util';
import { median } from './bench/stats.ts';
import { type ImageCosts, timePhotos } from './bench-images/time-photos.ts';
import { type ZipPart, zipParts } from './bench-images/zip-parts.ts';
import { freshBuild } from './images/fresh-build.ts';
import type { Io } from './shared/io.ts';

const HELP = `Usage: npm run bench:images [-- --rounds N] [-- sizes]
Prints what reading a picture costs in a real browser: the first picture, photos of 1, 5, 15 and 50 faces with and
without print, the memory of the extension's process, and what each part adds to the zip. Builds the extension first
where the build is missing or old. About ten minutes on two cores.

  --rounds N   readings of each photo, of which the median counts (5 unless said)
  sizes        only the bytes
`;

export async function main(argv: readonly string[], io: Io): Promise<number> {
  const options = optionsOf(argv);
  if (options === null) {
    const asked = argv.includes('--help');
    (asked ? io.stdout : io.stderr).write(HELP);
    return asked ? 0 : 2;
  }
  const print = (line = '') => io.stdout.write(`${line}\n`);
  const log = (line: string) => io.stderr.write(`${line}\n`);
  const extension = await freshBuild(log);
  print(`Node ${process.version}, ${new Date().toISOString().slice(0, 10)}.`);
  if (!options.sizes) printCosts(await timePhotos(extension, options.rounds, log), options.rounds, print);
  printParts(zipParts(extension), print);
  return 0;
}

function optionsOf(argv: readonly string[]): { readonly rounds: number; readonly sizes: boolean } | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { rounds: { type: 'string', default: '5' } },
      allowPositionals: true,
    });
    const rounds = Number(values.rounds);
    if (!Number.isSafeInteger(rounds) || rounds < 1 || positionals.some((one) => one !== 'sizes')) return null;
    return { rounds, sizes: positionals.includes('sizes') };
  } catch {
    return null;
  }
}

function printCosts({ cold, warm, memory }: ImageCosts, rounds: number, print: (line?: string) => void): void {
  print('\nFaces of the sample pictures of @vladmandic/face-api, pasted into photos: they cost what photos cost.');
  print(
    `First picture from nothing (five faces, 1600 px): median ${Math.round(median(cold))} ms of ${cold.map(Math.round).join(', ')}`,
  );
  print(
    `\n| photo | faces | print | heads found | lines read | file | ms warm (median of ${rounds}) | ms of one core |`,
  );
  print('| --- | ---: | --- | ---: | ---: | ---: | ---: | ---: |');
  for (const { photo, kilobytes, ms, cpu, heads, lines } of warm) {
    const size = `${photo.width} x ${photo.width * 0.75}`;
    print(
      `| ${size} | ${photo.faces} | ${photo.print ? 'yes' : 'no'} | ${heads} | ${lines} | ${kilobytes} kB | ${Math.round(ms)} | ${Number.isNaN(cpu) ? '–' : Math.round(cpu)} |`,
    );
  }
  printMemory(memory, print);
}

function printMemory({ start, peak, after, idle }: ImageCosts['memory'], print: (line?: string) => void): void {
  if (Number.isNaN(peak)) {
    print('\nMemory: not measured; it needs /proc, as Linux has it.');
    return;
  }
  print('\n| memory of the extension’s process (Pss), one page of it open | MB |\n| --- | ---: |');
  print(`| before the first picture | ${start.toFixed(0)} |`);
  print(`| peak over all photos | ${peak.toFixed(0)} |`);
  print(`| right after the last one | ${after.toFixed(0)} |`);
  print(`| a minute later | ${idle.toFixed(0)} |`);
}

function printParts(parts: readonly ZipPart[], print: (line?: string) => void): void {
  print('\n| part | MB | MB in the zip |\n| --- | ---: | ---: |');
  for (const { part, bytes, deflated } of parts)
    print(`| ${part} | ${(bytes / 1e6).toFixed(2)} | ${(deflated / 1e6).toFixed(2)} |`);
}
