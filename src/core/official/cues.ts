import type { Draft } from '../draft.ts';
import type { Finding } from '../finding.ts';
import type { OfficialProvision } from '../pack/schema.ts';

type Kind = OfficialProvision['kind'];
type Cue = (draft: Draft, findings: readonly Finding[]) => boolean;

/** What people fall out over; the same words in a school's ordinary news (a council's election, flu vaccinations, a police visit) are left alone. */
const CONTROVERSIAL =
  /\b(?:politic\w*|brexit|(?:general|local|snap|by-?|mayoral|senedd|parliament\w*) ?elections?|on strike|strike (?:action|days?|ballot)|(?:union|teachers?['’]?|staff|neu|nasuwt) strikes?|industrial action|ofsted|estyn|hmie|academisation|transgender|gender (?:identity|ideology|neutral|debate)|sex education|religious (?:symbols?|dress|objections?|row|tensions?)|immigra\w+|refugees?|asylum|gaza|israel\w*|palestin\w*|ukraine|anti-?vax\w*|vaccine (?:mandate|refus\w+|row|debate)|protest(?:s|ed|ers?|ing)?|racis\w+|(?:school|pupil|permanent|fixed-term) exclusions?|(?:school|library|nursery) closures?|redundanc\w+|bullying (?:allegations?|claims?|complaints?|incidents?|row|case)|police (?:investigat\w+|inquiry|incident|were called|called|arrest\w*)|arrest(?:s|ed)?|complaints?|petition\w*|budget cuts?|gwleidydd\w*|etholiad(?:au)? (?:cyffredinol|lleol|y senedd)|ar streic|streicio|gweithredu diwydiannol|rhywedd|symbolau crefyddol|ffoadur\w*|hilia\w+|gwaharddiad\w*|diswydd\w*|honiadau? o fwlio|cwyn(?:ion|o)?|ymchwiliad (?:yr |gan yr )?heddlu|arestio|deiseb\w*|toriadau)\b/i;
const OWN_VIEW =
  /\b(?:i(?: (?:really|do|personally))? (?:think|believe|feel|reckon)|in my (?:view|opinion)|personally|if you ask me|yn fy marn i|rwy['’]?n (?:credu|meddwl)|dwi['’]?n (?:credu|meddwl)|yn bersonol)\b/i;
const SAID_OWN = /\b(?:views? (?:are|is) my own|my own views?|barn bersonol|fy marn (?:i )?fy hun)\b/i;
/** `- Mr Hale`, `^JB`, `(JB)`, `Mrs Bello, Year 4` at the end. */
const SIGNED =
  /(?:(?:^|\s)(?:[-–—]\s?|\^\s?)\p{Lu}[\p{L}.'’]*(?:\s\p{Lu}[\p{L}.'’]*){0,3}|\((?:\p{Lu}\.?){2,3}\)|\b(?:[Mm](?:r|rs|s|iss|x)|MR|MRS|MS|MISS|[Dd]r|DR)\.?\s\p{Lu}[\p{L}'’-]+(?:,[^.\n]{0,40})?)(?:[\s.!]|\p{Extended_Pictographic}|\ufe0f)*$/u;
const LINK = /https?:\/\/|\bwww\.\S/i;
const QUOTED = /["“][^"”\n]{25,}["”]/;
const AUTHOR_NAMED = /\b(?:by|from|via|source|credit|photo|image|thanks to|gan|ffynhonnell|llun|diolch i)\b:?\s|©|@\w/i;
const ONE_CHILD =
  /\b(?:my|your|his|her|their|our)\s(?:little\s(?:one|boy|girl)|son|daughter|child|lad|boy|girl|kid)\b|\b(?:fy|eich|ei)\s(?:mab|merch|mhlentyn|plentyn|phlentyn|blentyn|fab|ferch)\b/i;

const has = (findings: readonly Finding[], ...categories: readonly Finding['category'][]): boolean =>
  findings.some(({ category }) => categories.includes(category));

/**
 * Is there something in the draft that this kind of provision is about? Where none can be told (`general`, `account`), it is
 * no reason of its own to say anything.
 */
const CUES: Readonly<Record<Kind, Cue>> = {
  'second-reader': () => false,
  'leader-first': ({ text }, findings) => CONTROVERSIAL.test(text) || has(findings, 'allegation', 'criticism'),
  'sign-off': ({ text }) => !SIGNED.test(text.trim()),
  disclaimer: ({ text }) => OWN_VIEW.test(text) && !SAID_OWN.test(text),
  consent: ({ images = [], pictured = false }, findings) =>
    pictured || images.length > 0 || has(findings, 'pupil-name', 'pupil-info', 'media'),
  'off-line': ({ text, replyTo }, findings) =>
    ONE_CHILD.test(`${text}\n${replyTo ?? ''}`) || has(findings, 'pupil-name', 'pupil-info'),
  sources: ({ text }, findings) =>
    has(findings, 'copyright') || ((LINK.test(text) || QUOTED.test(text)) && !AUTHOR_NAMED.test(text)),
  signpost: ({ replyTo }) => replyTo?.includes('?') === true,
  account: () => false,
  general: () => false,
};

/** Provisions that the draft gives a reason to speak of; those of the time to answer where a question is answered. */
export function isCued(
  { kind, answerWithin }: Pick<OfficialProvision, 'kind' | 'answerWithin'>,
  draft: Draft,
  findings: readonly Finding[],
): boolean {
  return CUES[kind](draft, findings) || (answerWithin !== undefined && CUES.signpost(draft, findings));
}
