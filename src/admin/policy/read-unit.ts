import type { Level } from '../../core/finding.ts';
import type { AppliesTo } from '../../core/pack/schema.ts';
import { forceOf, isGerund, isImperative } from './cues/force-of.ts';
import { addresseeOf, onOfficialAccount, subjectOf } from './cues/subject-of.ts';
import type { PolicyUnit } from './policy-outline.ts';
import { type PlaceScore, scorePlaces } from './score-places.ts';
import { type SectionKind, sectionKind } from './section-kind.ts';

/** What one sentence or bullet says, and what stands over it says of it. */
export interface Reading {
  readonly unit: PolicyUnit;
  readonly text: string;
  /** The lead-in of its list, the question it answers, or how the first half of its sentence began. */
  readonly context: string;
  readonly section: SectionKind;
  /** It ends what the lead-in began, or tells one what to do: it has no subject of its own. */
  readonly fragment: boolean;
  /** Who must, by the sentence, by its lead-in and by the headings; null where they do not say. */
  readonly own: AppliesTo | null;
  readonly led: AppliesTo | null;
  readonly over: AppliesTo | null;
  /** Whom it binds, all taken together. */
  readonly bound: AppliesTo;
  readonly asked: Asked | null;
  readonly scores: PlaceScore;
}

export interface Asked {
  readonly level: Level;
  readonly by: 'text' | 'lead-in' | 'manner';
}

const CONSENT = /\b(?:permissions?|consent\w*)\b/i;
const GIVEN =
  /\b(?:consent|permission)\b.{0,30}\b(?:obtained|given|sought|held|required|granted)\b|\bgiven? (?:their |written )?(?:permission|consent)\b/i;
const IMAGES = /\b(?:images?|photo\w*|pictures?|videos?|film\w*)\b/i;

/** `part`: one of the demands that the sentence holds; `prefix`: how the sentence began. */
export function readUnit(unit: PolicyUnit, part = unit.text, prefix = ''): Reading {
  const text = part;
  const context = [unit.leadIn, prefix].filter(Boolean).join(' ');
  const fragment = isFragment(text, context);
  const own = fragment ? null : subjectOf(text);
  const led = context === '' ? null : (subjectOf(context) ?? addresseeOf(context));
  const addressees = unit.headings.map(addresseeOf).reverse();
  const over = addressees.find((one) => one !== null) ?? null;
  let bound = boundBy({ own, led, over, text, context });
  if (/^(?:official|parents|leaders|staff)$/.test(bound) && over !== 'pupils' && isImageConsent(text, own, over))
    bound = 'official';
  return {
    unit,
    text,
    context,
    section: sectionKind(unit.headings),
    fragment,
    own,
    led,
    over,
    bound,
    asked: askedHow(text, context, fragment),
    scores: scorePlaces(text, context, bound === 'official'),
  };
}

const isImageConsent = (text: string, own: AppliesTo | null, over: AppliesTo | null): boolean =>
  CONSENT.test(text) &&
  (own !== 'parents' || GIVEN.test(text)) &&
  (IMAGES.test(text) || /\binvolving (?:pupils|children|students)\b/i.test(text)) &&
  (over === 'official' ||
    own === 'official' ||
    (own !== 'staff' &&
      /\b(?:school|academy|trust|college|nursery)(?:'s|’s)?\b.{0,30}\b(?:social media|sites?|accounts?|pages?)\b/i.test(
        text,
      )));

/** A bullet that ends what its lead-in began, or tells one what to do: it has no subject of its own. */
function isFragment(text: string, context: string): boolean {
  if (isImperative(text) || isGerund(text)) return true;
  return context !== '' && (/^[a-z(]/.test(text) || forceOf(text) === null);
}

function askedHow(text: string, context: string, fragment: boolean): Asked | null {
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
  const outsiders = over === 'pupils' || over === 'parents' || over === 'community';
  if (
    !(outsiders && said === null) &&
    onOfficialAccount(whole) &&
    !/\b(?:through|via|using|by means of|follow|like)\b.{0,60}\b(?:account|channel|page)s?/i.test(whole)
  )
    return 'official';
  if (over === 'official' && !/\bpersonal (?:account|social|profile|use)/i.test(whole)) return 'official';
  return said ?? over ?? 'staff';
}
