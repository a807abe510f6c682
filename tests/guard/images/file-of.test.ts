import { expect, it } from 'vitest';
import { kindOf } from '../../../src/guard/images/file-of.ts';

it.each([
  ['IMG_1.MOV', 'application/octet-stream', 'video'],
  ['IMG_1.MOV', '', 'video'],
  ['clip', 'video/mp4', 'video'],
  ['film.mp4', 'image/gif', 'picture'],
  ['IMG_1.HEIC', 'application/octet-stream', 'picture'],
  ['IMG_1.HEIC', '', 'picture'],
])('%s of type "%s" is a %s', (name, type, kind) => {
  expect(kindOf(new File(['x'], name, { type }))).toBe(kind);
});
