import type { PackText } from '../../core/pack/schema.ts';
import type { SampleRate, SamplesReport } from './try-samples.ts';

/** What one person writes in a week: an assumption, to be told beside every figure that comes of it. */
export interface WritingHabit {
  /** Posts, comments, replies and messages on the three sites. */
  readonly drafts: number;
  /** Share of them that talk of work. */
  readonly work: number;
}

/** A busy one: most people post far less. */
export const USUAL_HABIT: WritingHabit = { drafts: 20, work: 0.2 };

export interface WeeklyPrompts {
  /** Questions before a post, and notes beside the box, that nobody needed; per person and week. */
  readonly questions: number;
  readonly notes: number;
  readonly assumption: Required<PackText>;
}

/** To be told beside figures on the drafts that ship. */
export const LEARNT_FROM: Required<PackText> = {
  en: 'the models have learnt from drafts of this kind, so expect somewhat more in real life: the README has figures on drafts they had not seen',
  cy: "mae'r modelau wedi dysgu o ddrafftiau o'r math hwn, felly disgwyliwch ychydig mwy mewn bywyd go iawn: mae ffigurau ar ddrafftiau newydd yn y README",
};

/** What the false alarms on samples come to in a week; by the samples' slices `life` and `work`, where they have these. */
export function promptsAWeek(report: SamplesReport, habit: WritingHabit = USUAL_HABIT): WeeklyPrompts {
  const slice = (name: string): SampleRate => report.slices.find((one) => one.slice === name) ?? report;
  const share = (of: (rate: SampleRate) => number): number =>
    habit.work * ratio(of, slice('work')) + (1 - habit.work) * ratio(of, slice('life'));
  return {
    questions: habit.drafts * share(({ held }) => held),
    notes: habit.drafts * share(({ noted }) => noted),
    assumption: assumption(habit),
  };
}

const ratio = (of: (rate: SampleRate) => number, rate: SampleRate): number =>
  rate.drafts === 0 ? 0 : of(rate) / rate.drafts;

const assumption = ({ drafts, work }: WritingHabit): Required<PackText> => {
  const percent = Math.round(work * 100);
  return {
    en: `for somebody who writes ${drafts} posts, comments, replies and messages a week, ${percent} in 100 of them about work, none of which needs a warning`,
    cy: `i rywun sy'n ysgrifennu ${drafts} o bostiadau, sylwadau, atebion a negeseuon yr wythnos, ${percent} o bob 100 ohonynt am y gwaith, heb fod angen rhybudd ar yr un`,
  };
};
