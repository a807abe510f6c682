import type { AppliesTo, Place } from '../../core/pack/schema.ts';
import { categoriesOf } from './cues/categories-of.ts';
import type { Demand } from './demand.ts';
import type { Reading } from './read-unit.ts';

const LAWFUL =
  /\b(?:nothing in (?:this|the) policy|(?:policy|this) (?:does not|is not intended to) (?:limit|prevent|restrict|affect|interfere)|right to (?:belong|join|campaign|raise|hold)|lawful (?:political|activit)|protected disclosure|same right as)\b/i;
const STATEMENT =
  /\b(?:recogni[sz]es?|aims? to|(?:our )?vision|strives?|seeks? to|we (?:believe|understand|know)|is committed|benefits?|purpose of|has been written|in conjunction with|can be found|(?:is|are) (?:outlined|set out|contained)|likelihood|believes?|acknowledges?|reserves? the right|dealt with|taken seriously|further information|will be (?:discussed|informed|provided|taught|offered|implemented|shared with|risk assessed|robustly|investigated|reviewed by)|are aware that)\b/i;
const PROCEDURE =
  /\b(?:dealt with|taken seriously|will be (?:managed|investigated|considered)|may be taken|will be taken|in the event of|in line with (?:our|the|existing))\b/i;
const ACCOUNT_RUNNING =
  /\b(?:accounts?|pages?|channels?|approv\w+|permission|written|register|moderat\w+|remov\w+|block\w*|monitor\w*|within \d+|hours|administrators?|consent|comments?|training|induction|made aware|log-?in)\b/i;
/** Said as a fact, meant for all: these need no 'must'. */
const PLAIN =
  /^(?:truly-private|monitored|consequence|advice-from|whistleblowing|scope|definition|report-site|liable|operating|opening)$/;
const FRAME = /^(?:scope|definition)$/;
const LEAST = 1.6;

const isBound = (appliesTo: AppliesTo): boolean => appliesTo === 'staff' || appliesTo === 'official';

/** It must not be proposed, whatever its words are like: lists of laws and policies, and what says that speech is free. */
export const isBarred = ({ section, text, unit }: Reading): boolean =>
  section === 'lists' || LAWFUL.test(text) || LAWFUL.test(unit.leadIn);

/** By the cues alone. Null: nothing is asked. */
export function ruleDemand(reading: Reading): Demand | null {
  if (isBarred(reading)) return null;
  const { text, context, section, asked, scores, own, led, over } = reading;
  const { cue, top, margin } = scores;
  const reckoned = { top, margin, named: own !== null || led !== null, section, asked: asked?.by ?? 'manner' } as const;
  if (scores.place === 'context' && cue === 'review') {
    if (!/\b(?:annual\w*|year\w*|every|regular\w*|review\w*|flynyddol)\b/i.test(text)) return null;
    return { appliesTo: 'staff', place: 'context', categories: [], level: 'note', evidence: reckoned };
  }
  const level = asked?.level ?? (isPlain(reading) ? 'note' : null);
  if (level === null || isTalk(reading)) return null;
  const appliesTo = bindings(reading);
  if (!isBound(appliesTo)) {
    if (cue === 'scope') return null;
    if (appliesTo === 'leaders' && ((level === 'note' && cue !== 'operating') || !ACCOUNT_RUNNING.test(text)))
      return null;
    return { appliesTo, place: 'outside', categories: [], level, evidence: reckoned };
  }
  const told = own === 'official' || led !== null || over === 'official';
  if (top < LEAST && !(appliesTo === 'official' && told && asked !== null)) return null;
  const at = onAccount(appliesTo, scores.place, reading);
  const categories = isBound(at.appliesTo) ? categoriesOf(at.place, text, context) : [];
  return { ...at, categories, level, evidence: reckoned };
}

/** Policies also put demands as facts: 'A second editor reads each post', 'Nothing online is private'. */
function isPlain({ scores: { cue, top }, bound, section, own }: Reading): boolean {
  if (PLAIN.test(cue) && top >= 3) return true;
  return bound === 'official' && section === 'rules' && (top > 2.5 || own === 'official');
}

/** Aims, background and the school's own procedures. */
function isTalk({ unit, text, section, scores, own, led, bound, asked, fragment }: Reading): boolean {
  const { cue, top, place } = scores;
  if (unit.leads && cue !== 'opening' && (own === null || top < 4 || section !== 'rules')) return true;
  const firm = own === 'staff' && asked !== null && asked.level !== 'note';
  if (section === 'definitions' && place !== 'context') return true;
  if (section === 'contacts' && place !== 'contact') return true;
  if (section === 'preamble' && !FRAME.test(cue) && !firm) return true;
  if (section === 'breaches' && place !== 'contact' && PROCEDURE.test(text) && cue !== 'consequence') return true;
  return STATEMENT.test(text) && !firm && !fragment && bound !== 'official' && !PLAIN.test(cue) && led !== 'staff';
}

/** Whom it binds, where the cue knows better than the subject. */
function bindings({ scores: { place, cue }, text, bound }: Reading): AppliesTo {
  if (place === 'context' && FRAME.test(cue)) return 'staff';
  if (place === 'contact' && /first (?:point of )?contact|specialist advice/i.test(text)) return 'staff';
  if (cue === 'consequence' && bound === 'leaders' && /disciplinary|misconduct/i.test(text)) return 'staff';
  if (place === 'outside' && /^(?:opening|operating)$/.test(cue) && isBound(bound)) return 'leaders';
  return bound;
}

/** What is asked on the school's accounts stands together, but for whom to tell and whom to follow. */
export function onAccount(
  appliesTo: AppliesTo,
  place: Place,
  { scores: { cue }, text }: Reading,
): { appliesTo: AppliesTo; place: Place } {
  if (appliesTo !== 'official') return { appliesTo, place };
  const tells = /report|whistle|evidence|tell-person/.test(cue) && !/\bbefore (?:publish|post)/i.test(text);
  if ((place === 'contact' && tells) || (place === 'connection' && cue === 'follow-official'))
    return { appliesTo: 'staff', place };
  return { appliesTo, place: 'official' };
}
