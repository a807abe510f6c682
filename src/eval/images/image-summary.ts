import type { ImageLabel } from '../../core/image/image-label.ts';
import { wilson } from '../../core/wilson.ts';
import { perCent, shareRange } from '../show.ts';
import type { Table } from '../text-table.ts';

/** One measured picture: what it shows, and what was said of it. */
export interface MeasuredImage {
  readonly labels: readonly ImageLabel[];
  readonly faces: number;
  readonly crests: number;
  /** Categories that hold the picture (`caution` and `stop`). */
  readonly held: readonly string[];
  /** Nothing of it was read. */
  readonly failed: boolean;
}

interface Measure {
  readonly what: string;
  /** The pictures that count. */
  of(image: MeasuredImage): boolean;
  /** Those among them that are as they should be, or with a false alarm are not. */
  hit(image: MeasuredImage): boolean;
}

const shows =
  (...labels: ImageLabel[]) =>
  (image: MeasuredImage) =>
    labels.some((one) => image.labels.includes(one));
const showsNone =
  (...labels: ImageLabel[]) =>
  (image: MeasuredImage) =>
    !labels.some((one) => image.labels.includes(one));
const held = (category: string) => (image: MeasuredImage) => image.held.includes(category);
const anyHeld = ({ held: all }: MeasuredImage) => all.length > 0;
const crestFound = ({ crests }: MeasuredImage) => crests > 0;
const printHeld = ({ held: all }: MeasuredImage) => all.includes('image-text') || all.includes('image-branding');

const young = shows('child', 'teen');
const teensOnly = (image: MeasuredImage) => shows('teen')(image) && !shows('child')(image);
const adultsOnly = (image: MeasuredImage) => shows('adult')(image) && !young(image);
const risky = shows('child', 'teen', 'crest', 'text', 'explicit');
/** Nothing that a rule asks about. */
const harmless = (image: MeasuredImage) => !risky(image);

const MEASURES: readonly Measure[] = [
  { what: 'with a child: image-child', of: shows('child'), hit: held('image-child') },
  { what: 'with teenagers, no child: image-child', of: teensOnly, hit: held('image-child') },
  { what: 'adults only: image-child (false alarm)', of: adultsOnly, hit: held('image-child') },
  { what: 'with the crest: crest found', of: shows('crest'), hit: crestFound },
  { what: 'without the crest: crest found (false find)', of: showsNone('crest'), hit: crestFound },
  { what: 'with telling print: words held', of: shows('text'), hit: printHeld },
  { what: 'without telling print: image-text (false alarm)', of: showsNone('text'), hit: held('image-text') },
  { what: 'explicit: image-explicit', of: shows('explicit'), hit: held('image-explicit') },
  { what: 'not explicit: image-explicit (false alarm)', of: showsNone('explicit'), hit: held('image-explicit') },
  { what: 'harmless: held for anything (false alarm)', of: harmless, hit: anyHeld },
];

/** Pictures that count, those of the kind named, and their share with a 95 % interval. */
export function imageSummary(images: readonly MeasuredImage[]): Table {
  const read = images.filter(({ failed }) => !failed);
  const rows = MEASURES.map(({ what, of, hit }) => [what, ...shareOf(read.filter(of), hit)]);
  return { head: ['pictures', 'n', 'share', '95 %'], rows: rows.filter(([, n]) => n !== '0') };
}

const FACES: readonly (readonly [name: string, low: number, high: number])[] = [
  ['none', 0, 0],
  ['1', 1, 1],
  ['2–4', 2, 4],
  ['5–9', 5, 9],
  ['10–19', 10, 19],
  ['20 and more', 20, Number.POSITIVE_INFINITY],
];

/** `image-child` by the number of faces that were found. */
export function summaryByFaces(images: readonly MeasuredImage[]): Table {
  const rows = FACES.flatMap(([name, low, high]) => {
    const some = images.filter(({ failed, faces }) => !failed && faces >= low && faces <= high);
    const hit = held('image-child');
    const [children, recall, recallRange] = shareOf(some.filter(young), hit);
    const [adults, alarms, alarmRange] = shareOf(some.filter(adultsOnly), hit);
    if (children === '0' && adults === '0') return [];
    return [[name, children, recall, recallRange, adults, alarms, alarmRange]];
  });
  return { head: ['faces found', 'children', 'flagged', '95 %', 'adults only', 'false alarms', '95 %'], rows };
}

function shareOf(
  images: readonly MeasuredImage[],
  hit: (image: MeasuredImage) => boolean,
): [count: string, share: string, range: string] {
  const part = images.filter(hit).length;
  return [String(images.length), perCent(part / images.length), shareRange(wilson(part, images.length))];
}
