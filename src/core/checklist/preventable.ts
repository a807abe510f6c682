import type { Category } from '../category.ts';

/** What some item of every site's checklist can keep from doing harm; `item-preventing.ts` says which. Light: content scripts carry it. */
export const PREVENTABLE: readonly Category[] = [
  'school-identity',
  'school-voice',
  'pupil-contact',
  'location',
  'abuse-reply',
];
