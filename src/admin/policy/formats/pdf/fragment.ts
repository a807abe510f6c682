/** Words that stand side by side on one printed line, within one column. Points from the page's left lower corner. */
export interface Fragment {
  readonly text: string;
  readonly page: number;
  readonly x: number;
  readonly right: number;
  /** Of the baseline. */
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
}

/** A row of a table: the lines of each cell. */
export interface FragmentRow {
  readonly cells: readonly (readonly Fragment[])[];
}

export type PrintedLine = Fragment | FragmentRow;

export const isRow = (line: PrintedLine | undefined): line is FragmentRow => line !== undefined && 'cells' in line;
