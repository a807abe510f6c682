import type { NameKind } from '../facts.ts';
import type { CompiledPack } from '../pack/compile.ts';
import type { DraftContext } from './draft-context.ts';
import type { Folded } from './fold.ts';
import { formCues } from './form-cues.ts';
import { joinedFullName } from './joined-name.ts';
import type { MaskTag } from './mask-tag.ts';
import { contextCues } from './name-context.ts';
import type { NameCue } from './name-cues.ts';
import type { NameDictionary } from './name-dictionary.ts';
import { type NameForm, nameForms } from './name-forms.ts';
import { nameConfidence } from './name-gate.ts';
import type { NameHit } from './name-hit.ts';
import { lastName, secondName } from './next-names.ts';
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

/** What ties a name to school or to a child in somebody's care. */
const TIES: readonly NameCue[] = [
  'placed',
  'school',
  'work',
  'hint',
  'care',
  'class',
  'full',
  'initial',
  'parent',
  'handled',
  'child-before',
  'child-after',
];

const isLone = (cues: ReadonlySet<NameCue>): boolean =>
  (cues.has('common') || cues.has('word')) && !TIES.some((tie) => cues.has(tie));

function kindOf(cues: ReadonlySet<NameCue>): NameKind {
  if (cues.has('full')) return 'pupil-full';
  if (cues.has('own')) return 'family';
  if (cues.has('surname')) return 'famous';
  if (cues.has('staff') && !cues.has('roster')) return 'staff';
  if (!cues.has('roster')) return 'public-first';
  return cues.has('typo') ? 'pupil-typo' : 'pupil-first';
}

const isOfStaff = (key: string, { staff }: CompiledPack): boolean =>
  staff.surnames.has(key) || staff.forenames.has(key);

/** A reading that the roster knows, else a public name or one of the staff. */
function chosenForm(token: Token, context: NameContext): NameForm | null {
  const { folded, compiled } = context;
  const full = joinedFullName(token, compiled.roster);
  if (full) return { key: full, from: token.from, to: token.to, known: true, word: false, cues: ['full'] };
  const forms = nameForms(token, folded.text, isOfStaff(token.key, compiled) ? null : context.dictionary);
  const first = forms[0];
  const isStaff = token.capital && compiled.staff.forenames.has(token.key);
  return forms.find((f) => compiled.roster?.hasFirst(f.key)) ?? (first && (first.known || isStaff) ? first : null);
}

/** A first name, alone or with what follows; null where nothing speaks for one. */
export function singleName(token: Token, next: Token | undefined, context: NameContext): NameHit | null {
  const { folded, compiled, draft } = context;
  const form = chosenForm(token, context);
  if (!form) return null;
  const isStaff = token.capital && compiled.staff.forenames.has(token.key);
  const inRoster = compiled.roster?.hasFirst(form.key) ?? false;
  const last = inRoster ? lastName(token, form, next, context) : null;
  if (!inRoster && !isStaff && (!token.capital || form.word)) return null;
  const to = (last ?? secondName(token, form, next, context))?.to ?? form.to;
  const cues = contextCues(folded.text, form.from, to, form.key);
  if (FUNCTION_WORDS.has(form.key) && form.key !== 'will' && !last && !cues.has('placed')) return null;
  for (const cue of [...formCues(token, form, folded.text, draft.shouted), ...draft.cues]) cues.add(cue);
  if (form.word && cues.has('start') && token.sign === '') cues.add('ambiguous');
  if (inRoster) cues.add('roster');
  if (!compiled.roster) cues.add('open');
  if (isStaff) cues.add('staff');
  const tied = TIES.some((tie) => cues.has(tie));
  if (last && (tied || (token.sign !== '#' && !cues.has('show'))) && !cues.has('own')) cues.add('full');
  else if (last && cues.has('show')) cues.add('surname');
  if (cues.has('full')) for (const cue of ['surname', 'preceded'] as const) cues.delete(cue);
  if (draft.nearClass(form.from, to)) cues.add('class');

  if (isLone(cues)) cues.add('lone');
  const confidence = nameConfidence(cues);
  if (confidence < DOUBTFUL && (cues.has('unknown') || (cues.has('word') && cues.has('lower')))) return null;
  const kind = kindOf(cues);
  return { from: form.from, to, kind, tag: tagFor(kind, cues), confidence, cues };
}
