import type { SiteId } from '../core/draft.ts';

/** Somebody as the page shows them; null where it does not say. */
export interface Person {
  /** `Mia Okafor`, as displayed. */
  readonly name: string | null;
  /** Without @: the handle, or the last part of the profile's address. */
  readonly handle: string | null;
}

export const PRESS_ACTS = ['accept', 'add', 'follow', 'like', 'tag', 'share'] as const;
export type PressAct = (typeof PRESS_ACTS)[number];

/** A press that connects the person with somebody, or passes on or likes what somebody has posted. */
export interface ConnectionPress {
  readonly act: PressAct;
  /** Whom it is about: who asks, is asked, followed or tagged; the author of what is liked or shared. */
  readonly person: Person;
  /** What was pressed, to be pressed once more. */
  readonly control: HTMLElement;
}

/** The conversation that is open. */
export interface Conversation {
  /** Stays the same for as long as the conversation does: its address, else the names of those in it. */
  readonly key: string;
  readonly people: readonly Person[];
  /** Somebody else has written in it. */
  readonly incoming: boolean;
  /** Its box, beside which a note may stand. */
  readonly root: Element;
}

export const PROFILE_FIELDS = ['name', 'handle', 'bio', 'employer', 'education', 'place', 'link'] as const;
export type ProfileField = (typeof PROFILE_FIELDS)[number];

/** What one's own profile page shows. */
export interface OwnProfile {
  readonly parts: readonly { readonly field: ProfileField; readonly text: string }[];
}

/** What is known of a site's people: beside compose boxes, and apart from them. Nothing here throws or changes the page. */
export interface PeopleAdapter {
  readonly id: SiteId;
  /** Host names, exact. */
  readonly hosts: readonly string[];
  /** What a press of this element would do; null for all other presses. Cheap: asked at every press. */
  pressAt(target: Element): ConnectionPress | null;
  conversation(document: Document): Conversation | null;
  /** Null unless the page in front is the signed-in person's own profile. */
  ownProfile(document: Document): OwnProfile | null;
}
