/**
 * What stands in the masked text instead of a name or a school term, so that six schools speak for all and no verdict
 * depends on whose name it is. `NAMED` is a capitalised word of unknown kind that another name follows.
 */
export const MASK_TAGS = [
  'PUPIL',
  'PUPILFULL',
  'NICK',
  'AMBPUPIL',
  'PUPILTAG',
  'PUPILHANDLE',
  'PARENTT',
  'INITIALS',
  'NAME',
  'FAMOUS',
  'OWN',
  'STAFF',
  'STAFFN',
  'STAFFI',
  'TITLEDNAME',
  'SCHOOL',
  'SCHOOLLC',
  'SCHOOLPLACE',
  'SCHOOLTHE',
  'SCHOOLTAG',
  'SCHOOLHANDLE',
  'SCHOOLURL',
  'MOTTO',
  'TRUST',
  'TOWN',
  'CLASS',
  'CLASSW',
] as const;
export type MaskTag = (typeof MASK_TAGS)[number];
