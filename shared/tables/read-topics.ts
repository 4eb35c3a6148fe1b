// The table of topics, understood: every row is a topic or a problem, every guess is said.
import type { Problem } from '../model/problem';
import type { Topic } from '../model/rows';
import type { Cell, Table } from '../model/table';
import { formatDay } from '../time/format-day';
import { messagesOf } from '../text/messages';
import { cellText } from './cell-text';
import { fieldReader, isProse, shortened, whereIs, type FieldReader } from './field-reader';
import { foldAlike } from './fold-alike';
import { headerUnit } from './header-unit';
import { parseDayCell, parseNotBefore } from './parse-day-cell';
import { parseHours } from './parse-hours';
import { parseIntent } from './parse-intent';
import { parseMeeting } from './parse-meeting';
import { parseMinutes } from './parse-minutes';
import { parsePeople } from './parse-people';
import { parsePinned } from './parse-pinned';
import { parseRecurring } from './parse-recurring';
import { parseStatus } from './parse-status';
import { sure } from './parsed';
import { parsePriority, type PriorityScale } from './priority-scale';
import { readRows, type FieldRow, type ReadContext, type ReadTable } from './read-rows';
import { subgroupNamed } from './subgroup-name';
import { prioritiesOf, topicRemarks } from './topic-remarks';

export function readTopics(table: Table, context: ReadContext): ReadTable<Topic> {
  const { rows, problems, ...rest } = readRows(table, context);
  const said: Problem[] = [...problems];
  const reader = fieldReader((problem) => said.push(problem));
  const scales = prioritiesOf(rows);
  const topics = rows.map((row) => readTopic(row, { reader, context, scale: scales.get(row.columns['priority']?.header ?? '') }));
  return { ...rest, rows: topics, problems: foldAlike([...said, ...topicRemarks(rows, { table, context, scales }), ...emptyTable(table, rows, said)]) };
}

interface Reading {
  readonly reader: FieldReader;
  readonly context: ReadContext;
  readonly scale: PriorityScale | undefined;
}

function readTopic(row: FieldRow, { reader, context, scale }: Reading): Topic {
  const { tables } = messagesOf(context.locale);
  const minutes = readMinutes(row, reader, context);
  return {
    id: row.id,
    source: row.source,
    title: row.title,
    minutes: minutes ?? context.defaultMinutes,
    minutesGiven: minutes !== null,
    priority: scale === undefined ? null : reader.value(row, 'priority', { parse: (cell) => parsePriority(cell, scale), none: null, show: String }),
    subgroup: reader.value(row, 'subgroup', { parse: (cell) => sure(subgroupNamed(cellText(cell), context.subgroups) ?? cellText(cell)), none: row.subgroup, show: String }),
    meeting: reader.value(row, 'meeting', { parse: (cell) => parseMeeting(cell, context.subgroups), none: null, show: (kind) => ('plenary' in kind ? tables.plenary : kind.subgroup) }),
    presenters: reader.value(row, 'presenters', { parse: (cell) => sure(parsePeople(cell)), none: [], show: String }),
    hours: reader.value(row, 'hours', { parse: parseHours, none: null, show: tables.hours }),
    deadline: readDay(row, 'deadline', { reader, context }),
    pinned: reader.value(row, 'pinned', { parse: parsePinned, none: null, show: (pinned) => (pinned === null ? tables.no : tables.pinned[pinned]) }),
    ...readStatus(row, { reader, context }),
    recurring: reader.value(row, 'recurring', { parse: parseRecurring, none: false, show: (again) => (again ? tables.yes : tables.no) }),
    since: readDay(row, 'since', { reader, context }),
    notes: cellText(row.cells['notes']) || null,
    intent: reader.value(row, 'intent', { parse: parseIntent, none: null, show: (intent) => tables.intent[intent] }),
  };
}

function readMinutes(row: FieldRow, reader: FieldReader, { defaultMinutes, locale }: ReadContext): number | null {
  const sayUnread = (cell: Cell): Problem => ({ code: 'minutes-default', level: 'guess', where: whereIs(row, 'minutes'), values: { text: shortened(cellText(cell)), minutes: defaultMinutes } });
  const show = (minutes: number): string => messagesOf(locale).tables.minutes({ minutes });
  return reader.value(row, 'minutes', { parse: (cell, header) => parseMinutes(cell, headerUnit(header)), none: null, show, sayUnread });
}

type DayReading = Pick<Reading, 'reader' | 'context'>;

function readDay(row: FieldRow, field: 'deadline' | 'since' | 'notBefore', { reader, context: { locale, today } }: DayReading): string | null {
  const toward = field === 'since' ? ('gone' as const) : ('coming' as const);
  return reader.value(row, field, { parse: (cell) => parseDayCell(cell, { locale, today, toward }), none: null, show: (day) => formatDay(day, locale, 'long') });
}

/** A heading or tab that says done or on hold counts; `pas avant le 15/1` as a status is the day of `notBefore`; a date under `Fait` is done. */
function readStatus(row: FieldRow, { reader, context }: DayReading): Pick<Topic, 'status' | 'notBefore'> {
  const asking = { locale: context.locale, today: context.today };
  const written = reader.cell(row, 'status');
  const waits = written === null || isProse(written) ? null : parseNotBefore(written, asking);
  const notBefore = readDay(row, 'notBefore', { reader, context }) ?? waits?.value ?? null;
  const parse = (cell: Exclude<Cell, null>, header: string): ReturnType<typeof parseStatus> =>
    waits !== null ? sure('open') : parseStatus(cell, header) ?? (parseStatus(header)?.value === 'done' && parseDayCell(cell, asking) !== null ? sure('done') : null);
  const status = reader.value(row, 'status', { parse, none: 'open' as const, show: (state) => messagesOf(context.locale).tables.status[state] });
  return { notBefore, status: row.status === 'done' || (row.status === 'on-hold' && status === 'open') ? row.status : status };
}

function emptyTable(table: Table, rows: readonly FieldRow[], said: readonly Problem[]): readonly Problem[] {
  if (rows.length > 0 || said.length > 0) return [];
  return [{ code: 'table-empty', level: 'guess', where: { file: table.id }, values: { kind: table.kind } }];
}
