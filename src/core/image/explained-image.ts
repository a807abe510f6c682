import type { ExplainedProvision } from '../explain/explain-provision.ts';
import type { ExplainedClause } from '../explain/explanation.ts';
import type { Level } from '../finding.ts';
import type { Language } from '../language.ts';
import type { Box, FaceFact } from './image-facts.ts';
import type { ImageCategory } from './image-finding.ts';

/** One finding in a picture, as it is shown. */
export interface ExplainedImageFinding {
  readonly category: ImageCategory;
  readonly level: Level;
  readonly notice: string;
  readonly advice: string;
  /** Where in the picture; none where the whole of it is meant. */
  readonly boxes: readonly Box[];
  /** The printed words concerned, shortened; empty where none are. */
  readonly words: readonly string[];
  readonly clause: ExplainedClause | null;
}

/** A picture in question, in the person's language, ready to be shown. */
export interface ExplainedImage {
  readonly language: Language;
  /** The file's name, as the person knows it. */
  readonly name: string;
  /** `video` has no blur. */
  readonly kind: 'picture' | 'video';
  /** Of the upright original, in pixels; 0 where it could not be read. */
  readonly width: number;
  readonly height: number;
  /** Null where nothing was found and the question is only that it was not checked. */
  readonly level: Level | null;
  /** The gravest first. */
  readonly findings: readonly ExplainedImageFinding[];
  /** Every head that can be blurred; `chosen`: to begin with, those that are probably children's. */
  readonly faces: readonly (FaceFact & { readonly chosen: boolean })[];
  /** Who will see it. */
  readonly audience: string;
  readonly contacts: readonly { readonly name: string; readonly how: string | null; readonly url: string | null }[];
  /** Answers that the pack allows with `Attach anyway` ('my own child, nobody else in it'); may be empty. */
  readonly answers: readonly string[];
  /** One of them must be picked first (`stop`). */
  readonly asksAnswer: boolean;
  /** What could not be checked, in plain words that say what to do, or null. */
  readonly incomplete: string | null;
  /** One line on where and when it was taken, where the file says so and it can be taken out; else null. */
  readonly hidden: string | null;
  /** Of pictures for one of the school's own accounts with somebody in them: what the policy asks of consent. */
  readonly consent?: readonly ExplainedProvision[];
}
