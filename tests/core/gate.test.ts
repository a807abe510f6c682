import { describe, expect, it } from 'vitest';
import {
  APPROVAL_MS,
  type Command,
  type GateEvent,
  type GateState,
  IDLE,
  type Look,
  step,
} from '../../src/core/gate.ts';

const submit = (
  fingerprint: string,
  look: Look,
  extra: Partial<Extract<GateEvent, { type: 'submit' }>> = {},
): GateEvent => ({
  type: 'submit',
  fingerprint,
  look,
  held: false,
  now: 0,
  ...extra,
});

function walk(...events: GateEvent[]): { state: GateState; commands: Command[][] } {
  let state: GateState = IDLE;
  const commands = events.map((event) => {
    const next = step(state, event);
    state = next.state;
    return [...next.commands];
  });
  return { state, commands };
}

describe('gate', () => {
  it('keeps its hands off a fine draft', () => {
    expect(walk(submit('a', 'fine')).commands).toEqual([['let']]);
  });

  it('holds a risky draft, asks, and releases it once on `Post anyway`', () => {
    const { commands, state } = walk(submit('a', 'risky'), { type: 'post' }, { type: 'effect', seen: true, now: 5 });
    expect(commands).toEqual([['hold', 'ask'], ['close', 'release'], []]);
    expect(state).toEqual({ phase: 'approved', fingerprint: 'a', until: 5 + APPROVAL_MS });
  });

  it('does not ask again about the approved text, asks about another one, and forgets when the box is emptied', () => {
    const approved: GateEvent[] = [submit('a', 'risky'), { type: 'post' }, { type: 'effect', seen: true, now: 0 }];
    expect(walk(...approved, submit('a', 'risky')).commands.at(-1)).toEqual(['let']);
    expect(walk(...approved, submit('b', 'risky')).commands.at(-1)).toEqual(['hold', 'ask']);
    expect(walk(...approved, submit('a', 'risky', { now: APPROVAL_MS })).commands.at(-1)).toEqual(['hold', 'ask']);
    expect(walk(...approved, { type: 'emptied' }, submit('a', 'risky')).commands.at(-1)).toEqual(['hold', 'ask']);
  });

  it('lets the next press through where the site ignored ours, and says so', () => {
    const { commands } = walk(
      submit('a', 'risky'),
      { type: 'post' },
      { type: 'effect', seen: false, now: 0 },
      submit('a', 'risky'),
    );
    expect(commands.slice(2)).toEqual([['press-again'], ['let']]);
  });

  it('is single flight: presses during a release are kept back, the site’s own form event is not', () => {
    const releasing: GateEvent[] = [submit('a', 'risky'), { type: 'post' }];
    expect(walk(...releasing, submit('a', 'risky')).commands.at(-1)).toEqual(['hold']);
    expect(walk(...releasing, { type: 'form', fingerprint: 'a', look: 'risky', now: 0 }).commands.at(-1)).toEqual([
      'let',
    ]);
    expect(walk(...releasing, { type: 'form', fingerprint: 'b', look: 'risky', now: 0 }).commands.at(-1)).toEqual([
      'hold',
      'ask',
    ]);
  });

  it('waits for a pending verdict, then releases or asks', () => {
    const pending = submit('a', 'pending');
    expect(walk(pending).commands).toEqual([['hold', 'wait']]);
    expect(walk(pending, submit('a', 'pending')).commands.at(-1)).toEqual(['hold']);
    expect(walk(pending, { type: 'verdict', fingerprint: 'a', look: 'fine' }).commands.at(-1)).toEqual(['release']);
    expect(walk(pending, { type: 'verdict', fingerprint: 'a', look: 'risky' }).commands.at(-1)).toEqual(['ask']);
    expect(walk(pending, { type: 'verdict', fingerprint: 'b', look: 'fine' }).commands.at(-1)).toEqual([]);
  });

  it('replays a press whose first half was held when the draft turns out fine', () => {
    expect(walk(submit('a', 'fine', { held: true })).commands).toEqual([['hold', 'release']]);
  });

  it('judges again when the text changed before the release', () => {
    const releasing: GateEvent[] = [submit('a', 'risky'), { type: 'post' }];
    expect(walk(...releasing, { type: 'changed', fingerprint: 'b', look: 'risky' }).commands.at(-1)).toEqual(['ask']);
    expect(walk(...releasing, { type: 'changed', fingerprint: 'b', look: 'fine' }).commands.at(-1)).toEqual([
      'release',
    ]);
  });

  it('closes the interstitial when the surface is gone', () => {
    expect(walk(submit('a', 'risky'), { type: 'gone' })).toEqual({
      state: IDLE,
      commands: [['hold', 'ask'], ['close']],
    });
  });

  it('never lets a risky text through that was not approved, whatever happens in whatever order', () => {
    let seed = 7;
    const random = (n: number) => {
      seed = (seed * 1103515245 + 12345) & 0x7fffffff;
      return (seed >> 8) % n;
    };
    const looks: Record<string, Look> = { a: 'risky', b: 'risky', c: 'fine' };
    for (let run = 0; run < 2000; run++) {
      let state: GateState = IDLE;
      const approved = new Set<string>();
      for (let now = 0; now < 25; now++) {
        const fingerprint = 'abc'[random(3)] ?? 'a';
        const look = looks[fingerprint] ?? 'fine';
        const event: GateEvent = [
          submit(fingerprint, look, { now, held: random(4) === 0 }),
          { type: 'form' as const, fingerprint, look, now },
          { type: 'edit' as const },
          { type: 'post' as const },
          { type: 'changed' as const, fingerprint, look },
          { type: 'effect' as const, seen: random(2) === 0, now },
          { type: 'emptied' as const },
          { type: 'gone' as const },
        ][random(8)] as GateEvent;
        if (event.type === 'post' && state.phase === 'asking') approved.add(state.fingerprint);
        const next = step(state, event);
        if (next.commands.includes('let') && 'fingerprint' in event)
          expect(look === 'fine' || approved.has(event.fingerprint)).toBe(true);
        if (next.commands.includes('release') && next.state.phase === 'releasing') {
          const { fingerprint: out } = next.state;
          expect(looks[out] === 'fine' || approved.has(out)).toBe(true);
        }
        state = next.state;
      }
    }
  });
});
