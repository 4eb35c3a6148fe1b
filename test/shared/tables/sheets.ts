// Tables in a few words: rows of cells with the line numbers that a person sees.
import type { Cell, Sheet, Table, TableKind } from '../../../shared/model/table';
import type { ReadContext } from '../../../shared/tables/read-rows';

export function sheetOf(name: string, rows: readonly (readonly Cell[])[]): Sheet {
  return { name, rows: rows.map((cells, i) => ({ ref: String(i + 1), cells })) };
}

export function tableOf(kind: TableKind, ...sheets: readonly Sheet[]): Table {
  return { kind, id: 'Sujets.ods', url: 'Sujets.ods', revision: '1', ownIds: false, writable: false, whole: true, sheets };
}

export const context: ReadContext = { locale: 'fr', today: '2026-11-20', defaultMinutes: 15, columns: {}, known: {}, subgroups: [], overlay: {} };

export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) deepFreeze(part);
    Object.freeze(value);
  }
  return value;
}
