import type { Draft } from '../draft.ts';
import type { Language } from '../language.ts';
import { shorten } from './cut.ts';
import { EXPLAIN_WORDS } from './words.ts';

/** What the page tells of the audience beside the draft; a `SurfaceContext` fits. */
export interface AudienceContext {
  /** The group's or conversation's name, or the audience label as the page shows it. */
  readonly audienceLabel?: string | null;
}

/** UTF-16 units. */
const LABEL_LIMIT = 60;

/** Who will see the draft, in one or two sentences; says so where the page does not tell. */
export function audienceLine(
  draft: Pick<Draft, 'site' | 'surface' | 'account' | 'audience'>,
  context: AudienceContext,
  language: Language,
): string {
  const words = EXPLAIN_WORDS[language];
  const line = words.audience[kindOf(draft)](
    context.audienceLabel ? shorten(context.audienceLabel, LABEL_LIMIT) || null : null,
  );
  return draft.account === 'official' && draft.surface !== 'message' ? `${line} ${words.official}` : line;
}

export type AudienceKind =
  | 'message'
  | 'profile'
  | 'public'
  | 'friends'
  | 'followers'
  | 'group'
  | 'only-me'
  | 'thread'
  | 'unknown';

function kindOf({ site, surface, audience }: Pick<Draft, 'site' | 'surface' | 'audience'>): AudienceKind {
  if (surface === 'message') return 'message';
  if (surface === 'bio') return 'profile';
  if (audience === 'friends') return site === 'facebook' ? 'friends' : 'followers';
  if (audience === 'unknown' && (surface === 'reply' || surface === 'comment')) return 'thread';
  return audience;
}
