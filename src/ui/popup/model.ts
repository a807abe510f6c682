import type { SiteId } from '../../core/draft.ts';
import type { ChecklistView } from '../checklist/model.ts';
import type { HelpView } from '../help/model.ts';
import type { PackView } from '../page/pack-model.ts';

export const POPUP_TABS = ['page', 'checklists', 'help'] as const;
export type PopupTab = (typeof POPUP_TABS)[number];

/** What is known of the page in front. */
export type PageView =
  | { readonly kind: 'loading' }
  /** Not one of the three sites. */
  | { readonly kind: 'elsewhere' }
  /** The browser keeps the extension off the sites until the person allows it. */
  | { readonly kind: 'no-access' }
  /** One of the sites, but its content script is missing or belongs to an earlier version. */
  | { readonly kind: 'reload' }
  | {
      readonly kind: 'page';
      readonly site: SiteId;
      readonly protection: 'on' | 'off' | 'paused' | 'site-paused';
      /** Compose boxes recognised now. */
      readonly surfaces: number;
      /** What looks like a compose box and is not recognised. */
      readonly unrecognised: number;
      readonly readerFailing: boolean;
    };

export interface PopupView {
  readonly enabled: boolean;
  /** Milliseconds since the epoch while a pause runs, else null. */
  readonly pausedUntil: number | null;
  readonly pausedSites: readonly SiteId[];
  readonly page: PageView;
  readonly pack: PackView;
  readonly checklists: ChecklistView;
  readonly help: HelpView;
  /** The school's reasons for what it has locked; null where the choice is the person's. */
  readonly locks: { readonly enabled: string | null; readonly pause: string | null };
}

export interface PopupActions {
  setEnabled(enabled: boolean): void;
  pause(): void;
  resume(): void;
  setSitePaused(site: SiteId, paused: boolean): void;
  reloadPage(): void;
  allowSites(): void;
  openOptions(): void;
  /** The person has the checklists before them. */
  sawChecklists(): void;
}
