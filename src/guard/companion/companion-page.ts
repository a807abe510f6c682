import type { EffectiveSettings } from '../../browser/effective-settings.ts';
import type { PackInForce } from '../../browser/pack-in-force.ts';
import type { Language } from '../../core/language.ts';
import type { SiteAround } from '../../sites/around.ts';
import type { Seal } from '../../ui/seal.ts';
import type { QuietNote, Shown } from '../ports.ts';

/** What every part of the companion has in common on one page. */
export interface CompanionPage {
  readonly around: SiteAround;
  readonly signal: AbortSignal;
  readonly seal: Seal;
  /** The pack in force, null until it is there. */
  pack(): PackInForce | null;
  settings(): EffectiveSettings;
  language(): Language;
  /** False while switched off or paused, or when the extension has gone: nothing is asked, nothing shown. */
  active(): boolean;
  /** `changed` is called after pack, settings or address (the sites change theirs without loading) are others. */
  onChange(changed: () => void): void;
  /** A few quiet words at the edge of the page; nothing is shown while this is not active. */
  note(note: QuietNote): Shown;
}

/** A part throws nothing into the page; when `page.signal` aborts, all that it started ends. */
export type CompanionPart = (page: CompanionPage) => void;
