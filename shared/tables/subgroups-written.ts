// The names of subgroups that a table's rows write, found without understanding the rest of it.
import type { Table } from '../model/table';
import { bodyRows, type BodyRow } from './body-rows';
import { cellText, isDash, isFormulaError } from './cell-text';
import { chooseSheets } from './choose-sheets';
import { isProse } from './field-reader';
import type { MappedColumns } from './recognise-columns';

/** As written, one for each row that names one, in their order. */
export function subgroupsWritten(table: Table, columns: MappedColumns): readonly string[] {
  const asking = { kind: table.kind, file: table.id, subgroups: [] };
  return chooseSheets(table, columns).sheets.flatMap((sheet) => bodyRows(sheet, asking).rows).flatMap(nameIn);
}

function nameIn({ cells, columns }: BodyRow): readonly string[] {
  const cell = cells[columns['subgroup']?.index ?? -1] ?? null, text = cellText(cell);
  return text === '' || isDash(text) || isFormulaError(text) || isProse(cell) ? [] : [text];
}
