// The table of tasks ("Qui fait quoi"), understood.
import type { Problem } from '../model/problem';
import type { Task } from '../model/rows';
import type { Table } from '../model/table';
import { formatDay } from '../time/format-day';
import { messagesOf } from '../text/messages';
import { fieldReader } from './field-reader';
import { foldAlike } from './fold-alike';
import { parseDayCell } from './parse-day-cell';
import { parsePeople } from './parse-people';
import { parseStatus, type Status } from './parse-status';
import { sure } from './parsed';
import { readRows, type ReadContext, type ReadTable } from './read-rows';
import { topicReader, type TopicName } from './topic-reference';

export function readTasks(table: Table, context: ReadContext, topics?: readonly TopicName[]): ReadTable<Task> {
  const { rows, problems, ...rest } = readRows(table, context);
  const said: Problem[] = [...problems];
  const reader = fieldReader((problem) => said.push(problem));
  const topicOf = topicReader(topics, reader, (problem) => said.push(problem));
  const { tables } = messagesOf(context.locale);
  const tasks = rows.map((row): Task => ({
    id: row.id,
    source: row.source,
    title: row.title,
    who: reader.value(row, 'who', { parse: (cell) => sure(parsePeople(cell)), none: [], show: String }),
    due: reader.value(row, 'due', { parse: (cell) => parseDayCell(cell, context), none: null, show: (day) => formatDay(day, context.locale, 'long') }),
    // A day in such a column is the day on which it was done.
    done: row.status === 'done' || reader.value(row, 'done', {
      parse: (cell, header) => parseStatus(cell, header) ?? (parseDayCell(cell, context) === null ? null : sure<Status>('done')), none: 'open' as const, show: (status) => tables.status[status],
    }) === 'done',
    topicId: topicOf(row),
  }));
  return { ...rest, rows: tasks, problems: foldAlike(said) };
}
