/** A stretch of the folded text, end exclusive. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

export const overlaps = (a: Place, b: Place): boolean => a.from < b.to && b.from < a.to;
