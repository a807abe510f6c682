import type { Category } from '../category.ts';
import type { Finding } from '../finding.ts';
import type { StaffMember } from '../pack/schema.ts';
import { nameKey } from '../text/fold.ts';

/** Found only where a school, its pupils or its business are in the draft. */
const OF_SCHOOL: readonly Category[] = [
  'school-identity',
  'school-voice',
  'pupil-name',
  'pupil-info',
  'pupil-contact',
  'confidential',
  'allegation',
];

/** Somebody's own school and the people in it; `schools`, `teachers` and `children` at large are anybody's politics. */
const OWN_SCHOOL =
  /\b(?:(?:my|our|this|your) (?:\p{L}+ )?(?:school|academy|nursery|class|form|department|trust|boss|deputy|ta|kids|lot)|(?:our|the) (?:deputy )?head|(?:the|this) (?:school|trust|academy) (?:is|was|has|does|are|have)|head ?teachers?|head of (?:year|department)|slt|senco|colleagues?|pupils?|parents?|governors?|staff ?room|year \d{1,2}s?|yr \d{1,2}|reception class|pennaeth|dirprwy|cydweithi?wy?r|(?:fy|ein) (?:nosbarth|hysgol|ysgol|dosbarth)|yr ysgol hon|disgybl(?:ion)?|rhieni|llywodraethwyr|blwyddyn \d{1,2})\b/iu;

/**
 * Does what was found tie the draft to a school? Swearing, politics, a strike and faith do not; nor does a criticism of
 * nobody who is in the draft.
 */
export function isAboutSchool(text: string, findings: readonly Finding[], staff: readonly StaffMember[] = []): boolean {
  if (findings.some(({ category }) => OF_SCHOOL.includes(category))) return true;
  const critical = findings.some(({ category, target }) => category === 'criticism' && target !== null);
  return critical && (OWN_SCHOOL.test(text) || names(text, staff));
}

function names(text: string, staff: readonly StaffMember[]): boolean {
  const words = new Set(text.split(/[^\p{L}'’-]+/u).map((word) => nameKey(word.replace(/['’]s$/, ''))));
  return staff.some(({ surname }) => surname !== '' && words.has(nameKey(surname)));
}
