import { cuedCategories } from '../cues/categories-of.ts';
import type { Reading } from '../read-unit.ts';
import { ruleDemand } from '../rule-demand.ts';

/** What the cues say of a sentence, by name. */
export function cueFeatures(reading: Reading): ReadonlyMap<string, number> {
  const { text, context, unit, section, fragment, own, led, over, bound, asked, scores } = reading;
  const found = new Map<string, number>();
  const set = (name: string, value = 1): void => void found.set(name, value);
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
  const words = text.split(/\s+/).length;
  if (words < 5) set('short');
  if (words > 35) set('long');
  return found;
}
