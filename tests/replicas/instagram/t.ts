import { readOptions } from '../shared/options.ts';
import { translator } from '../shared/translate.ts';
import { LABELS } from './labels.ts';

/** A label in the language of the page. */
export const t = translator(LABELS, readOptions(new URL(location.href)).lang);
