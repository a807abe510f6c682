import type { Draft } from '../core/draft.ts';
import type { ReaderFacts } from '../core/facts.ts';
import type { Pack } from '../core/pack/schema.ts';
import { MessageError } from './message-error.ts';
import type { PackInForce } from './pack-in-force.ts';

/** The background's way to the text reader: a worker of its own (Firefox) or the offscreen document (Chromium). */
export interface ReaderLink {
  /** Null where the pack of this revision has to be loaded first. */
  read(draft: Draft, revision: string, patient?: boolean): Promise<ReaderFacts | null>;
  load(pack: Pack, revision: string): Promise<unknown>;
  /** Sees to it that the reader page is there now; without it, it always is. */
  awake?(): Promise<void>;
}

/** Facts of a draft; loads the pack into the reader where it is not there yet. */
export async function readThrough(
  link: ReaderLink,
  inForce: PackInForce | null,
  draft: Draft,
  patient = false,
): Promise<ReaderFacts> {
  if (inForce === null) throw new MessageError('no-pack');
  const { pack, revision } = inForce;
  const facts = await link.read(draft, revision, patient);
  if (facts) return facts;
  await link.load(pack, revision);
  const second = await link.read(draft, revision, patient);
  if (second === null) throw new MessageError('failed', 'the reader lost its pack');
  return second;
}
