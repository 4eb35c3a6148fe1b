// The table of decisions, understood.
import type { Problem } from '../model/problem';
import type { Decision } from '../model/rows';
import type { Table } from '../model/table';
import { formatDay } from '../time/format-day';
import { fieldReader } from './field-reader';
import { foldAlike } from './fold-alike';
import { parseDayCell } from './parse-day-cell';
import { readRows, type ReadContext, type ReadTable } from './read-rows';
import { topicReader, type TopicName } from './topic-reference';

export function readDecisions(table: Table, context: ReadContext, topics?: readonly TopicName[]): ReadTable<Decision> {
  const { locale, today } = context;
  const { rows, problems, ...rest } = readRows(table, context);
  const said: Problem[] = [...problems];
  const reader = fieldReader((problem) => said.push(problem));
  const topicOf = topicReader(topics, reader, (problem) => said.push(problem));
  const decisions = rows.map((row): Decision => ({
    id: row.id,
    source: row.source,
    title: row.title,
    day: reader.value(row, 'day', { parse: (cell) => parseDayCell(cell, { locale, today, toward: 'gone' }), none: null, show: (day) => formatDay(day, locale, 'long') }),
    topicId: topicOf(row),
  }));
  return { ...rest, rows: decisions, problems: foldAlike(said) };
}
