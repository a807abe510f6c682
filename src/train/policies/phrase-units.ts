import { clauseFeatures } from '../../admin/policy/learnt/clause-features.ts';
import { readUnit } from '../../admin/policy/read-unit.ts';
import type { Category } from '../../core/category.ts';
import type { AppliesTo, Place } from '../../core/pack/schema.ts';
import { asUnit } from './as-unit.ts';
import type { LabelledUnit } from './labelled-units.ts';
import { PHRASES } from './phrases.ts';

/** The phrases as sentences of a policy under their headings and lead-ins. */
export function phraseUnits(): LabelledUnit[] {
  let heading = '';
  let leadIn = '';
  return PHRASES.split('\n').flatMap((line): LabelledUnit[] => {
    if (line.startsWith('#')) {
      heading = line.slice(1).trim();
      leadIn = '';
    }
    if (line.startsWith('>')) leadIn = line.slice(1).trim();
    const [label = '', text] = line.split(' | ');
    if (!text) return [];
    const [place = 'none', appliesTo = '', categories = ''] = label.trim().split(' ');
    const features = clauseFeatures(readUnit(asUnit(heading, leadIn, text)));
    if (place === 'none') return [{ features, labels: [] }];
    const one = {
      place: place as Place,
      appliesTo: appliesTo as AppliesTo,
      categories: categories.split(',').filter(Boolean) as Category[],
      level: null,
    };
    return [{ features, labels: [one] }];
  });
}
