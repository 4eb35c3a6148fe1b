// How much of a file we are ready to read; beyond it stands a problem, never a frozen computer.

export interface ZipLimits {
  /** Of the file as it lies on the disk. */
  readonly bytes: number;
  /** Of all parts of a zipped file together, once inflated. */
  readonly inflatedBytes: number;
  /** Parts of a zipped file. */
  readonly entries: number;
}

export interface TableLimits extends ZipLimits {
  /** Of one sheet, empty rows left out. */
  readonly rows: number;
  readonly columns: number;
  /** Of all sheets together. */
  readonly cells: number;
  /** Markdown costs more per byte than any other format. */
  readonly markdownBytes: number;
}

const mega = 1_000_000;

export const defaultTableLimits: TableLimits = {
  bytes: 50 * mega,
  inflatedBytes: 400 * mega,
  entries: 10_000,
  rows: 200_000,
  columns: 500,
  cells: 4 * mega,
  markdownBytes: 0.5 * mega,
};
