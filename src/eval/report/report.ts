import { gateChart, type JudgedBy } from '../charts/gate.ts';
import { type LearningCurve, learningChart } from '../charts/learning.ts';
import { precisionRecallChart } from '../charts/precision-recall.ts';
import type { EverydayFigures } from '../everyday.ts';
import type { FairnessFigures } from '../fairness.ts';
import { PAIR_DEFINITION } from '../minimal-pairs.ts';
import type { ShareEstimate } from '../share.ts';
import type { Slice } from '../slices.ts';
import { notesOf } from '../summary.ts';
import { categoryTable, comparisonTable, headlines, sliceTable } from '../summary-tables.ts';
import { countOf } from '../tally.ts';
import { markdownTable } from '../text-table.ts';
import { everydayTable, fairnessSentences, fairnessTable, shareSentence } from './tables.ts';

export interface JudgedEveryday {
  readonly name: string;
  readonly figures: EverydayFigures;
}

/** All that a report may tell; null for what was not measured. */
export interface Measured {
  /** What was judged, in words: `the three held-back schools`. */
  readonly what: string;
  /** Ours first, then the baselines on the same drafts; empty where no labelled drafts were given. */
  readonly judges: readonly JudgedBy[];
  /** Ours by slice. */
  readonly slices: readonly Slice[];
  /** Our own posts of ordinary life, where they were judged out of school along with the drafts. */
  readonly ordinary: ShareEstimate | null;
  readonly fairness: FairnessFigures | null;
  /** By judge, ours first; empty where they were not measured. */
  readonly everyday: readonly JudgedEveryday[];
  readonly learning: LearningCurve | null;
  /** Checks that could not be made, one plain line each. */
  readonly leftOut: readonly string[];
}

/** The report's files by name: Markdown with its pictures. */
export function reportFiles(measured: Measured): Map<string, string> {
  const [ours] = measured.judges;
  const charts = new Map<string, string>();
  if (ours) {
    const curves = precisionRecallChart(ours.judged, ours.summary);
    if (curves) charts.set('precision-recall.svg', curves);
    charts.set('gate.svg', gateChart(measured.judges));
  }
  if (measured.learning) charts.set('learning.svg', learningChart(measured.learning));
  const sections = [
    ...labelledSections(measured),
    curveSection(charts),
    fairnessSection(measured.fairness),
    everydaySection(measured.everyday),
    measured.leftOut.length > 0 ? `## Left out\n${bullets(measured.leftOut)}` : '',
  ];
  const text = [`# Figures\n${INTRODUCTION}`, ...sections.filter(Boolean)].join('\n\n');
  return new Map([['report.md', `${text}\n`], ...charts]);
}

const INTRODUCTION =
  'Only `caution` and `stop` count; what a label calls arguable (`allow`) counts for neither side. Intervals hold the middle 95 % of 1,000 bootstrap rounds over drafts, those of a pair or set drawn together; where none was seen, as in 0.0–0.0, they say nothing of how rare it is.';

const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

function labelledSections({ what, judges, slices, ordinary }: Measured): string[] {
  const [ours] = judges;
  if (!ours) return [];
  const { summary } = ours;
  const [risky, silent] = [countOf(summary.tally, 'risky'), countOf(summary.tally, 'silent')];
  return [
    `## By category\n${risky + silent} labelled drafts of ${what}: ${risky} risky, ${silent} silent.\n\n${markdownTable(categoryTable(summary))}`,
    `## Over all\n${bullets([...headlines(summary).map(([name, figure]) => `${name}: ${figure}`), `notes (not counted above): ${notesOf(summary)}`, ...(ordinary ? [`ordinary life with a false alarm: ${shareSentence(ordinary)}`] : [])])}\n\n${PAIR_DEFINITION}`,
    judges.length > 1
      ? `## Beside other ways of judging\n${markdownTable(comparisonTable(new Map(judges.map((j) => [j.name, j.summary]))))}`
      : '',
    slices.length > 0 ? `## By slice\n${markdownTable(sliceTable(slices))}` : '',
  ];
}

const CAPTIONS: Readonly<Record<string, string>> = {
  'precision-recall.svg': 'Precision by recall, by category',
  'gate.svg': 'Detection against false alarms as the gate moves',
  'learning.svg': 'Learning curve',
};

const curveSection = (charts: ReadonlyMap<string, string>): string =>
  charts.size === 0
    ? ''
    : `## Curves\n${[...charts.keys()].map((name) => `![${CAPTIONS[name] ?? name}](${name})`).join('\n\n')}`;

const fairnessSection = (figures: FairnessFigures | null): string =>
  figures === null
    ? ''
    : [
        `## Fairness\n${bullets(fairnessSentences(figures))}\n\n${markdownTable(fairnessTable(figures))}`,
        ...(figures.held.length > 0 ? [`Silent drafts that are held:\n${bullets(figures.held)}`] : []),
        ...(figures.differing.length > 0
          ? [`Sets that differ within:\n${bullets(figures.differing.map((d) => `${d.set}: ${d.verdicts.join('; ')}`))}`]
          : []),
      ].join('\n\n');

const everydaySection = (everyday: readonly JudgedEveryday[]): string =>
  everyday.length === 0 ? '' : `## Everyday posts\n${markdownTable(everydayTable(everyday))}`;
