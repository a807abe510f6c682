import { isListOf, isOneOf, isRecord, isText } from '../../browser/check.ts';
import { type OwnProfile, PROFILE_FIELDS } from '../../sites/people.ts';

type Part = OwnProfile['parts'][number];

/** No page shows more of somebody in its head. */
const MOST_PARTS = 40;
const LONGEST_PART = 2_000;

const isPart = (raw: unknown): raw is Part =>
  isRecord(raw) && isOneOf(PROFILE_FIELDS, raw.field) && isText(raw.text, LONGEST_PART);

/** What a tab answered, or null where it is no profile of one's own. */
export function asOwnProfile(raw: unknown): OwnProfile | null {
  if (!isRecord(raw) || !isListOf(raw.parts, isPart, MOST_PARTS)) return null;
  const parts = raw.parts.filter(({ text }) => text.trim() !== '').map(({ field, text }) => ({ field, text }));
  return parts.length > 0 ? { parts } : null;
}
