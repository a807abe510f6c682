export type Granularity = 'grapheme' | 'word' | 'sentence';

const segmenters = new Map<Granularity, Intl.Segmenter>();

/** Text cut by the Unicode rules; offsets in UTF-16 units. One segmenter of each kind is kept. */
export function segments(text: string, granularity: Granularity): Intl.Segments {
  const known = segmenters.get(granularity) ?? new Intl.Segmenter('en', { granularity });
  segmenters.set(granularity, known);
  return known.segment(text);
}
