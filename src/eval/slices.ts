import { groupBy } from './group-by.ts';
import type { Judged } from './judged.ts';
import { languageOf } from './language-of.ts';
import { type Measure, MICRO, SHARES } from './measures.ts';
import { type Summary, summaryOf } from './summary.ts';

/** Something that tells drafts apart; null leaves a draft out. */
export interface Dimension {
  readonly name: string;
  readonly of: (judged: Judged) => string | null;
}

export interface Slice {
  readonly dimension: string;
  readonly value: string;
  readonly summary: Summary;
}

const LENGTHS = [40, 140, 280] as const;

export const DIMENSIONS: readonly Dimension[] = [
  { name: 'school', of: ({ school }) => school ?? 'none' },
  { name: 'site', of: ({ draft }) => draft.site },
  { name: 'surface', of: ({ draft }) => draft.surface },
  { name: 'account', of: ({ draft }) => draft.account },
  { name: 'audience', of: ({ draft }) => draft.audience },
  { name: 'answers something', of: ({ draft }) => (draft.replyTo === null ? 'no' : 'yes') },
  { name: 'length', of: ({ draft }) => lengthOf(draft.text) },
  { name: 'language', of: ({ draft }) => languageOf(draft.text) },
];

/** In UTF-16 units. */
function lengthOf(text: string): string {
  const at = LENGTHS.findIndex((most) => text.length <= most);
  const from = (LENGTHS[at < 0 ? LENGTHS.length - 1 : at - 1] ?? -1) + 1;
  return at < 0 ? `${from} and more` : `${from} to ${LENGTHS[at]}`;
}

export const SLICE_MEASURES: readonly Measure[] = [
  ...MICRO.filter(({ id }) => id === 'micro f1'),
  ...SHARES.filter(({ id }) => id === 'detection' || id === 'alarms'),
];

/** The few figures that hold for small numbers, by the values of each dimension; dimensions of one value are left out. */
export function slicesOf(judged: readonly Judged[], dimensions: readonly Dimension[] = DIMENSIONS): Slice[] {
  return dimensions.flatMap(({ name, of }) => {
    const values = groupBy(judged, of);
    if (values.size < 2) return [];
    return [...values]
      .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
      .map(([value, drafts]) => ({ dimension: name, value, summary: summaryOf(drafts, SLICE_MEASURES) }));
  });
}
