import type { Batch } from '../attach/image-desk.ts';
import type { DecisionParts } from './decision.ts';
import type { Entry } from './entry.ts';
import { kindOf } from './file-of.ts';
import { lookAt } from './look-at.ts';
import type { Waiting } from './waiting.ts';

/** Reads and judges every file, in their order, with progress on screen; what the person skips has not been looked at. */
export async function lookAtAll(
  { files, draft }: Batch,
  parts: DecisionParts,
  signal: AbortSignal,
  wait: (skip: () => void) => Waiting,
): Promise<readonly Entry[]> {
  const skip = new AbortController();
  const waiting = wait(() => skip.abort());
  const entries: Entry[] = [];
  try {
    for (const file of files) {
      entries.push(await entryOf(file, draft, parts, signal, skip.signal));
      waiting.done(entries.length);
    }
  } finally {
    waiting.close();
  }
  return entries;
}

async function entryOf(
  file: File,
  draft: Batch['draft'],
  { remembered, pack, revision, reader, ports }: DecisionParts,
  signal: AbortSignal,
  skip: AbortSignal,
): Promise<Entry> {
  const before = signal.aborted ? null : await remembered.find(file, draft, revision);
  const entry = { file, kind: kindOf(file), before, looked: null };
  const reading = AbortSignal.any([signal, skip]);
  if (before || reading.aborted) return entry;
  const looked = await lookAt(file, draft, pack, { reader, judgeText: ports.judgeText }, reading);
  // What has been found already is asked about all the same.
  return skip.aborted && looked.verdict.outcome === 'unknown' ? entry : { ...entry, looked };
}
