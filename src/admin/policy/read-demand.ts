import type { Category } from '../../core/category.ts';
import type { Level } from '../../core/finding.ts';
import type { AppliesTo, Place } from '../../core/pack/schema.ts';
import { categoriesOf } from './cues/categories-of.ts';
import { forceOf, isGerund, isImperative } from './cues/force-of.ts';
import { addresseeOf, onOfficialAccount, subjectOf } from './cues/subject-of.ts';
import type { PolicyUnit } from './policy-outline.ts';
import { scorePlaces } from './score-places.ts';
import { type SectionKind, sectionKind } from './section-kind.ts';

/** What one sentence or bullet asks, as far as its words and what stands over it tell. */
export interface Demand {
  readonly appliesTo: AppliesTo;
  readonly place: Place;
  readonly categories: readonly Category[];
  readonly level: Level;
  /** What the confidence is reckoned from. */
  readonly evidence: Evidence;
}

export interface Evidence {
  readonly top: number;
  readonly margin: number;
  /** The sentence, or the lead-in of its list, names who. */
  readonly named: boolean;
  readonly section: SectionKind;
  readonly asked: 'text' | 'lead-in' | 'manner';
}

const LAWFUL =
  /\b(?:nothing in this policy|(?:policy|this) does not (?:limit|prevent|restrict|affect)|right to (?:belong|join|campaign|raise|hold)|(?:religious|philosophical) belief|lawful (?:political|activit)|industrial action|protected disclosure|same right as)\b/i;
const BOUND: readonly AppliesTo[] = ['staff', 'official'];
const ACCOUNT_RUNNING =
  /\b(?:accounts?|pages?|channels?|approv\w+|permission|written|register|moderat\w+|remov\w+|block\w*|monitor\w*|within \d+|hours|administrators?|consent|comments?|training|induction|made aware|log-?in)\b/i;

const STATEMENT =
  /\b(?:recogni[sz]es?|aims? to|(?:our )?vision|strives?|seeks? to|we (?:believe|understand|know)|is committed|benefits?|purpose of|has been written|in conjunction with|can be found|(?:is|are) (?:outlined|set out|contained)|likelihood|believes?|acknowledges?|reserves? the right|dealt with|taken seriously|further information|will be (?:discussed|informed|provided|taught|offered|implemented|shared with|risk assessed|robustly|investigated|reviewed by)|are aware that)\b/i;
const PROCEDURE =
  /\b(?:dealt with|taken seriously|will be (?:managed|investigated|considered)|may be taken|will be taken|in the event of|in line with (?:our|the|existing))\b/i;
const CONSENT = /\b(?:permissions?|consent\w*)\b/i;
const IMAGES = /\b(?:images?|photo\w*|pictures?|videos?|film\w*)\b/i;
/** Said as a fact, meant for all: these need no 'must'. */
const PLAIN_CUES =
  /^(?:truly-private|monitored|consequence|advice-from|whistleblowing|scope|definition|report-site|liable|operating|opening)$/;
const LEAST = 1.6;

/** Null: nothing is asked here. */
export function readDemand(unit: PolicyUnit, part = unit.text, prefix = ''): Demand | null {
  const text = part;
  const context = [unit.leadIn, prefix].filter(Boolean).join(' ');
  const section = sectionKind(unit.headings);
  if (section === 'lists' || LAWFUL.test(text) || LAWFUL.test(unit.leadIn)) return null;
  const fragment = isFragment(text, context);
  const own = fragment ? null : subjectOf(text);
  const led = context === '' ? null : (subjectOf(context) ?? addresseeOf(context));
  const over =
    [...unit.headings]
      .reverse()
      .map(addresseeOf)
      .find((one) => one !== null) ?? null;
  const asked = askedHow(text, context, fragment);
  let appliesTo = boundBy({ own, led, over, text, context });
  if (/^(?:official|parents|leaders|staff)$/.test(appliesTo) && over !== 'pupils' && isImageConsent(text, own, over))
    appliesTo = 'official';
  const scores = scorePlaces(text, context, appliesTo === 'official');
  const { top, margin, cue } = scores;
  let { place } = scores;
  if (place === 'context' && cue === 'review') return review(unit, text, scores, section);
  if (unit.leads && cue !== 'opening' && (own === null || top < 4 || section !== 'rules')) return null;
  const level = asked?.level ?? (plainly(cue, appliesTo, own, top, section) ? 'note' : null);
  if (!level) return null;
  const firm = own === 'staff' && asked !== null && level !== 'note';
  if (section === 'definitions' && place !== 'context') return null;
  if (section === 'contacts' && place !== 'contact') return null;
  if (section === 'preamble' && !/^(?:scope|definition)$/.test(cue) && !firm) return null;
  if (
    STATEMENT.test(text) &&
    !firm &&
    !fragment &&
    appliesTo !== 'official' &&
    !PLAIN_CUES.test(cue) &&
    !(led === 'staff')
  )
    return null;
  if (section === 'breaches' && place !== 'contact' && PROCEDURE.test(text) && cue !== 'consequence') return null;
  if (place === 'context' && /^(?:scope|definition)$/.test(cue)) appliesTo = 'staff';
  if (place === 'contact' && /first (?:point of )?contact|specialist advice/i.test(text)) appliesTo = 'staff';
  if (cue === 'consequence' && appliesTo === 'leaders' && /disciplinary|misconduct/i.test(text)) appliesTo = 'staff';
  if (place === 'outside' && /^(?:opening|operating)$/.test(cue) && (appliesTo === 'staff' || appliesTo === 'official'))
    appliesTo = 'leaders';
  if (!BOUND.includes(appliesTo)) {
    if (place === 'context' && cue === 'scope') return null;
    if (appliesTo === 'leaders' && ((level === 'note' && cue !== 'operating') || !ACCOUNT_RUNNING.test(text)))
      return null;
    place = 'outside';
  } else if (
    top < LEAST &&
    !(appliesTo === 'official' && (own === 'official' || led !== null || over === 'official') && asked !== null)
  )
    return null;
  if (appliesTo === 'official') {
    if (
      place === 'contact' &&
      /report|whistle|evidence|tell-person/.test(cue) &&
      !/\bbefore (?:publish|post)/i.test(text)
    )
      appliesTo = 'staff';
    else if (place === 'connection' && cue === 'follow-official') appliesTo = 'staff';
    else place = 'official';
  }
  const categories = BOUND.includes(appliesTo) ? categoriesOf(place, text, context) : [];
  return {
    appliesTo,
    place,
    categories,
    level,
    evidence: { top, margin, named: own !== null || led !== null, section, asked: asked?.by ?? 'manner' },
  };
}

const isImageConsent = (text: string, own: AppliesTo | null, over: AppliesTo | null): boolean =>
  CONSENT.test(text) &&
  (IMAGES.test(text) || /\binvolving (?:pupils|children|students)\b/i.test(text)) &&
  (over === 'official' ||
    own === 'official' ||
    (own !== 'staff' &&
      /\b(?:school|academy|trust|college|nursery)(?:'s|’s)?\b.{0,30}\b(?:social media|sites?|accounts?|pages?)\b/i.test(
        text,
      )));

/** Policies also put demands as facts: 'A second editor reads each post', 'Nothing online is private'. */
function plainly(cue: string, appliesTo: AppliesTo, own: AppliesTo | null, top: number, section: SectionKind): boolean {
  if (PLAIN_CUES.test(cue) && top >= 3) return true;
  return appliesTo === 'official' && section === 'rules' && (top > 2.5 || own === 'official');
}

/** A bullet that ends what its lead-in began, or tells one what to do: it has no subject of its own. */
function isFragment(text: string, context: string): boolean {
  if (isImperative(text) || isGerund(text)) return true;
  return context !== '' && (/^[a-z(]/.test(text) || forceOf(text) === null);
}

function askedHow(text: string, context: string, fragment: boolean): { level: Level; by: Evidence['asked'] } | null {
  const own = forceOf(text);
  const hard = /^\W*(?:never|do not|don['’]t|must|no )\b/i.test(text);
  const led = /\?\W*$/.test(context) || context === '' ? null : forceOf(context);
  if (hard) return { level: 'stop', by: 'text' };
  if (fragment && led) return { level: softer(text) ? 'note' : led, by: 'lead-in' };
  if (own) return { level: own, by: fragment ? 'manner' : 'text' };
  if (led) return { level: led, by: 'lead-in' };
  if (fragment && (isImperative(text) || context !== ''))
    return { level: softer(text) ? 'note' : 'caution', by: 'manner' };
  return null;
}

const softer = (text: string): boolean =>
  /^\W*(?:consider|think|try|be (?:aware|mindful|conscious)|remember|bear in mind)\b/i.test(text);

interface Binding {
  readonly own: AppliesTo | null;
  readonly led: AppliesTo | null;
  readonly over: AppliesTo | null;
  readonly text: string;
  readonly context: string;
}

function boundBy({ own, led, over, text, context }: Binding): AppliesTo {
  const said = own ?? (/\?\W*$/.test(context) ? null : led);
  if (
    said === 'leaders' &&
    over === 'official' &&
    /^(?:\W*we\b|.{0,40}\bwe will\b|.{0,40}\bwe do\b)/i.test(own === 'leaders' ? text : context)
  )
    return 'official';
  if (said !== null && said !== 'staff') return said;
  const whole = `${context} ${text}`;
  if (
    onOfficialAccount(whole) &&
    !/\b(?:through|via|using|by means of|follow|like)\b.{0,60}\b(?:account|channel|page)s?/i.test(whole)
  )
    return 'official';
  if (over === 'official' && !/\bpersonal (?:account|social|profile|use)/i.test(whole)) return 'official';
  return said ?? over ?? 'staff';
}

function review(
  unit: PolicyUnit,
  text: string,
  { top, margin }: { top: number; margin: number },
  section: SectionKind,
): Demand | null {
  if (!/\b(?:annual\w*|year\w*|every|regular\w*|review\w*|flynyddol)\b/i.test(text) || unit.kind === 'row') return null;
  return {
    appliesTo: 'staff',
    place: 'context',
    categories: [],
    level: 'note',
    evidence: { top, margin, named: true, section, asked: 'text' },
  };
}
