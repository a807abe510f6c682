import type { NameKind } from '../facts.ts';
import type { CompiledPack } from '../pack/compile.ts';
import type { DraftContext } from './draft-context.ts';
import type { Folded } from './fold.ts';
import type { MaskTag } from './mask-tag.ts';
import { contextCues } from './name-context.ts';
import type { NameCue } from './name-cues.ts';
import type { NameDictionary } from './name-dictionary.ts';
import { type NameForm, nameForms } from './name-forms.ts';
import { nameConfidence } from './name-gate.ts';
import type { NameHit } from './name-hit.ts';
import type { Token } from './tokens.ts';
import { FUNCTION_WORDS } from './word-names.ts';

/** What one name is judged with. */
export interface NameContext {
  readonly folded: Folded;
  readonly compiled: CompiledPack;
  readonly draft: DraftContext;
  readonly dictionary: NameDictionary | null;
}

/** Below this a capitalised word that the lossy filter happens to let through, or a plain word, is no name at all. */
const DOUBTFUL = 0.3;

/** The rest of the hashtag that a name stands in. */
const PRAISE =
  /#\w*(?:well ?done|team|go|luck|proud|birthday|hbd|congrat|super|star|little|legend|hero|justice|thank|miss)\w*/i;

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

function formCues(token: Token, form: NameForm, text: string): NameCue[] {
  const cues: NameCue[] = [...form.cues];
  const written = text.slice(token.from, token.to);
  if (!form.known) cues.push('unknown');
  if (form.word) cues.push('word');
  if (token.form === 'spaced' || token.form === 'leet') cues.push('disguised');
  else if (!token.capital) cues.push('lower');
  else if (written.length > 3 && written === written.toUpperCase()) cues.push('upper');
  if (token.sign === '#') cues.push('hashtag');
  if (token.sign === '#' && PRAISE.test(text.slice(Math.max(0, token.from - 20), token.to + 12)))
    cues.push('child-before');
  if (token.sign === '@') cues.push('handle');
  return cues;
}

function kindOf(cues: ReadonlySet<NameCue>): NameKind {
  if (cues.has('full')) return 'pupil-full';
  if (cues.has('own')) return 'family';
  if (cues.has('surname')) return 'famous';
  if (cues.has('staff') && !cues.has('roster')) return 'staff';
  if (!cues.has('roster')) return 'public-first';
  return cues.has('typo') ? 'pupil-typo' : 'pupil-first';
}

/** The token behind a first name, if the roster has both as one pupil. */
function lastName(
  token: Token,
  form: NameForm,
  next: Token | undefined,
  { compiled, folded }: NameContext,
): Token | null {
  if (!compiled.roster || !next || next.key.length < 2 || next.sign !== token.sign || FUNCTION_WORDS.has(next.key))
    return null;
  if (next.form !== (token.sign ? 'part' : 'word')) return null;
  const between = folded.text.slice(token.to, next.from);
  if (!(token.sign ? /^[._]?$/ : /^[ -]{1,2}$/).test(between)) return null;
  if (!token.sign && !next.capital && (token.capital || form.word)) return null;
  return compiled.roster.hasFull(form.key, next.key) ? next : null;
}

const isOfStaff = (key: string, { staff }: CompiledPack): boolean =>
  staff.surnames.has(key) || staff.forenames.has(key);

/** A first name, alone or with what follows; null where nothing speaks for one. */
export function singleName(token: Token, next: Token | undefined, context: NameContext): NameHit | null {
  const { folded, compiled, draft } = context;
  const forms = nameForms(token, folded.text, isOfStaff(token.key, compiled) ? null : context.dictionary);
  const isStaff = token.capital && compiled.staff.forenames.has(token.key);
  const form =
    forms.find((f) => compiled.roster?.hasFirst(f.key)) ?? (forms[0]?.known || isStaff ? forms[0] : undefined);
  if (!form) return null;
  const inRoster = compiled.roster?.hasFirst(form.key) ?? false;
  const last = inRoster ? lastName(token, form, next, context) : null;
  if (FUNCTION_WORDS.has(form.key) && form.key !== 'will' && !last) return null;
  if (!inRoster && !isStaff && (!token.capital || form.word)) return null;
  const to = last ? last.to : form.to;
  const cues = contextCues(folded.text, form.from, to, form.key);
  for (const cue of [...formCues(token, form, folded.text), ...draft.cues]) cues.add(cue);
  if (inRoster) cues.add('roster');
  if (!compiled.roster) cues.add('open');
  if (isStaff) cues.add('staff');
  if (last) cues.add('full');
  if (draft.nearClass(form.from, to)) cues.add('class');
  const confidence = nameConfidence(cues);
  if (confidence < DOUBTFUL && (cues.has('unknown') || (cues.has('word') && cues.has('lower')))) return null;
  const kind = kindOf(cues);
  return { from: form.from, to, kind, tag: tagFor(kind, cues), confidence, cues };
}
