import type { TextParts } from './features.ts';

/** Families and tags that place a text at school or at work. */
const FAMILIES: ReadonlySet<string> = new Set([
  'school',
  'leadership',
  'trust',
  'colleague',
  'parent',
  'pupil',
  'oneChild',
  'role',
  'employer',
  'staffing',
  'inspection',
  'here',
  'workPeople',
  'pastPupil',
  'otherSchool',
]);
const TAG = /^(?:SCHOOL|MOTTO|TRUST|CLASS|STAFF|PUPILFULL|INITIALS|PARENTT|TITLED)/;
/** Words that scarcely stand anywhere else: each is as good as two signs. */
const DECISIVE = /^(?:ofsted|estyn|slt|sats|ehcps?|senco|headteachers?|pupils|coursework)$/;
/** So many signs make a text one about school; people write of a teacher or a parent now and then. */
const ENOUGH = 2;

/** Is the draft, with what it answers, about school? Such drafts need a warning far more often than ordinary life. */
export function aboutSchool(text: TextParts, reply: TextParts | null): boolean {
  const families = new Set<string>();
  let tags = 0;
  for (const part of reply ? [text, reply] : [text]) {
    for (const { family } of part.hits) if (FAMILIES.has(family)) families.add(family);
    for (const token of part.tokens)
      if (token.tag ? TAG.test(token.key) : DECISIVE.test(token.key)) tags += token.tag ? 1 : ENOUGH;
  }
  return families.size + (families.has('workPeople') ? 1 : 0) + tags >= ENOUGH;
}
