import { type AdviceFinder, anyOf, placesOf } from './advice-finder.ts';

const SCHOOL = '(?:the|our|this) (?:school|academy|trust|governors|head(?:teacher)?)';
const WILL =
  "(?: will(?: be| now)?| shall|'ll(?: be)?| (?:is|are) (?:going|happy) to| can(?: now)? promise to| (?:has|have) (?:agreed|decided) to)";
/** What costs the school something, or binds it. */
const GIVE = anyOf(
  'refund(?:ing)?',
  'reimburs(?:e|ing)',
  'compensat(?:e|ing)',
  'pay(?:ing)? (?:for|back|the|all|your|every|out)',
  'waiv(?:e|ing)',
  'cover(?:ing)? (?:the|all|any|your) (?:costs?|fees?|bill|damage|trip)',
  'replac(?:e|ing) (?:it|the|your|every|any|all)',
  'reinstat(?:e|ing)',
  'guarantee(?:ing)?',
  'offer(?:ing)? (?:your|every|all|a|him|her|them) (?:\\w+ ){0,2}(?:place|refund|discount|compensation|spaces?)',
  'give(?:ing)? (?:you|every|all|each|your) (?:[\\w-]+ ){0,3}(?:refund|money back|place|laptop|tablet|free|discount|compensation)',
  'ban(?:ning)? (?:him|her|them|that)',
  'sack(?:ing)? ',
  'dismiss(?:ing)? ',
  'exclud(?:e|ing) (?:him|her|them|that|those|the)',
  'pay up',
  'change (?:the|our) (?:policy|rules?|uniform|menu|timetable)',
  'scrap(?:ping)? ',
  'extend(?:ing)? the deadline',
);

/** Of an account that is the school's own. */
const OFFICIAL = [
  `\\b(?:we|i|${SCHOOL})${WILL} (?:[a-z]+ly |also |gladly |of course |personally )?${GIVE}`,
  `\\b(?:we|i) (?:can |would like to |hereby )?(?:guarantee|promise|assure you|give you our word|can assure|commit to)\\b(?! (?:it's|it is|it was|they|to be (?:kind|good)|(?:you )?a ))`,
  `\\b(?:we|i) can confirm (?:that )?(?:we|you|your|he|she|they|${SCHOOL})(?:${WILL}|'ll| will) (?:[a-z]+ )?(?:${GIVE}|be (?:refunded|reimbursed|compensated|reinstated|given|offered|paid)|get|receive)`,
  "\\byou(?:'ll| will| are going to) (?:all |each )?(?:be (?:refunded|reimbursed|compensated|paid)|(?:get|receive|be given) (?:a |your )?(?:full )?(?:refund|money back|compensation|discount))\\b",
  '\\b(?:byddwn (?:ni )?|bydd yr ysgol |rydym (?:ni )?)yn (?:ad-dalu|talu am|gwarantu|addo|sicrhau lle)',
  '\\b(?:full )?refunds? (?:will|shall) be (?:given|paid|made|issued)\\b',
  '\\b(?:you have|that is|consider it) (?:our|my) (?:word|promise)\\b',
  '\\b(?:we|the school) (?:accepts?|takes?|admits?) (?:full |all |legal )?(?:liability|responsibility for|the blame)\\b',
].map((pattern) => new RegExp(pattern, 'g'));

/** Of a personal account: only what is promised in the school's name. */
const PERSONAL = [
  `\\b${SCHOOL}${WILL} (?:[a-z]+ly |also )?${GIVE}`,
  `\\b(?:i|we) can (?:confirm|promise|guarantee|assure you) (?:that )?${SCHOOL}${WILL}\\b`,
].map((pattern) => new RegExp(pattern, 'g'));

const ASKED = /\?\s*$|\b(?:hope|wish|wonder|if|whether|when|unless|should|demand|petition)\b[^.!?\n]*$/;

/** What promises something on behalf of the school; questions and wishes aside. */
export const commitment: AdviceFinder = ({ draft, folded: { lower } }) =>
  placesOf(draft.account === 'official' ? OFFICIAL : PERSONAL, lower).filter(({ from, to }) => {
    const end = lower.slice(to).search(/[.!?\n]/);
    return (
      !ASKED.test(lower.slice(Math.max(0, from - 80), from)) && lower.charAt(end < 0 ? lower.length : to + end) !== '?'
    );
  });
