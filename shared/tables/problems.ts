// What can be wrong in this room: each code with the values that its sentence needs.
import type { TableKind } from '../model/table';
import type { Assumption } from './parsed';

interface OfField {
  readonly kind: TableKind;
  readonly field: string;
}

/** A cell's own words, and what was made of them in the group's words. */
interface OfCell extends OfField {
  readonly text: string;
}

export interface TableProblems {
  /** Nothing below the header, or nothing at all. */
  'table-empty': { readonly kind: TableKind };
  /** `headers` as they stand; `example` = one of them for the line to add to the settings. */
  'column-missing': OfField & { readonly headers: readonly string[]; readonly example: string };
  'mapped-column-missing': OfField & { readonly header: string; readonly nearest: string | null };
  'mapped-field-unknown': { readonly kind: TableKind; readonly key: string; readonly header: string; readonly nearest: string | null };
  'column-ambiguous': { readonly kind: TableKind; readonly header: string; readonly fields: readonly string[] };
  'column-guessed': OfField & { readonly header: string };
  'columns-twice': OfField & { readonly taken: string; readonly other: string };
  'sheet-without-header': { readonly kind: TableKind; readonly headers: readonly string[] };
  'header-borrowed': { readonly from: string };
  'section-read': { readonly text: string; readonly subgroup: string };
  'section-perhaps': { readonly text: string };
  'row-without-title': { readonly kind: TableKind; readonly cells: readonly string[] };
  'formula-error': OfCell;
  'minutes-default': { readonly text: string; readonly minutes: number };
  'minutes-empty': { readonly rows: readonly string[]; readonly minutes: number };
  'minutes-column-none': { readonly minutes: number };
  'value-unreadable': OfCell;
  'value-assumed': OfCell & { readonly taken: string; readonly assumed: Assumption };
  'subgroup-unknown': OfCell & { readonly known: readonly string[] };
  /** `example` = how one of them can be told from the others. */
  'topic-ambiguous': OfCell & { readonly example: string };
  'priority-assumed': { readonly header: string; readonly highest: 'low-number' | 'high-number' };
  'same-id-twice': { readonly id: string; readonly given: string };
  /** The same problem as the ones before it, in these further rows. */
  'more-like-this': { readonly rows: readonly string[]; readonly example: string };
}
