import { imageSummary, type MeasuredImage, summaryByFaces } from '../../eval/images/image-summary.ts';
import { textTable } from '../../eval/text-table.ts';
import { median, percentile } from '../bench/stats.ts';
import type { Io } from '../shared/io.ts';
import type { ImageLine } from './image-line.ts';
import type { LabelsByFile } from './read-labels.ts';

/** Figures against the labels; files without a label are read but not counted, and told on stderr. */
export async function printSummary(lines: AsyncIterable<ImageLine>, labels: LabelsByFile, io: Io): Promise<number> {
  const measured: MeasuredImage[] = [];
  const times: number[] = [];
  const failed: ImageLine[] = [];
  for await (const line of lines) {
    const known = labels.get(line.file);
    if (line.error) failed.push(line);
    else times.push(line.ms);
    if (known) measured.push(measuredOf(line, known));
  }
  for (const { file, error } of failed) io.stderr.write(`eval:images: ${file}: ${error}\n`);
  const print = (text: string) => io.stdout.write(`${text}\n`);
  print(`${measured.length} labelled pictures, of ${times.length + failed.length} read.`);
  print(`\n${textTable(imageSummary(measured))}`);
  const byFaces = summaryByFaces(measured);
  if (byFaces.rows.length > 0) print(`\n${textTable(byFaces)}`);
  if (times.length > 0) print(`\nms a picture: median ${median(times)}, 95 of 100 within ${percentile(times, 0.95)}`);
  if (failed.length > 0) print(`not read, or not in full: ${failed.length}`);
  return 0;
}

const measuredOf = (line: ImageLine, labels: MeasuredImage['labels']): MeasuredImage => ({
  labels,
  faces: line.faces.length,
  crests: line.crests.length,
  held: line.findings.filter(({ level }) => level !== 'note').map(({ category }) => category),
  failed: line.error !== null && line.width === 0,
});
