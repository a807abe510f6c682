import type { Category } from '../../core/category.ts';
import type { Level } from '../../core/finding.ts';
import type { ContactRole } from '../../core/pack/people-schema.ts';
import type { AppliesTo, Place } from '../../core/pack/schema.ts';

/** One demand of a policy, as `pack propose` prints it. */
export interface ProposedClause {
  /** From 1, in the order of the policy. */
  readonly n: number;
  /** Heading and bullet: '4.1 Reputation 2b'. */
  readonly source: string;
  /** The policy's own words: the sentence or bullet, without the lead-in of its list. */
  readonly text: string;
  /** What stands over its list ('Staff must not:'); empty where the sentence stands by itself. Not printed. */
  readonly leadIn: string;
  readonly appliesTo: AppliesTo;
  readonly place: Place;
  /** What a draft or picture would be looked at for; empty where the place asks for nothing of that kind. */
  readonly categories: readonly Category[];
  readonly level: Level;
  /** 0 to 1: how likely place and person are right; an admin looks at the low ones first. */
  readonly confidence: number;
}

export interface PolicyDetails {
  readonly school: string | null;
  readonly title: string | null;
  /** ISO; the first of the month where the policy says no day. */
  readonly date: string | null;
  readonly reviewDate: string | null;
  /** Whom the policy names to turn to, each role once. */
  readonly contacts: readonly { readonly role: ContactRole; readonly source: string }[];
}

/** What of a policy an admin should hear before the clauses. */
export type ProposalNote = 'empty' | 'no-policy' | 'few-demands' | 'welsh';

export interface PolicyProposal {
  readonly clauses: readonly ProposedClause[];
  readonly details: PolicyDetails;
  readonly notes: readonly ProposalNote[];
}

/** A proposal that the admin has confirmed, with the pack's own words for it where they wrote any. */
export type AcceptedClause = ProposedClause & { readonly asks?: string };
