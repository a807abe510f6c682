import type { Certainty } from '../certainty.ts';
import type { SiteId } from '../draft.ts';
import type { ContactRole } from '../pack/people-schema.ts';

/** Somebody of the school, as the pack has them. */
export interface HelpContact {
  readonly role: ContactRole;
  readonly name: string;
  /** When to turn to them. */
  readonly when: string;
  readonly url: string | null;
  /** ISO day, or null where the pack does not say. */
  readonly checked: string | null;
}

/** A place outside the school; of a pack's own, `certainty` is null: the school answers for it. */
export interface HelpPlace {
  readonly id: string;
  readonly title: string;
  readonly about: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly url: string | null;
  readonly hours: string | null;
  readonly checked: string | null;
  readonly certainty: Certainty | null;
}

/** What people turn to somebody for. */
export const HELP_CAUSES = ['posted', 'child', 'abuse', 'press', 'data', 'support'] as const;
export type HelpCause = (typeof HELP_CAUSES)[number];

/** All that 'Who to ask' shows, in the person's language. */
export interface HelpContent {
  /** Short name of the school whose policy is in force, or null. */
  readonly school: string | null;
  /** By role, safeguarding first. */
  readonly contacts: readonly HelpContact[];
  readonly links: readonly HelpPlace[];
  readonly helplines: readonly HelpPlace[];
  readonly reports: readonly { readonly site: SiteId; readonly places: readonly HelpPlace[] }[];
  /** Names of whom to turn to, most fitting first; empty where the pack names nobody for it. */
  readonly names: Readonly<Record<HelpCause, readonly string[]>>;
  /** The pack's own lines. */
  readonly advice: {
    readonly posted: readonly string[];
    readonly tone: readonly string[];
    readonly consequence: readonly string[];
    readonly ask: readonly string[];
  };
}
