import vader from 'vader-sentiment';
import { TEXT_CATEGORIES, type TextCategory } from '../../core/category.ts';
import { type Baseline, cautionOf } from './baseline.ts';

/** Below this compound sentiment a draft is taken for criticism. From -1 to 1. */
const NEGATIVE = -0.2;

/** A sentiment library as a judge: what sounds bad is criticism, all of it; other things it cannot know. */
export const sentiment: Baseline = {
  name: 'sentiment',
  judge: ({ text }) => {
    const { compound } = vader.SentimentIntensityAnalyzer.polarity_scores(text);
    const findings = compound < NEGATIVE ? [cautionOf('criticism', [{ start: 0, end: text.length }])] : [];
    const byCategory = Object.fromEntries(TEXT_CATEGORIES.map((c) => [c, c === 'criticism' ? -compound : -1]));
    return { findings, scores: { byCategory: byCategory as Record<TextCategory, number>, gate: -compound } };
  },
};
