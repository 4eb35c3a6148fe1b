// One of the group's tables, with the `.csv` that lies beside it where we may not write into it.
import { readCsv } from '../../shared/formats/read-csv';
import { readTable } from '../../shared/formats/read-table';
import { defaultTableLimits } from '../../shared/formats/table-limits';
import type { Problem } from '../../shared/model/problem';
import type { Sheet, Table, TableKind } from '../../shared/model/table';
import type { Locale } from '../../shared/text/messages';
import { isWritableTable } from '../apply/table-file';
import { companionName } from '../companion-name';
import type { GroupFolder } from '../files/group-folder';
import { readFile } from '../files/read-file';
import { attempt, attemptLater } from '../files/refuse';

export interface TableFileReading {
  readonly table: Table | null;
  readonly problems: readonly Problem[];
}

export interface TableAsking {
  readonly kind: TableKind;
  readonly id: string;
  readonly locale: Locale;
  /** Made when first needed: not being there is no problem. */
  readonly mayBeMissing: boolean;
  /** Names that it had before, newest first. */
  readonly former?: readonly string[];
}

export async function readTableFile(folder: GroupFolder, asking: TableAsking): Promise<TableFileReading> {
  const read = await attemptLater(asking.id, () => readOpenTable(folder, asking));
  return read.done ? read.value : { table: null, problems: [read.problem] };
}

async function readOpenTable(folder: GroupFolder, { kind, id, locale, former = [], mayBeMissing }: TableAsking): Promise<TableFileReading> {
  const file = readFile(folder, id, defaultTableLimits.bytes);
  if (file === null) {
    return { table: null, problems: mayBeMissing ? [] : [{ code: 'file-missing', level: 'blocking', where: { file: id }, values: {} }] };
  }
  const { sheets, problems, whole, format } = await readTable(file.bytes, id);
  const writable = format === 'csv' && isWritableTable(id);
  // Also beside a table that we may write: it may have been an office file until yesterday.
  const beside = readCompanion(folder, companionName(folder, id, { locale, former }));
  return {
    table: {
      kind, id, url: id, revision: file.revision + beside.revision, ownIds: false, writable, whole, sheets,
      ...(beside.sheet === null ? {} : { companion: beside.sheet }),
    },
    problems: [...problems, ...beside.problems],
  };
}

interface Companion {
  readonly sheet: Sheet | null;
  /** Begins with `+`, empty where there is none. */
  readonly revision: string;
  readonly problems: readonly Problem[];
}

const noCompanion: Companion = { sheet: null, revision: '', problems: [] };

function readCompanion(folder: GroupFolder, id: string): Companion {
  const read = attempt(id, () => readFile(folder, id, defaultTableLimits.bytes));
  if (!read.done) return { ...noCompanion, problems: [read.problem] };
  if (read.value === null) return noCompanion;
  const { sheets, problems } = readCsv(read.value.bytes, id, defaultTableLimits);
  return {
    sheet: sheets[0] ?? null,
    revision: `+${read.value.revision}`,
    problems: problems.map((problem) => ({ ...problem, where: { file: id, ...problem.where } })),
  };
}
