import type { Category, OutcomeCategory } from '../../core/category.ts';
import type { SiteId } from '../../core/draft.ts';
import type { Language } from '../../core/language.ts';
import type { Pack, School } from '../../core/pack/schema.ts';
import type { StaffRole } from '../../core/situation.ts';
import type { PackView } from '../page/pack-model.ts';
import type { HealthView } from './health/health-model.ts';
import type { HoursActions, HoursView } from './hours/HoursSection.tsx';

/** One outcome as it is kept on the device. */
export interface HistoryEntry {
  readonly site: SiteId;
  readonly categories: readonly OutcomeCategory[];
  readonly level: string;
  readonly choice:
    | 'edited'
    | 'posted'
    | 'wording'
    | 'left-out'
    | 'blurred'
    | 'attached'
    | 'not-connected'
    | 'connected'
    | 'read-first';
  /** ISO day. */
  readonly day: string;
}

/** Something marked as wrong, as it is kept: without its words. */
export interface ExceptionEntry {
  readonly category: Category;
  readonly hash: string;
  /** ISO day. */
  readonly day: string;
}

/** Somebody whom the person is not to be asked about again; of name and handle their keyed hashes alone. */
export interface AgreedEntry {
  readonly site: SiteId;
  readonly handle: string | null;
  readonly name: string | null;
  /** Typed by the person, mostly empty. */
  readonly label: string;
  /** ISO day. */
  readonly day: string;
}

export interface OptionsView {
  readonly setting: 'auto' | Language;
  readonly school: School | null;
  /** Place and time are taken out of pictures. */
  readonly cleanPictures: boolean;
  /** The school's reason where it has locked that, else null. */
  readonly cleanPicturesLocked: string | null;
  readonly role: StaffRole | null;
  readonly hours: HoursView;
  readonly history: readonly HistoryEntry[];
  /** ISO day. */
  readonly today: string;
  readonly agreed: readonly AgreedEntry[];
  readonly exceptions: readonly ExceptionEntry[];
  /** Some of what was marked as wrong could not be read any more. */
  readonly exceptionsDamaged: boolean;
  readonly pack: PackView;
  /** True where a school's own pack is in force, so that one's own details are not used. */
  readonly managed: boolean;
  /** What is in force, as a whole. */
  readonly policy: Pack | null;
  readonly health: HealthView;
}

export interface OptionsActions extends HoursActions {
  setLanguage(setting: 'auto' | Language): void;
  setCleanPictures(on: boolean): void;
  setRole(role: StaffRole | null): void;
  /** Resolves when stored; null removes the details. */
  saveSchool(school: School | null): Promise<void>;
  exportHistory(as: 'csv' | 'json'): void;
  /** The exceptions too. */
  deleteHistory(): Promise<void>;
  deleteException(entry: ExceptionEntry): Promise<void>;
  deleteExceptions(): Promise<void>;
  deleteAgreed(entry: AgreedEntry): Promise<void>;
  /** Resolves when the browser has the file. */
  saveEverything(): Promise<void>;
  /** All but the policy in force. */
  deleteEverything(): Promise<void>;
  /** Resolves when the browser has told anew what the school manages. */
  recheck(): Promise<void>;
  /** Resolves when it lies on the clipboard. */
  copyText(text: string): Promise<void>;
}
