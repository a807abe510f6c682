import type { ExplainedImage } from '../../core/image/explained-image.ts';
import type { FaceClass } from '../../core/image/image-facts.ts';
import type { Language } from '../../core/language.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

type Kind = ExplainedImage['kind'];

interface KindWords {
  /** Said in turn, so that it is never the same face twice running. */
  readonly headings: readonly [string, string, string];
  readonly uncheckedHeading: string;
  position(place: number, of: number): string;
  /** What a screen reader says of the picture; the name of the file follows. */
  readonly shown: string;
  readonly loading: string;
  readonly noPreview: string;
}

/** Every word of the questions about pictures. A language that misses one does not compile. */
export interface ImageStrings {
  readonly kinds: Readonly<Record<Kind, KindWords>>;
  readonly status: string;
  /** Before the number that ties a note to its marks on the picture. */
  readonly mark: string;
  readonly words: string;
  readonly clean: string;
  readonly answers: string;
  readonly answersFirst: string;
  readonly answersNote: string;
  readonly answerMissing: string;
  same(others: number): string;
  readonly different: string;
  readonly leaveOut: string;
  readonly blur: string;
  /** Where badges or print were found, but no face. */
  readonly blurPlaces: string;
  readonly attach: string;
  readonly blurStep: {
    readonly heading: string;
    readonly status: string;
    /** Both where there are no faces. */
    readonly headingPlaces: string;
    readonly statusPlaces: string;
    readonly keys: string;
    readonly faces: string;
    face(place: number, of: number, seen: FaceClass): string;
    readonly all: string;
    readonly none: string;
    readonly cover: string;
    place(number: number): string;
    readonly placeKeys: string;
    takeAway(number: number): string;
    /** How many of the faces, and how many places beside them. */
    chosen(faces: number, of: number, places: number): string;
    attach(faces: number, places: number): string;
    readonly nothing: string;
    readonly back: string;
  };
  readonly progress: {
    looking(total: number): string;
    readonly blurring: string;
    done(done: number, total: number): string;
    readonly stays: string;
    readonly skip: string;
    cancel(total: number): string;
  };
}

export const IMAGE_STRINGS: Readonly<Record<Language, ImageStrings>> = { en, cy };
