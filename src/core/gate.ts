/**
 * A submission as a state machine: one gate a surface. Pure; the guard carries out its commands.
 *
 *   idle --submit(risky)--> asking --post--> releasing --effect--> approved
 *   idle --submit(pending)--> waiting --verdict--> asking | releasing
 *   releasing --no effect--> approved, and the person is asked to press once more
 *
 * What it guarantees: a draft is let through only if its own verdict or its own approval says so; one release is under
 * way at a time; an approval holds for one text, on one surface, for a limited time.
 */
export type GateState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'waiting'; readonly fingerprint: string }
  | { readonly phase: 'asking'; readonly fingerprint: string }
  | { readonly phase: 'releasing'; readonly fingerprint: string; readonly approved: boolean }
  | { readonly phase: 'approved'; readonly fingerprint: string; readonly until: number };

/** What is known of a draft at the moment it is needed. */
export type Look = 'pending' | 'risky' | 'fine';

export type GateEvent =
  /** The person submits. `held`: the gesture's first event was already kept from the page, so it must be replayed. */
  | {
      readonly type: 'submit';
      readonly fingerprint: string;
      readonly look: Look;
      readonly held: boolean;
      readonly now: number;
    }
  /** A form's `submit` event, which the site may send itself after a press that was let through. */
  | { readonly type: 'form'; readonly fingerprint: string; readonly look: Look; readonly now: number }
  /** The awaited verdict is there, or waiting has ended with what is known. */
  | { readonly type: 'verdict'; readonly fingerprint: string; readonly look: 'risky' | 'fine' }
  | { readonly type: 'edit' }
  | { readonly type: 'post' }
  /** The draft read again just before the release is another one. */
  | { readonly type: 'changed'; readonly fingerprint: string; readonly look: Look }
  /** After a release: the site took it, or nothing happened. */
  | { readonly type: 'effect'; readonly seen: boolean; readonly now: number }
  /** The editor is empty: whatever was approved has gone out or been deleted. */
  | { readonly type: 'emptied' }
  /** Something of ours threw: the page goes on, by the person's own next press where one was kept back. */
  | { readonly type: 'failed'; readonly now: number }
  /** The surface has left the page for good. */
  | { readonly type: 'gone' };

export type Command =
  | 'let' // hands off: the site's own event goes on
  | 'hold' // keep the event from the page
  | 'wait' // start the 300 ms
  | 'ask' // open the interstitial
  | 'release' // read again, then press the site's button once
  | 'press-again' // tell the person that the next press goes through
  | 'close'; // close the interstitial

export interface Step {
  readonly state: GateState;
  readonly commands: readonly Command[];
}

/** A second `Post anyway` for the same text would be a nag; after this long it is a new decision. */
export const APPROVAL_MS = 600_000;

export const IDLE: GateState = { phase: 'idle' };

export function step(state: GateState, event: GateEvent): Step {
  switch (event.type) {
    case 'submit':
      return submit(state, event);
    case 'form':
      return state.phase === 'releasing' && state.fingerprint === event.fingerprint
        ? stay(state, 'let')
        : submit(state, { ...event, type: 'submit', held: false });
    case 'verdict':
      if (state.phase !== 'waiting' || state.fingerprint !== event.fingerprint) return stay(state);
      return event.look === 'risky' ? asking(event.fingerprint) : releasing(event.fingerprint, false);
    case 'edit':
      return state.phase === 'asking' ? { state: IDLE, commands: ['close'] } : stay(state);
    case 'post':
      return state.phase === 'asking'
        ? {
            state: { phase: 'releasing', fingerprint: state.fingerprint, approved: true },
            commands: ['close', 'release'],
          }
        : stay(state);
    case 'changed':
      if (state.phase !== 'releasing') return stay(state);
      if (event.look === 'risky') return asking(event.fingerprint);
      return event.look === 'pending' ? waiting(event.fingerprint) : releasing(event.fingerprint, false);
    case 'effect':
      if (state.phase !== 'releasing') return stay(state);
      return {
        state: approved(state.fingerprint, event.now),
        commands: event.seen ? [] : ['press-again'],
      };
    case 'emptied':
      return state.phase === 'approved' ? { state: IDLE, commands: [] } : stay(state);
    case 'failed':
      if (state.phase === 'idle' || state.phase === 'approved') return stay(state);
      return { state: approved(state.fingerprint, event.now), commands: ['close', 'press-again'] };
    case 'gone':
      return { state: IDLE, commands: state.phase === 'asking' ? ['close'] : [] };
  }
}

function submit(state: GateState, event: Extract<GateEvent, { type: 'submit' }>): Step {
  const same = state.phase !== 'idle' && state.fingerprint === event.fingerprint;
  // Single flight: while a release is under way, or a question is open, a further press adds nothing.
  if (state.phase === 'asking' || (same && (state.phase === 'releasing' || state.phase === 'waiting')))
    return stay(state, 'hold');
  if (state.phase === 'approved' && same && event.now < state.until) {
    return event.held
      ? { state: { phase: 'releasing', fingerprint: event.fingerprint, approved: true }, commands: ['hold', 'release'] }
      : stay(state, 'let');
  }
  if (event.look === 'risky') return withHold(asking(event.fingerprint));
  if (event.look === 'pending') return withHold(waiting(event.fingerprint));
  return event.held ? withHold(releasing(event.fingerprint, false)) : { state: IDLE, commands: ['let'] };
}

const stay = (state: GateState, ...commands: Command[]): Step => ({ state, commands });
const withHold = (next: Step): Step => ({ state: next.state, commands: ['hold', ...next.commands] });
const asking = (fingerprint: string): Step => ({ state: { phase: 'asking', fingerprint }, commands: ['ask'] });
const approved = (fingerprint: string, now: number): GateState => ({
  phase: 'approved',
  fingerprint,
  until: now + APPROVAL_MS,
});
const waiting = (fingerprint: string): Step => ({ state: { phase: 'waiting', fingerprint }, commands: ['wait'] });
const releasing = (fingerprint: string, approved: boolean): Step => ({
  state: { phase: 'releasing', fingerprint, approved },
  commands: ['release'],
});
