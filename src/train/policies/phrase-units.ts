import { clauseFeatures } from '../../admin/policy/learnt/clause-features.ts';
import { readUnit } from '../../admin/policy/read-unit.ts';
import type { LabelledUnit } from './labelled-units.ts';
import { PHRASES } from './phrases.ts';

/** The phrases as sentences of a policy under their headings and lead-ins. */
export function phraseUnits(): LabelledUnit[] {
  let headings: string[] = [];
  let leadIn = '';
  return PHRASES.split('\n').flatMap((line): LabelledUnit[] => {
    if (line.startsWith('#')) {
      headings = [line.slice(1).trim()];
      leadIn = '';
    }
    if (line.startsWith('>')) leadIn = line.slice(1).trim();
    const [label = '', text] = line.split(' | ');
    if (!text) return [];
    const [place = 'none', appliesTo = '', categories = ''] = label.trim().split(' ');
    const unit = {
      headings,
      leadIn,
      text,
      source: '',
      kind: leadIn ? 'bullet' : 'paragraph',
      leads: false,
      line: 0,
    } as const;
    const features = clauseFeatures(readUnit(unit));
    return [
      {
        features,
        label: place === 'none' ? null : { place, appliesTo, categories: categories.split(',').filter(Boolean) },
      },
    ];
  });
}
