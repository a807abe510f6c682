import { crestSummary, wordSummary } from '../../eval/images/scene-summary.ts';
import { textTable } from '../../eval/text-table.ts';
import { median } from '../bench/stats.ts';
import { progress } from '../eval/progress.ts';
import type { Io } from '../shared/io.ts';
import type { ImageSession } from './image-session.ts';
import type { DrawnOptions } from './options.ts';
import type { SceneReading } from './page-api.ts';

/** Figures on drawn scenes, by size. */
export async function printDrawn(session: ImageSession, options: DrawnOptions, io: Io): Promise<number> {
  const { scenes: kind, seed, count } = options;
  const say = progress(io, `drawn ${kind}`, count);
  const scenes: SceneReading[] = [];
  let failed = 0;
  let done = 0;
  for await (const scene of session.scenes(kind, seed, count)) {
    const { facts, detail } = scene.reading;
    if (facts && detail) io.stderr.write(`eval:images: ${scene.id}: ${detail}\n`);
    if (facts && !facts.unread.includes(kind)) scenes.push(scene);
    else {
      failed += 1;
      io.stderr.write(
        `eval:images: ${scene.id}: ${facts ? `${kind} were not read` : `${scene.reading.problem} ${scene.reading.detail}`}\n`,
      );
    }
    say(++done);
  }
  io.stdout.write(
    `${scenes.length} drawn scenes of ${kind}, seed ${seed}${failed > 0 ? `; ${failed} more could not be read` : ''}.\n\n`,
  );
  io.stdout.write(
    `${textTable(kind === 'words' ? wordSummary(scenes.map(wordsOf)) : crestSummary(scenes.map(crestsOf)))}\n`,
  );
  if (scenes.length > 0)
    io.stdout.write(`\nms a picture: median ${Math.round(median(scenes.map(({ reading }) => reading.ms)))}\n`);
  return failed > 0 ? 1 : 0;
}

const wordsOf = ({ words, reading }: SceneReading) => ({ words, lines: reading.facts?.lines ?? [] });

const crestsOf = ({ crest, kind, reading }: SceneReading) => ({
  height: crest?.height ?? null,
  box: crest?.box ?? null,
  kind,
  found: reading.facts?.crests ?? [],
});
