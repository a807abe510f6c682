import { type Pose, poseOf, sameCrest, sizeOf } from './pose.ts';

/** Vectors of one level of the picture, as the scene network gives them: `dims` planes of rows x columns. */
export interface VectorMap {
  readonly rows: number;
  readonly columns: number;
  readonly data: Float32Array;
  /** Pixels of this level a pixel of the picture. */
  readonly scale: number;
}

/** A vector that the place of a crest would have, turned so far. */
export interface Query {
  readonly vector: Float32Array;
  readonly turn: number;
}

export interface Candidate {
  readonly pose: Pose;
  /** Cosine with the best query. */
  readonly likeness: number;
}

/** Size in pixels of a level at which a crest is found there; pixels between cells of the map, and the first of them. */
const CREST = 18;
const STRIDE = 4;
const FIRST = 0.5;

/** Cells that are worked on at once: as many as stay in the nearest cache. */
const BLOCK = 2048;

/** Likeness of each cell to the query that it is most like, and which that is. */
function compared({ rows, columns, data }: VectorMap, queries: readonly Query[]) {
  const size = rows * columns;
  const best = new Float32Array(size).fill(-1);
  const which = new Uint8Array(size);
  const sum = new Float32Array(BLOCK);
  for (let start = 0; start < size; start += BLOCK) {
    const count = Math.min(BLOCK, size - start);
    for (let index = 0; index < queries.length; index += 1) {
      const { vector } = queries[index] as Query;
      sum.fill(0);
      for (let plane = 0; plane < vector.length; plane += 1) {
        const [weight, from] = [vector[plane] as number, plane * size + start];
        for (let cell = 0; cell < count; cell += 1)
          sum[cell] = (sum[cell] as number) + weight * (data[from + cell] as number);
      }
      for (let cell = 0; cell < count; cell += 1)
        if ((sum[cell] as number) > (best[start + cell] as number)) {
          best[start + cell] = sum[cell] as number;
          which[start + cell] = index;
        }
    }
  }
  return { best, which };
}

function isPeak(values: Float32Array, rows: number, columns: number, row: number, column: number): boolean {
  const own = values[row * columns + column] as number;
  for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y += 1)
    for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x += 1)
      if ((values[y * columns + x] as number) > own) return false;
  return true;
}

/** The `count` places most like one of the queries, the likeliest first; of places close together, the best. */
export function findCandidates(maps: readonly VectorMap[], queries: readonly Query[], count: number): Candidate[] {
  const peaks: Candidate[] = [];
  for (const map of maps) {
    const { best, which } = compared(map, queries);
    for (let row = 0; row < map.rows; row += 1)
      for (let column = 0; column < map.columns; column += 1) {
        if (!isPeak(best, map.rows, map.columns, row, column)) continue;
        const cell = row * map.columns + column;
        const { turn } = queries[which[cell] as number] as Query;
        const [x, y] = [(column * STRIDE + FIRST) / map.scale, (row * STRIDE + FIRST) / map.scale];
        peaks.push({ pose: poseOf(x, y, CREST / map.scale, turn), likeness: best[cell] as number });
      }
  }
  peaks.sort((one, other) => other.likeness - one.likeness);
  const kept: Candidate[] = [];
  for (const peak of peaks) {
    if (kept.length === count) break;
    const known = kept.some(
      ({ pose }) => sameCrest(pose, peak.pose) && Math.abs(Math.log(sizeOf(pose) / sizeOf(peak.pose))) < 0.3,
    );
    if (!known) kept.push(peak);
  }
  return kept;
}
