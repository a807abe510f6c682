import { describe, expect, it } from 'vitest';
import type { FaceClass, FaceFact } from '../../../src/core/image/image-facts.ts';
import { type FrameFacts, merged } from '../../../src/reader/image/assemble-facts.ts';

const face = (kind: FaceClass, at = 0): FaceFact => ({
  box: [at, 10, 50, 50],
  childProbability: { child: 0.9, teen: 0.6, adult: 0.3, unknown: null }[kind],
  class: kind,
});
const seen = (...faces: FaceFact[]): FrameFacts => ({ faces, explicit: 0, unread: [] });
const classes = (...frames: FrameFacts[]) => merged(frames).faces.map((one) => one.class);

describe('frames as one', () => {
  it('have a child where two of three or more show one, though it moves', () => {
    expect(classes(seen(face('child', 0)), seen(), seen(face('teen', 300)))).toEqual(['child', 'teen']);
    expect(classes(seen(face('child')), seen(face('child')), seen())).toEqual(['child']);
  });

  it('have none for the sake of a single frame among three or more: its face is read from the others, or not at all', () => {
    expect(classes(seen(face('child')), seen(face('adult')), seen(face('adult')))).toEqual(['adult']);
    const [stray] = merged([seen(), seen(face('teen')), seen(), seen()]).faces;
    expect(stray).toEqual({ box: [0, 10, 50, 50], childProbability: null, class: 'unknown' });
  });

  it('have a child for the sake of one of two, counting only those whose faces were read', () => {
    expect(classes(seen(face('child')))).toEqual(['child']);
    expect(classes(seen(face('child')), seen(face('adult', 300)))).toEqual(['child', 'adult']);
    const unread: FrameFacts = { unread: ['frames'] };
    expect(classes(unread, seen(face('child')), unread, seen())).toEqual(['child']);
  });

  it('keep the class of a child against a higher probability below another bar', () => {
    const teen = { ...face('teen'), childProbability: 0.55 };
    const adult = { ...face('adult'), childProbability: 0.58 };
    expect(classes(seen(teen), seen(adult))).toEqual(['teen']);
    expect(classes(seen(adult), seen(teen))).toEqual(['teen']);
  });

  it('are as explicit as the second highest of three or more, else as the highest', () => {
    const of = (...shares: number[]) => merged(shares.map((explicit) => ({ explicit, unread: [] }))).explicit;
    expect(of()).toBeNull();
    expect([of(0.2), of(0.1, 0.9), of(0.1, 0.9, 0), of(0.8, 0, 0.9, 0.1)]).toEqual([0.2, 0.9, 0.1, 0.8]);
  });
});
