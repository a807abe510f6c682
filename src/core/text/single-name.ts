import type { NameKind } from '../facts.ts';
import type { CompiledPack } from '../pack/compile.ts';
import type { Folded } from './fold.ts';
import type { MaskTag } from './mask-tag.ts';
import { contextCues, type NameCue } from './name-cues.ts';
import { nameConfidence } from './name-gate.ts';
import type { NameHit } from './name-hit.ts';
import { isPublicName } from './public-names.ts';
import type { Token } from './tokens.ts';
import { WORD_NAMES } from './word-names.ts';

/** What a draft as a whole says, worked out once. */
export interface DraftContext {
  readonly folded: Folded;
  readonly compiled: CompiledPack;
  readonly inSchool: boolean;
  /** Does a class or a year stand within reach of this place? */
  nearClass(from: number, to: number): boolean;
}

/** Is this written as one would a name, or is it a word in lower case? */
const isWorthAsking = (token: Token, known: boolean, word: boolean): boolean => {
  if (token.key.length < 2) return false;
  if (token.form === 'word') return known || (token.capital && token.key.length > 2);
  if (token.form === 'spaced') return known;
  return known && (!word || token.capital);
};

function tagFor(kind: NameKind, cues: ReadonlySet<NameCue>): MaskTag {
  if (kind === 'famous') return 'FAMOUS';
  if (kind === 'family') return 'OWN';
  if (kind === 'staff') return 'STAFFN';
  if (cues.has('full')) return 'PUPILFULL';
  if (cues.has('hashtag')) return 'PUPILTAG';
  if (cues.has('handle')) return 'PUPILHANDLE';
  if (kind === 'public-first') return 'NAME';
  return cues.has('word') && (cues.has('start') || cues.has('lower')) ? 'AMBPUPIL' : 'PUPIL';
}

function formCues(token: Token, text: string, known: boolean, word: boolean): NameCue[] {
  const cues: NameCue[] = [];
  const written = text.slice(token.from, token.to);
  if (!known) cues.push('unknown');
  if (word) cues.push('word');
  if (token.form === 'spaced' || token.form === 'leet') cues.push('disguised');
  else if (!token.capital) cues.push('lower');
  else if (written.length > 3 && written === written.toUpperCase()) cues.push('upper');
  if (token.sign === '#') cues.push('hashtag');
  if (token.sign === '@') cues.push('handle');
  return cues;
}

function kindOf(cues: ReadonlySet<NameCue>): NameKind {
  if (cues.has('full')) return 'pupil-full';
  if (cues.has('own')) return 'family';
  if (cues.has('surname')) return 'famous';
  if (cues.has('staff') && !cues.has('roster')) return 'staff';
  return cues.has('roster') ? 'pupil-first' : 'public-first';
}

/** The last name that follows directly, if the roster has both as one pupil. */
function lastName(token: Token, next: Token | undefined, context: DraftContext): Token | null {
  const { roster } = context.compiled;
  if (!roster || !next || next.key.length < 2 || next.form !== 'word' || next.sign || token.sign) return null;
  if (!/^[ -]{1,2}$/.test(context.folded.text.slice(token.to, next.from))) return null;
  const wordLike = WORD_NAMES.has(token.key);
  if (!next.capital && (token.capital || wordLike)) return null;
  return roster.hasFull(token.key, next.key) ? next : null;
}

/** A first name, alone or with what follows; null where nothing speaks for one. */
export function singleName(token: Token, next: Token | undefined, context: DraftContext): NameHit | null {
  const { folded, compiled } = context;
  const known = isPublicName(token.key);
  const word = WORD_NAMES.has(token.key);
  if (!isWorthAsking(token, known, word)) return null;
  const inRoster = compiled.roster?.hasFirst(token.key) ?? false;
  const isStaff = token.capital && compiled.staff.forenames.has(token.key);
  if (!inRoster && !isStaff && (!known || !token.capital || word)) return null;
  const last = inRoster ? lastName(token, next, context) : null;
  const to = last ? last.to : token.to;
  const cues = contextCues(folded.text, token.from, to, token.key);
  for (const cue of formCues(token, folded.text, known, word)) cues.add(cue);
  if (inRoster) cues.add('roster');
  if (isStaff) cues.add('staff');
  if (last) cues.add('full');
  if (context.inSchool) cues.add('school');
  if (context.nearClass(token.from, to)) cues.add('class');
  const kind = kindOf(cues);
  return { from: token.from, to, kind, tag: tagFor(kind, cues), confidence: nameConfidence(cues), cues };
}
