/** Why there is no picture: the browser keeps it from us, it failed, or the person left it out. */
export const PICTURE_MISSING = ['refused', 'failed', 'left-out'] as const;
export type PictureMissing = (typeof PICTURE_MISSING)[number];

/** Characters of selected text that go into a note, at most. */
export const LONGEST_SELECTION = 200_000;

/** What was in front when the person asked for a note. Lives in the open popup alone, until it is saved or closed. */
export interface Evidence {
  readonly address: string;
  readonly title: string;
  /** Milliseconds since the epoch, by the device's clock. */
  readonly at: number;
  /** Minutes ahead of UTC, as the device had it then. */
  readonly offset: number;
  /** `Europe/London`. */
  readonly zone: string;
  /** Selected by the person, as `shownText` has it: so it stands in the file. Empty where nothing was. */
  readonly selection: string;
  /** It was longer than that, and what came after is not in it. */
  readonly selectionCut: boolean;
  /** PNG as a data URL. */
  readonly picture: string | null;
  readonly pictureMissing: PictureMissing | null;
  /** SHA-256 as 64 hex digits: of `selection` as UTF-8, of the picture's file. */
  readonly hashes: { readonly selection: string | null; readonly picture: string | null };
}
