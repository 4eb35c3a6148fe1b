// The cells and rows that follow from one point's conclusion.
import { isApplied, wantedOfRow } from '../agenda/concluded-meetings';
import type { PointConclusion } from '../agenda/read-conclusions';
import type { CellChange } from '../model/effect';
import type { Topic } from '../model/rows';
import type { Meeting } from '../model/snapshot';
import type { Cell, TableKind } from '../model/table';
import type { Day } from '../model/time';
import { hashOf } from '../plan/hash';
import { slot } from '../plan/read-journal';
import type { World } from '../plan/world';
import { cellAt } from '../tables/cell-at';
import { cellOf, defaultHeader } from '../tables/cell-of';
import { columnCells } from '../tables/column-cells';
import type { EffectDraft } from './automation';

export interface Point {
  readonly world: World;
  readonly meeting: Meeting;
  readonly topic: Topic;
  readonly point: PointConclusion;
  readonly day: Day;
  readonly because: string;
}

export function rowsOfPoint(point: Point): readonly EffectDraft[] {
  return [...topicCells(point), ...decisionRows(point), ...taskRows(point)];
}

function topicCells(asked: Point): readonly EffectDraft[] {
  const { world, meeting, topic, point, because } = asked;
  const wanted = wantedOfRow(topic, point);
  if (Object.keys(wanted).length === 0 || isApplied(world, meeting.id, topic, point)) return [];
  const table = world.snapshot.topics;
  const changes = table === null ? [] : (Object.entries(wanted) as ['status' | 'notBefore', string][]).filter(([field, value]) => topic[field] !== value)
    .map(([field, value]): CellChange => {
      const column = headerOf(world, 'topics', field);
      return { column, was: cellAt(table, topic.source, column), to: cell(world, 'topics', { field, value }) };
    });
  const keep = { [slot('applied', meeting.id, topic.id)]: hashOf(wanted) };
  const common = { because, notBefore: world.now, expires: null, after: [], key: `conclusion/${meeting.id}/${topic.id}` };
  if (table === null || changes.length === 0) return [{ ...common, kind: 'record', keep, against: null }];
  const was = Object.fromEntries(changes.map(({ column, was: before }) => [slot('cells', table.id, `${topic.id}|${column}`), { was: before }]));
  return [{ ...common, kind: 'saveCells', keep: { ...keep, ...was }, table: { kind: 'topics', id: table.id }, row: { id: topic.id, ref: topic.source.ref, title: topic.title }, changes }];
}

function decisionRows(asked: Point): readonly EffectDraft[] {
  const { world, topic, point, day } = asked;
  return point.decisions.map(({ text }, at) => rowOf(asked, { kind: 'decisions', at, values: { title: text, day, topicId: topic.title } }, world));
}

function taskRows(asked: Point): readonly EffectDraft[] {
  const { world, topic, point } = asked;
  return point.tasks.map(({ who, what, due, done }, at) =>
    rowOf(asked, { kind: 'tasks', at, values: { title: what, who: who.map(({ name }) => name).join(', '), due, done: done ? 'done' : null, topicId: topic.title } }, world));
}

interface NewRow {
  readonly kind: 'decisions' | 'tasks';
  readonly at: number;
  readonly values: Readonly<Record<string, string | null>>;
}

/** By its place under the point: a later correction of the words does not add a second row. */
function rowOf({ meeting, topic, because }: Point, { kind, at, values }: NewRow, world: World): EffectDraft {
  const cells = Object.entries(values).map(([field, value]) => ({ column: headerOf(world, kind, field), value: value === null ? null : cell(world, kind, { field, value }) }));
  return {
    kind: 'addRow', key: `${kind}/${meeting.id}/${topic.id}/${at + 1}`, because, notBefore: world.now, expires: null, after: [], keep: {},
    table: { kind, id: world.snapshot[kind]?.id ?? null }, cells,
  };
}

function headerOf(world: World, kind: TableKind, field: string): string {
  return world.columns[kind]?.[field] ?? defaultHeader(kind, field, world.snapshot.settings.locale);
}

/** In the column's own style: its way of writing days, its word for what is done. */
function cell(world: World, kind: TableKind, { field, value }: { readonly field: string; readonly value: string }): Cell {
  const table = world.snapshot[kind], header = headerOf(world, kind, field);
  return cellOf(kind, { field, value, header, like: table === null ? [] : columnCells(table, header) }, world.snapshot.settings.locale);
}
