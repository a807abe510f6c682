import type { Language } from '../../../core/language.ts';

/** Parts that a pack can do without. */
export type PackPart = 'crests' | 'roster' | 'staff';

/** The choice of those who leave it to somebody else: the files of every way. */
export const EVERY_ROUTE = 'every';

/** What the admin chose for the files; kept with the project. Addresses are empty for the browser's own store. */
export interface ExportChoice {
  /** A way's id, `EVERY_ROUTE`, or empty. */
  readonly route: string;
  readonly chromiumId: string;
  readonly edgeId: string;
  readonly firefoxId: string;
  readonly chromeUrl: string;
  readonly edgeUrl: string;
  readonly firefoxUrl: string;
  readonly forceInstall: boolean;
  readonly allowOlder: boolean;
  readonly schoolDevice: boolean | null;
}

/** A way to bring a pack to browsers. */
export interface ExportRoute {
  readonly id: string;
  readonly title: string;
  readonly when: string;
  readonly limit: string;
  readonly browsers: readonly string[];
}

export interface ExportFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
}

/** The files of the chosen way, or why it cannot carry the pack and the parts without which it could. */
export type ExportFiles =
  | { readonly kind: 'files'; readonly files: readonly ExportFile[] }
  | { readonly kind: 'refused'; readonly text: string; readonly leaveOut: readonly PackPart[] };

/** Something in the pack to mend (`refuse`) or to think about (`flag`). */
export interface ExportProblem {
  readonly kind: 'refuse' | 'flag';
  readonly path: string;
  readonly text: string;
}

export interface ExportView {
  readonly choice: ExportChoice;
  /** Parts that stay out of the files of the chosen way. */
  readonly leftOut: readonly PackPart[];
  /** The admin has looked at what there is to mend, and exports all the same. */
  readonly accepted: boolean;
  /** The file that was saved last, during this visit; null once the pack is another. */
  readonly saved: { readonly what: 'pack' | 'files'; readonly name: string } | null;
  /** Markdown, in English with a summary in Welsh; null while it is read. */
  guide(): string | null;
  /** In bytes of the pack as it travels; null without a pack. */
  sizes(): Readonly<Record<PackPart | 'rest', number>> | null;
  routes(language: Language): readonly ExportRoute[];
  problems(language: Language): readonly ExportProblem[];
  /** Null without a pack, and where no single way is chosen. */
  files(language: Language): ExportFiles | null;
}

export interface ExportActions {
  choose(part: Partial<ExportChoice>): void;
  leaveOut(parts: readonly PackPart[]): void;
  accept(accepted: boolean): void;
  savePack(): void;
  saveFile(name: string): void;
  saveAll(): void;
  /** The files of every way as one. */
  saveBundle(language: Language): void;
}
