// What we call a column that a table does not have yet.
import type { TableKind } from '../model/table';
import { messagesOf, type Locale } from '../text/messages';
import type { FieldOf } from './column-names';

/** Recognised again as the same field when we read it. */
export function defaultHeader<K extends TableKind>(kind: K, field: FieldOf<K>, locale: Locale): string {
  const headers: Readonly<Record<TableKind, Readonly<Record<string, string>>>> = messagesOf(locale).tables.headers;
  return headers[kind][field] ?? field;
}
