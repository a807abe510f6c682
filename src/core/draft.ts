export const SITES = ['facebook', 'x', 'instagram'] as const;
export type SiteId = (typeof SITES)[number];

/** What is being written, as the judgement sees it; the surface's own id is finer (`thread`, `group-post`, ...). */
export const SURFACE_KINDS = ['post', 'reply', 'comment', 'caption', 'bio', 'message'] as const;
export type SurfaceKind = (typeof SURFACE_KINDS)[number];

export const ACCOUNTS = ['personal', 'official'] as const;
export type Account = (typeof ACCOUNTS)[number];

/** Who will see it. `unknown` where the page does not tell; it is judged as public. */
export const AUDIENCES = ['public', 'friends', 'group', 'only-me', 'unknown'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** An immutable snapshot of a surface, about to be published. */
export interface Draft {
  readonly site: SiteId;
  readonly surface: SurfaceKind;
  readonly account: Account;
  readonly audience: Audience;
  /** The text as the person sees it, lines joined by `\n`; parts of one submission (a thread) by a blank line. */
  readonly text: string;
  /** The text being answered, where there is one. */
  readonly replyTo: string | null;
  /** Addresses of the pictures that it shows and that nobody has looked at; left out where there are none. */
  readonly images?: readonly string[];
  /** A draft of the school's own account that shows a picture or video, looked at or not; left out of all others. */
  readonly pictured?: true;
}

/**
 * Identity of a draft for look-ups: two drafts with equal fingerprints are judged alike.
 * It is the content itself, so there are no collisions; it lives in memory only.
 */
export function fingerprint(draft: Draft): string {
  const { site, surface, account, audience, replyTo, text, images = [], pictured } = draft;
  return JSON.stringify([site, surface, account, audience, replyTo, text, ...images, ...(pictured ? [true] : [])]);
}

/** Longer texts are read up to here, and the verdict says so. In UTF-16 units. */
export const LONGEST = 20_000;

/** The draft itself, or of a very long one the part that is read and judged. */
export function partRead(draft: Draft): Draft {
  const { text, replyTo } = draft;
  if (text.length <= LONGEST && (replyTo?.length ?? 0) <= LONGEST) return draft;
  return { ...draft, text: text.slice(0, LONGEST), replyTo: replyTo?.slice(0, LONGEST) ?? null };
}

/** Identity of what the text reader says of a draft: who will see it is for the rules alone. */
export function readingKey({ pictured: _, ...draft }: Draft): string {
  return fingerprint({ ...draft, audience: 'unknown', images: [] });
}

/**
 * Does what was decided about `earlier` hold for `now`? They are the same but for the audience, and the earlier one was
 * decided for anybody at all: a step of the site's that shows at last who will see it is nothing new to ask about.
 */
export function coveredBy(now: Draft, earlier: Draft): boolean {
  const widest = earlier.audience === 'public' || earlier.audience === 'unknown';
  return fingerprint(earlier) === fingerprint(widest ? { ...now, audience: earlier.audience } : now);
}
