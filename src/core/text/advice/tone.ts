import type { Family } from '../families.ts';
import type { Place } from '../place.ts';
import { type AdviceFinder, placesOf } from './advice-finder.ts';

const HEAT = [
  '\\bhow (?:bloody |damn )?dare\\b',
  '\\b(?:fuming|livid|furious|seething|raging|incandescent)\\b',
  '\\b(?:absolutely |utterly )?disgust(?:ed|ing)\\b',
  '\\b(?:absolute |utter |total |complete )?disgrace(?:ful)?\\b',
  '\\bshame on\\b',
  '\\bsick (?:and tired|to death|to the back teeth)\\b',
  '\\bhad (?:it|enough) (?:with|of|up to)\\b',
  '\\b(?:absolute|utter|total|complete|beyond a) (?:joke|farce|shambles)\\b',
  '\\bunacceptable\\b',
  '\\bdo your (?:bloody |damn )?jobs?\\b',
  '\\bget a (?:bloody |damn )?grip\\b',
  '\\b(?:what|who) the (?:hell|heck)\\b',
  '\\b(?:are|is) you (?:serious|kidding|having a laugh)\\b',
  "\\bi (?:give up|am done|'m done)\\b",
  '\\bpathetic\\b',
  '\\bclueless\\b',
  "\\bfor (?:gods|god's|crying out|christs|christ's|the last) (?:sake|loud|time)\\b",
].map((pattern) => new RegExp(pattern, 'g'));

const SCHOOL: ReadonlySet<Family> = new Set([
  'school',
  'leadership',
  'trust',
  'colleague',
  'parent',
  'pupil',
  'staffing',
  'workPeople',
  'role',
]);

/** Four words or more in capitals in a row; small ones may stand between. */
const SHOUTED =
  /(?<![\p{L}#@])\p{Lu}{3,}(?:['’]\p{Lu}+)?(?:[^\p{L}\n]{1,3}\p{Lu}{1,2}(?!\p{L}))*(?:[^\p{L}\n]{1,3}\p{Lu}{2,}(?:['’]\p{Lu}+)?(?:[^\p{L}\n]{1,3}\p{Lu}{1,2}(?!\p{L}))*){2,}/gu;
const STRINGS = /(?:[!?]\s?){3,}/g;

/** Joy is loud too, and so is sport; and what people say of politics, pay and strikes is theirs to say as they like. */
const LEFT_ALONE =
  /[🎉🥳❤💙💚💛💜🧡🏆🥇😂🤣😍🥰🎄🎃👏🙌⚽🏉]|\b(?:well done|congrat\w*|happy|birthday|love|proud|won|win|winners?|goal|amazing|brilliant|thank(?:s| you)|excited|hooray|hurrah|yay|welcome|christmas|haha\w*|lol|strik(?:e|es|ing|ers?)|union|neu|nasuwt|nahu?t|unison|eis|ucac|ascl|pay|gov(?:ernment|t)?|minister\w*|mp|mps|tor(?:y|ies)|labour|lib dems?|reform|greens?|snp|plaid|parliament|senedd|council\w*|ofsted|estyn|dfe|nhs|vote\w*|voting|election|brexit|policy|petition|march|protest|tax\w*|budget|palestine|gaza|israel|ukraine|trump|climate|whistleblow\w*|league|match|ref|referee|var|team|film|telly|tv|train|trains|bus|buses|parking|council tax|gp|doctor|energy|broadband|delivery|parcel|tesco|asda|amazon)\b/u;

/** Loud and heated at once, about school, in an answer, or on the school's own account. */
export const tone: AdviceFinder = ({ draft, folded: { text, lower }, parts }) => {
  if (LEFT_ALONE.test(lower)) return [];
  const heated = placesOf(HEAT, lower);
  const loud = placesOf([SHOUTED, STRINGS], text);
  if (heated.length === 0 || loud.length === 0) return [];
  const ofSchool = draft.account === 'official' || parts.text.hits.some(({ family }) => SCHOOL.has(family));
  if (!ofSchool) return [];
  return [...heated, ...loud].filter(isLong).sort((a, b) => a.from - b.from);
};

const isLong = ({ from, to }: Place): boolean => to > from;
