// The world as planning sees it: the snapshot's tables understood, the journal folded, the group's day and words at hand.
import { messagesOf, type Messages } from '../text/messages';
import type { Memo } from '../model/plan';
import type { Problem } from '../model/problem';
import type { ColumnMap, Decision, Member, Task, Topic } from '../model/rows';
import type { Meeting, Snapshot } from '../model/snapshot';
import type { TableKind } from '../model/table';
import type { Day, Instant, Zone } from '../model/time';
import { ownValue } from '../model/own-value';
import { instantToLocal } from '../time/zones';
import { findMoves, withMoves, type Move } from './find-moves';
import { readJournal, type Journal } from './read-journal';
import { readTables, type Tables } from './read-tables';
import { recallFrom, type Recall } from './recall';

export interface World {
  readonly snapshot: Snapshot;
  readonly now: Instant;
  readonly today: Day;
  readonly zone: Zone;
  readonly messages: Messages;
  /** With the moves counted in. */
  readonly journal: Journal;
  /** Documents of ours that people renamed, not kept yet. */
  readonly moves: readonly Move[];
  readonly topics: readonly Topic[];
  readonly members: readonly Member[];
  readonly tasks: readonly Task[];
  readonly decisions: readonly Decision[];
  /** Field → the header that holds it, of each table that is there. */
  readonly columns: Readonly<Partial<Record<TableKind, ColumnMap>>>;
  /** What is known of each table's rows, where it differs from what the journal keeps: see `shared/tables/row-identity`. */
  readonly tables: Tables;
  /** Facts of sources that have not changed since the last plan. */
  readonly recall: Recall;
  /** Those that were asked for up to now: the memo of this world. */
  readonly facts: () => Memo;
  /** Not cancelled, by start then id. */
  readonly meetings: readonly Meeting[];
  readonly problems: readonly Problem[];
}

const utc: Zone = { name: 'UTC', offsets: [{ from: 0, offset: 0 }] };

export function readWorld(snapshot: Snapshot, now: Instant, memo: Memo): World {
  const zone = ownValue(snapshot.zones, snapshot.settings.timeZone) ?? utc;
  const kept = readJournal(snapshot.journal), moves = findMoves(snapshot, kept), journal = withMoves(kept, moves);
  const today = instantToLocal(zone, now).day;
  const { recall, facts } = recallFrom(memo), tables = readTables(snapshot, { today, journal }, recall);
  return {
    snapshot, now, today, zone, journal, moves, tables, recall, facts,
    messages: messagesOf(snapshot.settings.locale),
    topics: tables.topics.rows, members: tables.members.rows, tasks: tables.tasks.rows, decisions: tables.decisions.rows,
    columns: { topics: tables.topics.columns, members: tables.members.columns, tasks: tables.tasks.columns, decisions: tables.decisions.columns },
    meetings: snapshot.meetings.all.filter((meeting) => !meeting.cancelled).sort(compareMeetings),
    problems: [...tables.topics.problems, ...tables.members.problems, ...tables.tasks.problems, ...tables.decisions.problems],
  };
}

function compareMeetings(a: Meeting, b: Meeting): number {
  return a.start - b.start || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** The meetings of one kind: plenaries (null) or one subgroup's, in order. */
export function meetingsOf(world: World, subgroup: string | null): readonly Meeting[] {
  return world.meetings.filter((meeting) => meeting.subgroup === subgroup);
}
