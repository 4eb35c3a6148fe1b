// The group's four tables read with what the journal knows of their rows; tables that did not change come from the memo.
import type { Json } from '../model/json';
import type { Decision, Member, Task, Topic } from '../model/rows';
import type { Snapshot } from '../model/snapshot';
import type { Cell, Table, TableKind } from '../model/table';
import type { Day } from '../model/time';
import { memberToday, presentNames, topicToday, type PresentName } from '../tables/present-subgroup';
import { readDecisions } from '../tables/read-decisions';
import { readMembers } from '../tables/read-members';
import type { KnownRows } from '../tables/known-rows';
import type { ReadContext, ReadTable } from '../tables/read-rows';
import { readTasks } from '../tables/read-tasks';
import { readTopics } from '../tables/read-topics';
import type { TopicName } from '../tables/topic-reference';
import { keptOf, type Journal } from './read-journal';
import type { Recall } from './recall';

export interface Tables {
  readonly topics: ReadTable<Topic>;
  readonly members: ReadTable<Member>;
  readonly tasks: ReadTable<Task>;
  readonly decisions: ReadTable<Decision>;
}

export interface Reading {
  readonly today: Day;
  readonly journal: Journal;
}

const none: ReadTable<never> = { rows: [], columns: {}, columnsBySheet: {}, known: {}, problems: [] };

/** The key under which the rows of a kind of table are kept. */
export const rowsKey = (kind: TableKind): string => `rows/${kind}`;

type Reader<Row> = (table: Table, context: ReadContext) => ReadTable<Row>;

export function readTables(snapshot: Snapshot, reading: Reading, recall: Recall): Tables {
  const read = <Row>(kind: TableKind, reader: Reader<Row>, subgroups: readonly string[], named: readonly TopicName[] = []): ReadTable<Row> => {
    const table = snapshot[kind];
    if (table === null) return none;
    const context = contextOf(table, snapshot, { ...reading, subgroups });
    return recall(`tables/${kind}`, [table.id, table.revision, table.companion ?? null, context, named], () => reader(table, context));
  };
  const methods = snapshot.settings.subgroups, present = presentNames(methods), told = methods.flatMap(({ name, aliases }) => [name, ...aliases]);
  const today = <Row>({ rows, ...rest }: ReadTable<Row>, rename: (row: Row, name: PresentName) => Row): ReadTable<Row> => ({ ...rest, rows: methods.length === 0 ? rows : rows.map((row) => rename(row, present)) });
  const members = today(read('members', readMembers, told), memberToday);
  const met = snapshot.meetings.all.flatMap(({ subgroup }) => subgroup ?? []);
  const there = [...members.rows.flatMap((member) => member.subgroups), ...met];
  // Where only the settings name some, the topics may name others.
  const subgroups = there.length === 0 ? [] : [...new Set([...told, ...there])].sort();
  const topics = today(read('topics', readTopics, subgroups), topicToday), named: readonly TopicName[] = topics.rows.map(({ id, title }) => ({ id, title }));
  const tasks = read('tasks', (table, context) => readTasks(table, context, named), [], named);
  const decisions = read('decisions', (table, context) => readDecisions(table, context, named), [], named);
  return { members, topics, tasks, decisions };
}

function contextOf(table: Table, { settings }: Snapshot, { today, journal, subgroups }: Reading & { readonly subgroups: readonly string[] }): ReadContext {
  return {
    locale: settings.locale,
    today,
    defaultMinutes: settings.agenda.defaultMinutes,
    columns: settings.columns[table.kind] ?? {},
    known: (keptOf(journal, 'rows', table.id).get('') ?? knownBefore(table.kind, journal)) as unknown as KnownRows,
    subgroups,
    overlay: overlayOf(table, journal),
  };
}

/** A table that was saved under another name or in another format: its rows are those of the one before. */
function knownBefore(kind: TableKind, { done }: Journal): Json {
  return Object.values(done.get(rowsKey(kind))?.keep ?? {})[0] ?? {};
}

/** Slots `cells|<table>|<row>|<column>` hold what a cell said before we wrote beside it. */
function overlayOf(table: Table, journal: Journal): ReadContext['overlay'] {
  const rows = new Map<string, [string, Cell][]>();
  for (const [name, was] of keptOf(journal, 'cells', ownerOf(table, journal))) {
    const [row = '', ...column] = name.split('|');
    rows.set(row, [...rows.get(row) ?? [], [column.join('|'), (was as { readonly was: Cell }).was]]);
  }
  return Object.fromEntries([...rows].map(([row, cells]) => [row, Object.fromEntries(cells)]));
}

/** Under which name the journal knows a table: its own, or the one that it had before it was saved under another. */
export function ownerOf({ kind, id }: Table, journal: Journal): string {
  const former = Object.keys(journal.done.get(rowsKey(kind))?.keep ?? {})[0]?.split('|')[1];
  return former === undefined || keptOf(journal, 'rows', id).size > 0 ? id : former;
}
