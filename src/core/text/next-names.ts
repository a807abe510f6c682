import type { CompiledPack } from '../pack/compile.ts';
import type { Folded } from './fold.ts';
import type { NameForm } from './name-forms.ts';
import type { Token } from './tokens.ts';
import { FUNCTION_WORDS } from './word-names.ts';

/** Whom to ask, and of which text. */
interface Roll {
  readonly compiled: CompiledPack;
  readonly folded: Folded;
}

/** The token behind a first name, if the roster has both as one pupil. */
export function lastName(token: Token, form: NameForm, next: Token | undefined, context: Roll): Token | null {
  const { compiled, folded } = context;
  if (!compiled.roster || !next || next.key.length < 2 || next.sign !== token.sign || FUNCTION_WORDS.has(next.key))
    return null;
  if (next.form !== (token.sign ? 'part' : 'word')) return null;
  const between = folded.text.slice(token.to, next.from);
  if (!(token.sign ? /^[._]?$/ : /^[ -]{1,2}$/).test(between)) return null;
  if (!token.sign && !next.capital && (token.capital || form.word)) return null;
  return compiled.roster.hasFull(form.key, next.key) ? next : null;
}

const SECOND_NAMES: ReadonlySet<string> = new Set(
  'mae may rose grace jo joe anne ann lee james jay leigh ray rae marie jane lou belle john paul louise lynn faye fay hope jean kate'.split(
    ' ',
  ),
);

/** `Lily Mae`: the token behind a first name that makes one double name of the roster with it. */
export function secondName(token: Token, form: NameForm, next: Token | undefined, context: Roll): Token | null {
  if (!context.compiled.roster || !next || token.form !== 'word' || next.form !== 'word') return null;
  if (!token.capital || !next.capital || next.from !== token.to + 1 || !form.known) return null;
  return SECOND_NAMES.has(next.key) && context.compiled.roster.hasFirst(form.key + next.key) ? next : null;
}
