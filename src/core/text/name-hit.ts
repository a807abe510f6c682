import type { NameKind } from '../facts.ts';
import type { MaskTag } from './mask-tag.ts';
import type { NameCue } from './name-cues.ts';
import type { Place } from './place.ts';

/** A name in the folded text; `findNames` turns it into a `NameFact` with offsets of the draft. */
export interface NameHit extends Place {
  readonly kind: NameKind;
  readonly tag: MaskTag;
  readonly confidence: number;
  readonly cues: ReadonlySet<NameCue>;
}
