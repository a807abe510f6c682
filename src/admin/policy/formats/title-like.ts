/** Words that a sentence or the start of a list has and a heading has not. */
const SENTENCE =
  /\b(?:should|must|shall|will|would|may|can|cannot|are|is|was|were|has|have|had|we|they|you|please|seek|agree|expect|includes?|means|rhaid|dylai|dylid|gellir|caiff|mae|yw|bydd|byddwn|ydym)\b/i;
const QUESTION = /^(?:what|when|where|which|who|whom|why|how)\b/i;
const MONTH =
  /^(?:\d{1,2}\S*\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn)\p{L}*,?\s+\d{4}$/iu;
const SECTION = /^(?:appendix|section|part|annex|schedule|chapter|atodiad|adran|rhan)\b/i;

/** Might this paragraph be a heading, by its words alone? A full stop at its end is allowed where `stop` says so. */
export function titleLike(text: string, stop = false): boolean {
  if (text.length < 2 || text.length > 90 || text.split(' ').length > 14) return false;
  if (!/^[\p{Lu}\d‘“'"&]/u.test(text) || /[,;!]$/.test(text)) return false;
  if (/\.$/.test(text) && !stop) return false;
  if (/@|https?:|www\.|\[|\t|_{3}|\.{4}/.test(text) || MONTH.test(text) || /^[\d\s./-]+$/.test(text)) return false;
  if (/^[‘“'"].*[’”'"]$/.test(text) || (/:\s\P{Ll}/u.test(text) && !SECTION.test(text))) return false;
  if (/[.?!]\s+\p{Lu}/u.test(text.replace(/^\S+\s/, ''))) return false;
  if (/^(?:this|these)\b.*:$/i.test(text)) return false;
  return isCapitals(text) || QUESTION.test(text) || !SENTENCE.test(text);
}

export const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
