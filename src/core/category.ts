/** What a finding is about. The first eleven are defined in `tests/corpus/GUIDE.md` and measured by `npm run eval`. */
export const TEXT_CATEGORIES = [
  'pupil-name',
  'pupil-info',
  'school-identity',
  'criticism',
  'confidential',
  'offensive',
  'pupil-contact',
  'location',
  'school-voice',
  'media',
  'allegation',
] as const;

export const IMAGE_CATEGORIES = [
  'image-child',
  'image-adult',
  'image-branding',
  'image-text',
  'image-explicit',
] as const;

/** Advice only: always level `note`, outside the measured set. */
export const ADVICE_CATEGORIES = ['copyright', 'commitment', 'link', 'disclosure', 'abuse-reply', 'tone'] as const;

export const CATEGORIES = [...TEXT_CATEGORIES, ...IMAGE_CATEGORIES, ...ADVICE_CATEGORIES] as const;

/** What an outcome can be about, beside findings: whom somebody connects with, what is asked on the school's own accounts. */
export const OUTCOME_CATEGORIES = [...CATEGORIES, 'connection', 'official'] as const;

export type TextCategory = (typeof TEXT_CATEGORIES)[number];
export type AdviceCategory = (typeof ADVICE_CATEGORIES)[number];
export type Category = (typeof CATEGORIES)[number];
export type OutcomeCategory = (typeof OUTCOME_CATEGORIES)[number];

/** Whom a `criticism` finding hits. */
export const TARGETS = ['school', 'leadership', 'colleague', 'pupil', 'parent', 'trust'] as const;
export type Target = (typeof TARGETS)[number];
