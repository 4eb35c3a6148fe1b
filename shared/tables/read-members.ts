// The table of members, understood.
import type { Problem } from '../model/problem';
import type { Member } from '../model/rows';
import type { Table } from '../model/table';
import { addDays } from '../time/days';
import { formatDay } from '../time/format-day';
import { messagesOf } from '../text/messages';
import { cellText } from './cell-text';
import { fieldReader, isProse, type FieldReader } from './field-reader';
import { foldAlike } from './fold-alike';
import { parseAbsences } from './parse-absences';
import { parseDayCell } from './parse-day-cell';
import { parseEmail } from './parse-email';
import { parseRoles } from './parse-roles';
import { parseYesNo } from './parse-yes-no';
import { readRows, type FieldRow, type ReadContext, type ReadTable } from './read-rows';
import { namesAlone, parseSubgroups } from './parse-subgroups';
import { readWriting } from './read-writing';

export function readMembers(table: Table, context: ReadContext): ReadTable<Member> {
  const { rows, problems, ...rest } = readRows(table, context);
  const said: Problem[] = [...problems];
  const reader = fieldReader((problem) => said.push(problem));
  const names = [...context.subgroups, ...rows.flatMap(({ cells }) => namesAlone(cells['subgroups'] ?? null))];
  const members = rows.map((row) => readMember(row, { reader, context, names: [...new Set(names)] }));
  return { ...rest, rows: members, problems: foldAlike(said) };
}

interface Reading {
  readonly reader: FieldReader;
  readonly context: ReadContext;
  /** Of subgroups. */
  readonly names: readonly string[];
}

function readMember(row: FieldRow, { reader, context, names }: Reading): Member {
  const { tables } = messagesOf(context.locale);
  const subgroups = parseSubgroups(reader.cell(row, 'subgroups'), names);
  const left = readDay(row, 'left', reader, context);
  return {
    id: row.id,
    source: row.source,
    name: row.title,
    email: reader.value(row, 'email', { parse: parseEmail, none: null, show: (email) => email }),
    subgroups,
    referentOf: readReferent(row, { reader, subgroups, names }),
    roles: reader.value(row, 'roles', { parse: parseRoles, none: null, show: (roles) => tables.names({ names: roles.map((role) => tables.roles[role]) }) }),
    absences: reader.value(row, 'absences', { parse: (cell) => parseAbsences(cell, context), none: [], show: (absences) => tables.names({ names: absences.map(tables.dayRange) }) }),
    joined: readDay(row, 'joined', reader, context),
    // A heading or tab of former members: they left, if no day says when; today they are here no more.
    left: left ?? (row.status === 'done' ? addDays(context.today, -1) : null),
    relay: reader.text(row, 'relay'),
    writing: readWriting(row, reader, context),
  };
}

function readDay(row: FieldRow, field: 'joined' | 'left', reader: FieldReader, { locale, today }: ReadContext): string | null {
  return reader.value(row, field, { parse: (cell) => parseDayCell(cell, { locale, today, toward: 'gone' }), none: null, show: (day) => formatDay(day, locale, 'long') });
}

/** A tick means all of the member's own subgroups. */
function readReferent(row: FieldRow, { reader, subgroups, names }: Pick<Reading, 'reader' | 'names'> & Pick<Member, 'subgroups'>): readonly string[] {
  const cell = reader.cell(row, 'referentOf');
  const ticked = cell === null || isProse(cell) ? false : parseYesNo(cellText(cell))?.value;
  if (ticked !== undefined) return ticked ? subgroups : [];
  return parseSubgroups(cell, names);
}
