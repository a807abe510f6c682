import type { SiteId } from '../../core/draft.ts';
import type { ExplainedClause } from '../../core/explain/explanation.ts';

/** What a profile page shows of somebody (`ProfileField` of the sites). */
export type ProfilePart = 'name' | 'handle' | 'bio' | 'employer' | 'education' | 'place' | 'link';

export interface ProfileRemark {
  readonly notice: string;
  readonly advice: string;
  readonly clause: ExplainedClause | null;
}

/** What was read of one's own profile, and what the policy says to each part. */
export interface ProfileReport {
  readonly site: SiteId;
  readonly parts: readonly {
    readonly field: ProfilePart;
    readonly text: string;
    readonly remarks: readonly ProfileRemark[];
    /** Item of the site's checklist that says where this is changed. */
    readonly item: string | null;
  }[];
  /** The account is one of the school's own, which may say so. */
  readonly official: boolean;
  /** False where nobody has told Purple Pen the school's name: then it cannot be looked for. */
  readonly schoolKnown: boolean;
  /** Part of Purple Pen did not answer. */
  readonly incomplete: boolean;
}

export interface ProfileActions {
  /** Whether one's own profile is in front. Never rejects. */
  isOwn(): Promise<boolean>;
  /** Reads it now; null where it is no longer in front. */
  look(): Promise<ProfileReport | null>;
  /** Opens this item of the checklists. */
  openItem(site: SiteId, item: string): void;
}
