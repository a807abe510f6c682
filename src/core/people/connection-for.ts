import type { Connection, Pack } from '../pack/schema.ts';
import type { Likeness } from './may-be.ts';

export type ConnectionAct = Connection['acts'][number];

export interface Applied {
  readonly connection: Connection;
  /** As it holds here: `caution` asks before the press goes on, `note` says a few words after it. */
  readonly level: Connection['level'];
  /** What else the same policy says of such a press: an agreement that may be had, say. */
  readonly also: readonly Connection[];
}

/** What holds a press; all else is at most a note, whatever the pack says. */
const HOLDING = ['accept', 'add', 'follow'] as const satisfies readonly ConnectionAct[];
export const canHold = (act: ConnectionAct): act is (typeof HOLDING)[number] => HOLDING.some((one) => one === act);
/** Presses of every hour, on posts of anybody: for these a likeness has to be more than weak. */
const PASSING: readonly ConnectionAct[] = ['like', 'tag', 'share'];
/** A tie between two people: for all else, such as following somebody known to many, a surname alone says too little. */
const TIES: readonly ConnectionAct[] = ['accept', 'add', 'reply', 'incoming-message'];

/**
 * What of the pack applies to `act` with somebody who may be `likenesses`; null for most presses. Of several the one of the
 * highest level, then what is sure before what is weak, the school's own before what it has from its base, and the first.
 */
export function connectionFor(act: ConnectionAct, likenesses: readonly Likeness[], pack: Pack): Applied | null {
  const own = ownClauses(pack);
  const ranked = pack.connections.flatMap((connection) => {
    const like = connection.acts.includes(act) ? likeness(act, connection, likenesses) : null;
    if (!like) return [];
    const asks = connection.level === 'caution' && !like.weak && canHold(act);
    const isOwn = connection.clauses.some((clause) => own.has(clause));
    const rank = (asks ? 4 : 0) + (like.weak ? 0 : 2) + (isOwn ? 1 : 0);
    return [{ rank, isOwn, connection, level: asks ? ('caution' as const) : ('note' as const) }];
  });
  const best = ranked.reduce((most, { rank }) => Math.max(most, rank), -1);
  const first = ranked.find(({ rank }) => rank === best);
  if (!first) return null;
  const others = ranked.filter((one) => one !== first && one.isOwn === first.isOwn);
  return { connection: first.connection, level: first.level, also: others.map(({ connection }) => connection) };
}

/** The surest likeness that the connection is about. */
function likeness(
  act: ConnectionAct,
  { with: whom }: Connection,
  likenesses: readonly Likeness[],
): Pick<Likeness, 'weak'> | null {
  if (whom.includes('anybody')) return { weak: false };
  const counts = ({ with: like, weak }: Likeness) =>
    !weak || (like === 'pupil' || like === 'former-pupil' ? !PASSING.includes(act) : TIES.includes(act));
  const meant = likenesses.filter((one) => whom.includes(one.with) && counts(one));
  return meant.find(({ weak }) => !weak) ?? meant[0] ?? null;
}

/** Clauses taken over from a base bear its title (`merge-packs.ts`). */
const ownClauses = ({ clauses }: Pack): ReadonlySet<string> =>
  new Set(clauses.filter(({ from }) => from === undefined).map(({ id }) => id));
