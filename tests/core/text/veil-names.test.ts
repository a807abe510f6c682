import { expect, test } from 'vitest';
import { annotate } from '../../../src/core/text/annotate.ts';
import { veilNames } from '../../../src/core/text/veil-names.ts';
import { fernhill } from '../support.ts';

const veiled = (text: string): string => veilNames(text, annotate(text, fernhill).names);

test('every name becomes the same word in its place', () => {
  expect(veiled('Oliver threw a chair')).toBe('She    threw a chair');
  expect(veiled('Harpreet threw a chair')).toBe('She      threw a chair');
});

test('a name in the genitive stays a noun, so that its owner is not taken for the subject', () => {
  expect(veiled("Oliver's mum shouted")).toBe("Xxxxxx's mum shouted");
});

test('hashtags and texts without names stay as they are', () => {
  expect(veiled('#Oliver was late')).toBe('#Oliver was late');
  expect(veiled('It rained')).toBe('It rained');
});
