// A table in a file that we may write: where its header and rows stand now, and how a change gets into its bytes.
import type { TableChange } from '../../shared/formats/table-change';
import { readCsv } from '../../shared/formats/read-csv';
import { defaultTableLimits } from '../../shared/formats/table-limits';
import { newCsvDialect, writeCsvChange } from '../../shared/formats/write-csv-change';
import type { Sheet } from '../../shared/model/table';
import { inUseUntil } from '../files/in-use';
import { readFile, type FileRead } from '../files/read-file';
import { refuse } from '../files/refuse';
import { prepareFileChange } from './file-change';
import type { Ground, Preparation } from './ground';

/** Only a `.csv` is written in place; all other bytes of it stay as they are. */
export function isWritableTable(id: string): boolean {
  return /\.(?:csv|tsv)$/i.test(id);
}

export interface TableFile {
  readonly id: string;
  /** Null = not there yet. */
  readonly file: FileRead | null;
  readonly sheet: Sheet;
}

export function openTableFile(ground: Ground, id: string): TableFile {
  const file = readFile(ground.folder, id);
  const sheet = file === null ? undefined : readCsv(file.bytes, id, defaultTableLimits).sheets[0];
  return { id, file, sheet: sheet ?? { name: id, rows: [] } };
}

/** Files that we make ourselves open in a spreadsheet of the group's language. */
const newDialect = { fr: { ...newCsvDialect, delimiter: ';' }, en: newCsvDialect };

export function prepareTableChange({ id, file }: TableFile, change: TableChange, ground: Ground): Preparation {
  const waitUntil = file === null ? null : inUseUntil(ground.folder, file, ground);
  if (waitUntil !== null) return { waitUntil };
  const { bytes, problems } = writeCsvChange(file?.bytes ?? new Uint8Array(), change, newDialect[ground.snapshot.settings.locale]);
  if (problems.some(({ level }) => level === 'blocking')) refuse('file-not-written', { file: id }, {});
  const said = problems.map((problem) => ({ ...problem, where: { ...problem.where, file: id } }));
  return { ...prepareFileChange(ground.folder, { id, file, bytes, encoding: 'latin1' }), said };
}
