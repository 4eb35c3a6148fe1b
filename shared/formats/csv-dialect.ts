// How a .csv file is written, so that what we add looks like the rest.
import { findCsvRecords } from './csv-records';
import type { CsvField, CsvRecord } from './csv-records';
import type { TextEncoding } from './text-encoding';

export interface CsvDialect {
  readonly encoding: TextEncoding;
  readonly bom: boolean;
  readonly delimiter: string;
  readonly newline: '\r\n' | '\n' | '\r';
  /** Every field that is not empty stands in quotes. */
  readonly quoteAlways: boolean;
  /** The file begins with a line like `sep=;`, which is no row. */
  readonly separatorLine: boolean;
}

export interface CsvLayout extends Pick<CsvDialect, 'delimiter' | 'newline' | 'quoteAlways' | 'separatorLine'> {
  /** Where the first record begins. */
  readonly start: number;
}

/** The delimiters that are recognised without a `sep=` line. */
export const csvDelimiters = [';', '\t', ','] as const;

const separatorLine = /^sep=([^"\w\r\n])(\r\n|\n|\r|$)/i;
const sampleLength = 64 * 1024;
const sampleRecords = 100;

export function recogniseCsv(text: string): CsvLayout {
  const declared = separatorLine.exec(text);
  const start = declared?.[0].length ?? 0;
  const sample = text.slice(start, start + sampleLength);
  const delimiter = declared?.[1] ?? likelyDelimiter(sample);
  const fields = findCsvRecords(sample, delimiter, sampleRecords).records.flatMap((record) => record.fields).filter(isFilled);
  return {
    delimiter,
    newline: /\r\n|\n|\r/.exec(text)?.[0] as CsvLayout['newline'] | undefined ?? '\r\n',
    quoteAlways: fields.length > 1 && fields.every((field) => sample[field.from] === '"'),
    separatorLine: declared !== null,
    start,
  };
}

const isFilled = (field: CsvField): boolean => field.to > field.from;

/** The delimiter under which the most records have one and the same number of fields; wide tables count more than narrow ones. */
function likelyDelimiter(sample: string): string {
  const scores = csvDelimiters.map((delimiter) => regularity(findCsvRecords(sample, delimiter, sampleRecords).records));
  const best = Math.max(...scores);
  return best === 0 ? ',' : csvDelimiters[scores.indexOf(best)] ?? ',';
}

function regularity(records: readonly CsvRecord[]): number {
  const recordsByWidth = new Map<number, number>();
  for (const { fields, neat } of records) {
    if (neat) recordsByWidth.set(fields.length, (recordsByWidth.get(fields.length) ?? 0) + 1);
  }
  return Math.max(0, ...[...recordsByWidth].map(([width, count]) => count * Math.log2(width)));
}
