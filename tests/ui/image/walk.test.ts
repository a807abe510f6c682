import { describe, expect, it } from 'vitest';
import type { ImageChoice } from '../../../src/guard/attach/image-ui.ts';
import { canBlur } from '../../../src/ui/image/cover.ts';
import { answered, leftOut, othersLeft, startWalk } from '../../../src/ui/image/walk.ts';
import { explained, face, finding } from './explained.ts';

const LEAVE: ImageChoice = { kind: 'leave-out' };
const ATTACH: ImageChoice = { kind: 'attach', answer: null, clean: true };
const BLUR: ImageChoice = { kind: 'blur', boxes: [[1, 2, 3, 4]] };
const child = explained();

/** What comes of the same choice for a second picture: null where it is asked about. */
const second = (choice: ImageChoice, other = explained(), shown = child) =>
  answered([shown, other], startWalk([shown, other]), choice, true).choices[1];

describe('the walk through a batch', () => {
  it('asks one picture after the other, in order', () => {
    const images = [child, child, child];
    let walk = startWalk(images);
    expect([walk.at, othersLeft(walk)]).toEqual([0, 2]);
    walk = answered(images, walk, ATTACH, false);
    expect([walk.at, othersLeft(walk)]).toEqual([1, 1]);
    walk = answered(images, walk, LEAVE, false);
    walk = answered(images, walk, BLUR, false);
    expect(walk).toEqual({ at: null, choices: [ATTACH, LEAVE, BLUR] });
  });

  it('leaves out, when it is broken off, what is not answered, and keeps the rest', () => {
    const images = [child, child, child];
    const walk = answered(images, startWalk(images), ATTACH, false);
    expect(leftOut(walk)).toEqual([ATTACH, LEAVE, LEAVE]);
  });

  it('takes the same choice for all the others, but not for those that were answered', () => {
    const images = [child, child, child];
    const walk = answered(images, startWalk(images), LEAVE, false);
    expect(answered(images, walk, ATTACH, true)).toEqual({ at: null, choices: [LEAVE, ATTACH, ATTACH] });
  });

  it('is over when there is nothing', () => expect(startWalk([])).toEqual({ at: null, choices: [] }));
});

describe('the same for the others', () => {
  it('leaves out whatever they show', () => {
    expect(second(LEAVE, explained({ findings: [finding('image-explicit', 'stop')] }))).toEqual(LEAVE);
  });

  it('attaches none that shows something else, or something graver, or was checked less', () => {
    expect(second(ATTACH)).toEqual(ATTACH);
    expect(second(ATTACH, explained({ findings: [finding('image-child'), finding('image-explicit')] }))).toBeNull();
    expect(second(ATTACH, explained({ findings: [finding('image-child', 'stop')] }))).toBeNull();
    expect(second(ATTACH, explained({ incomplete: 'Its words were not read.' }))).toBeNull();
  });

  it('gives no answer that was not given for them', () => {
    const answers = ['my own child', 'consent'];
    const answer: ImageChoice = { kind: 'attach', answer: 1, clean: false };
    const shown = explained({ answers });
    expect(second(answer, explained({ answers }), shown)).toEqual(answer);
    expect(second(answer, explained({ answers: ['my own child'] }), shown)).toBeNull();
    expect(second(ATTACH, explained({ answers, asksAnswer: true }))).toBeNull();
  });

  it('blurs in each picture its own children, and asks where there are none or it cannot be done', () => {
    const faces = [face([5, 5, 50, 50]), face([200, 5, 50, 50], false)];
    expect(second(BLUR, explained({ faces }))).toEqual({ kind: 'blur', boxes: [[5, 5, 50, 50]] });
    expect(second(BLUR, explained({ faces: faces.slice(1) }))).toBeNull();
    expect(second(BLUR, explained({ kind: 'video' }))).toBeNull();
  });
});

it('blurs pictures in which there is something to blur', () => {
  expect(canBlur(child)).toBe(true);
  expect(canBlur(explained({ kind: 'video' }))).toBe(false);
  expect(canBlur(explained({ faces: [] }))).toBe(false);
  const words = { ...finding('image-text'), boxes: [[1, 1, 90, 20]] as const };
  expect(canBlur(explained({ faces: [], findings: [words] }))).toBe(true);
  expect(canBlur(explained({ faces: [], findings: [{ ...words, category: 'image-explicit' }] }))).toBe(false);
  expect(canBlur(explained({ width: 0, height: 0 }))).toBe(false);
});
