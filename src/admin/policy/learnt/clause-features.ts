import { cuedCategories } from '../cues/categories-of.ts';
import type { Reading } from '../read-unit.ts';
import { ruleDemand } from '../rule-demand.ts';

const words = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/\d+/g, '#')
    .match(/[\p{L}#]+(?:'[\p{L}]+)?/gu) ?? [];

/** Endings off, so that 'posting' and 'posted' are one. */
const stem = (word: string): string =>
  word.length > 5 ? word.replace(/(?:ingly|edly|ing|ed|ies|es|s|ly|'s)$/, '') : word.replace(/'s$|(?<=[a-z]{3})s$/, '');

/** What the model reads of a sentence, by name; every feature counts once. */
export function clauseFeatures(reading: Reading): ReadonlyMap<string, number> {
  const { text, context, unit, section, fragment, own, led, over, bound, asked, scores } = reading;
  const found = new Map<string, number>();
  const set = (name: string, value = 1): void => void found.set(name, value);
  const stems = words(text).map(stem);
  stems.forEach((word, i) => {
    set(`w ${word}`);
    if (i > 0) set(`b ${stems[i - 1]} ${word}`);
    if (word.length > 6) set(`q ${word.slice(0, 5)}`);
  });
  set(`first ${stems[0] ?? ''}`);
  for (const word of words(context).map(stem)) set(`c ${word}`, 0.6);
  for (const word of words(unit.headings.at(-1) ?? '').map(stem)) set(`h ${word}`, 0.6);
  for (const [place, score] of scores.scores) set(`s ${place}`, Math.min(score, 10) / 4);
  set(`cue ${scores.cue}`);
  set(`place ${scores.place}`);
  for (const category of cuedCategories(text)) set(`k ${category}`);
  for (const category of cuedCategories(context)) set(`kc ${category}`, 0.6);
  set(`section ${section}`);
  set(`own ${own}`);
  set(`led ${led}`);
  set(`over ${over}`);
  set(`bound ${bound}`);
  set(`asked ${asked?.level ?? 'no'} ${asked?.by ?? ''}`);
  set(`kind ${unit.kind}${unit.leads ? ' leads' : ''}${fragment ? ' fragment' : ''}${context === '' ? '' : ' led'}`);
  const ruled = ruleDemand(reading);
  set(`ruled ${ruled?.place ?? 'none'}`);
  if (ruled) set(`ruled for ${ruled.appliesTo}`);
  if (stems.length < 5) set('short');
  if (stems.length > 35) set('long');
  return found;
}
