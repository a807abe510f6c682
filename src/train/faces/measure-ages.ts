import { type AgeModel, estimateAge } from '../../reader/image/faces/age-model.ts';
import { decideClasses, type FaceReading } from '../../reader/image/faces/decide-classes.ts';
import type { AgedFace } from './aged-face.ts';
import { fitAgeModel, isRead, SURE_ADULT } from './fit-age-model.ts';

const FOLDS = 5;
const DRAWS = 4000;

/** A face as a model judged it that did not see its person. Null where no head was found. */
interface Judged {
  readonly years: number;
  readonly reading: FaceReading | null;
}

/**
 * Held-out figures of photos that are put together of single faces: the share in which at least one is taken for a
 * minor's. People are drawn from one fold, whose model saw none of them, and among those that `counts` names.
 */
export function measureAges(faces: readonly AgedFace[], counts: (face: AgedFace) => boolean): string {
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const [own, others] = [faces.filter((f) => foldOf(f) === fold), faces.filter((f) => foldOf(f) !== fold)];
    const model = fitAgeModel(others);
    return own.filter(counts).map((face) => judge(face, model));
  });
  const random = generator();
  const row = (name: string, [from, to]: readonly [number, number], minors: number, adults: readonly number[]) =>
    `| ${name} | ${adults.map((n) => percent(alarms(folds, [from, to], minors, n, random))).join(' | ')} |`;
  const adults = [1, 2, 5, 10, 20];
  return [
    `| of ${faces.filter(counts).length} faces | ${adults.map((n) => `${n} adults`).join(' | ')} |`,
    `| --- |${' --- |'.repeat(adults.length)}`,
    row('adults alone', [0, 0], 0, adults),
    row(
      'one child of 3 to 11 among',
      [3, 11],
      1,
      adults.map((n) => n - 1),
    ),
    row(
      'five of 3 to 11 among',
      [3, 11],
      5,
      adults.map((n) => n - 1),
    ),
    row(
      'one of 12 to 17 among',
      [12, 17],
      1,
      adults.map((n) => n - 1),
    ),
    row(
      'five of 12 to 17 among',
      [12, 17],
      5,
      adults.map((n) => n - 1),
    ),
    `The last four rows have one adult fewer than their column says.`,
  ].join('\n');
}

function judge(face: AgedFace, model: AgeModel): Judged {
  if (face.size === null) return { years: face.years, reading: null };
  if (!isRead(face)) return { years: face.years, reading: { rarity: null, under12: 0 } };
  const { rarity, child } = estimateAge(face, model);
  return { years: face.years, reading: { rarity, under12: child } };
}

function alarms(
  folds: readonly (readonly Judged[])[],
  [from, to]: readonly [number, number],
  minors: number,
  adults: number,
  random: () => number,
): number {
  let alarmed = 0;
  for (let draw = 0; draw < DRAWS; draw++) {
    const people = folds[draw % FOLDS] ?? [];
    const pick = (n: number, ok: (years: number) => boolean) => {
      const among = people.filter(({ years }) => ok(years));
      return Array.from({ length: n }, () => among[Math.floor(random() * among.length)] as Judged);
    };
    const photo = [
      ...pick(minors, (years) => years >= from && years <= to),
      ...pick(adults, (years) => years >= SURE_ADULT),
    ];
    const classes = decideClasses(photo.flatMap(({ reading }) => reading ?? []));
    if (classes.some((of) => of === 'child' || of === 'teen')) alarmed++;
  }
  return alarmed / DRAWS;
}

const foldOf = ({ file }: AgedFace): number =>
  Array.from(file).reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) % 9973, 7) % FOLDS;

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

function generator(): () => number {
  let seed = 20261120;
  return () => {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647;
  };
}
