import { ADULT_NAMES, COMMON_NAMES } from './common-names.ts';
import type { NameCue } from './name-cues.ts';
import type { NameForm } from './name-forms.ts';
import type { Token } from './tokens.ts';

/** The rest of the hashtag that a name stands in, right before and right after it. */
const PRAISE_BEFORE =
  /#\w*(?:well_?done|good_?luck|team|go|go_?on|proud_?of|birthday|hbd|congrats|congratulations|superstar|little|justice_?(?:for|4)?|thank_?you|bravo|get_?well(?:_?soon)?|free|welcome|brave)_?$/i;
const PRAISE_AFTER = /^_?(?:rocks|rules|for|4|is|star|superstar|legend|hero|smash|did)\p{L}*/iu;

/** What is seen in a name itself. `shouted`: the whole draft is in capitals. */
export function formCues(token: Token, form: NameForm, text: string, shouted: boolean): NameCue[] {
  const cues: NameCue[] = [...form.cues];
  const written = text.slice(token.from, token.to);
  if (!form.known) cues.push('unknown');
  if (ADULT_NAMES.has(form.key)) cues.push('adult');
  else if (COMMON_NAMES.has(form.key)) cues.push('common');
  if (token.form === 'spaced' || token.form === 'leet') cues.push('disguised');
  else if (!token.capital && token.sign === '') cues.push('lower');
  else if (!shouted && written.length > 3 && written === written.toUpperCase()) cues.push('upper');
  if (form.word) cues.push('word');
  if (form.word && cues.includes('lower')) cues.push('wordlike');
  if (token.sign === '#') cues.push('hashtag');
  const praised =
    PRAISE_BEFORE.test(text.slice(Math.max(0, token.from - 20), token.from)) ||
    PRAISE_AFTER.test(text.slice(token.to, token.to + 12));
  if (token.sign === '#' && praised) cues.push('child-before');
  if (token.sign === '@') cues.push('handle');
  return cues;
}
