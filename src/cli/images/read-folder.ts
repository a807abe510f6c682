import path from 'node:path';
import type { Draft } from '../../core/draft.ts';
import type { CompiledPack } from '../../core/pack/compile.ts';
import { progress } from '../eval/progress.ts';
import type { Io } from '../shared/io.ts';
import { type ImageLine, imageLine } from './image-line.ts';
import type { ImageSession } from './image-session.ts';
import type { FolderOptions } from './options.ts';

/** Reads and judges the files one after the other. */
export async function* readFolder(
  session: ImageSession,
  files: readonly string[],
  { dir, account, audience }: FolderOptions,
  pack: CompiledPack,
  io: Io,
): AsyncGenerator<ImageLine> {
  const draft: Draft = { site: 'x', surface: 'post', account, audience, text: '', replyTo: null };
  const say = progress(io, 'pictures', files.length);
  for (const [i, file] of files.entries()) {
    const reading = await session.read(path.resolve(io.cwd, dir, file), pack.pack.crests);
    if (reading.facts && reading.detail) io.stderr.write(`eval:images: ${file}: ${reading.detail}\n`);
    yield await imageLine(file, reading, draft, pack);
    say(i + 1);
  }
}
