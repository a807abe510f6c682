import type { Detector } from '../detect.ts';
import type { Sign } from '../sign.ts';
import { modelled } from './shared/modelled.ts';
import { namesPupil } from './shared/pupils.ts';

/** Where somebody lives, or how they get there by themselves. */
const HOME =
  /\b(?:(?:live|stay)(?:s|d)?|living|staying|moved) (?:at|on|in|near|above|opposite|next|by|behind|round|down|with)\b|\b(?:his|her|their) (?:house|home|address|flat|road|street|estate)\b|\b(?:walk(?:s|ing)?|cycl(?:es|ing)|bus) home\b|\bhome alone\b|\bsafe house\b|\bnew address\b|\byn byw\b/i;

/** Where pupils are, will be or live. */
export const detect: Detector = (facts, { text }) => {
  const signs: Sign[] = namesPupil(facts) && HOME.test(text) ? ['home'] : [];
  return modelled(facts, 'location').map((detection) => ({ ...detection, signs }));
};
