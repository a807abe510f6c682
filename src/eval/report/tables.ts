import type { EverydayFigures } from '../everyday.ts';
import type { FairnessFigures } from '../fairness.ts';
import type { ShareEstimate } from '../share.ts';
import { NOTHING, perCent, shareRange } from '../show.ts';
import type { Table } from '../text-table.ts';

const cells = ({ part, all, interval }: ShareEstimate): string[] =>
  all === 0 ? [NOTHING, NOTHING] : [`${perCent(part / all)} (${part} of ${all})`, shareRange(interval)];

export const shareSentence = (share: ShareEstimate): string => {
  const [figure, range] = cells(share);
  return share.interval === null ? (figure as string) : `${figure}, 95 %: ${range}`;
};

/** The whole first, then every slice; `above` marks one whose rate is more than two points over that of the whole. */
export function fairnessTable({ alarms, detected, slices }: FairnessFigures): Table {
  return {
    head: ['slice', 'silent drafts held', '95 %', 'risky drafts seen', '95 %', ''],
    rows: [
      ['all', ...cells(alarms), ...cells(detected), ''],
      ...slices.map((s) => [s.slice, ...cells(s.alarms), ...cells(s.detected), s.above ? 'above' : '']),
    ],
  };
}

export function fairnessSentences({ slices, sets, differing }: FairnessFigures): string[] {
  const above = slices.filter((s) => s.above).map((s) => s.slice);
  return [
    `slices whose alarm rate is more than two points above the whole: ${above.length === 0 ? 'none' : above.join(', ')}`,
    `sets whose drafts are not judged alike: ${differing.length} of ${sets}`,
  ];
}

const EVERYDAY_ROWS: readonly { readonly name: string; readonly of: (figures: EverydayFigures) => ShareEstimate }[] = [
  { name: 'everyday posts with an alarm', of: ({ alarms }) => alarms },
  { name: 'of these for strong swearing alone, which the guide asks for', of: ({ swearing }) => swearing },
  { name: 'all other alarms', of: ({ other }) => other },
];

export const everydayRows = (figures: EverydayFigures): readonly (readonly [name: string, figure: string])[] =>
  EVERYDAY_ROWS.map(({ name, of }) => [name, shareSentence(of(figures))]);

export const everydayText = (figures: EverydayFigures): string =>
  everydayRows(figures)
    .map(([name, figure]) => `${name}: ${figure}`)
    .join('\n');

/** False alarms on everyday posts by judge. */
export const everydayTable = (
  everyday: readonly { readonly name: string; readonly figures: EverydayFigures }[],
): Table => ({
  head: ['', ...everyday.map(({ name }) => name)],
  rows: EVERYDAY_ROWS.map(({ name, of }) => [name, ...everyday.map(({ figures }) => shareSentence(of(figures)))]),
});
