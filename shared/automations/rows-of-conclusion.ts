// The cells and rows that follow from one point's conclusion.
import { conclusionKey, isApplied, wantedOfRow } from '../agenda/concluded-meetings';
import type { PointConclusion } from '../agenda/read-conclusions';
import { similarity } from '../documents/similarity';
import type { CellChange } from '../model/effect';
import type { Topic } from '../model/rows';
import type { Day } from '../model/time';
import { hashOf } from '../plan/hash';
import { keptOf, slot } from '../plan/read-journal';
import type { World } from '../plan/world';
import { cellAt } from '../tables/cell-at';
import { topicReference } from '../tables/topic-reference';
import type { EffectDraft } from './automation';
import { headerOf, rowCells, styledCell, type RowValues } from './row-cells';

export interface Point {
  readonly world: World;
  readonly meetingId: string;
  readonly topic: Pick<Topic, 'id' | 'title'>;
  /** Null = a point that a person wrote in. */
  readonly row: Topic | null;
  readonly point: PointConclusion;
  readonly day: Day;
  readonly because: string;
}

export function rowsOfPoint(point: Point): readonly EffectDraft[] {
  return [...(point.row === null ? [] : topicCells(point, point.row)), ...decisionRows(point), ...taskRows(point)];
}

function topicCells({ world, meetingId, point, because }: Point, topic: Topic): readonly EffectDraft[] {
  const wanted = wantedOfRow(world, meetingId, topic, point);
  if (Object.keys(wanted).length === 0 || isApplied(world, meetingId, topic, wanted)) return [];
  const table = world.snapshot.topics;
  const changes = table === null ? [] : (Object.entries(wanted) as ['status' | 'notBefore', string][]).filter(([field, value]) => topic[field] !== value)
    .map(([field, value]): CellChange => {
      const column = headerOf(world, 'topics', field);
      return { column, was: cellAt(table, topic.source, column), to: styledCell(world, 'topics', { field, value }) };
    });
  const keep = { [slot('applied', meetingId, topic.id)]: hashOf(wanted) };
  const common = { because, notBefore: world.now, expires: null, after: [], key: conclusionKey(meetingId, topic.id) };
  if (table === null || changes.length === 0) return [{ ...common, kind: 'record', keep, against: null }];
  const was = Object.fromEntries(changes.map(({ column, was: before }) => [slot('cells', table.id, `${topic.id}|${column}`), { was: before }]));
  return [{ ...common, kind: 'saveCells', keep: { ...keep, ...was }, table: { kind: 'topics', id: table.id }, row: { id: topic.id, ref: topic.source.ref, title: topic.title }, changes }];
}

function decisionRows(asked: Point): readonly EffectDraft[] {
  const { point, day } = asked, topicId = referenceOf(asked);
  return rowsOf(asked, 'decisions', point.decisions.map(({ text }) => ({ title: text, day, topicId })));
}

function taskRows(asked: Point): readonly EffectDraft[] {
  const { point } = asked, topicId = referenceOf(asked);
  return rowsOf(asked, 'tasks', point.tasks.map(({ who, what, due, done }) =>
    ({ title: what, who: who.map(({ name }) => name).join(', '), due, done: done ? 'done' : null, topicId })));
}

/** A point that a person wrote in has no row, but a title. */
function referenceOf({ world, topic, row }: Point): string {
  return row === null ? topic.title : topicReference(world.topics, row.id);
}

interface NewRow {
  readonly kind: 'decisions' | 'tasks';
  readonly number: number;
  readonly values: Values;
}

type Values = RowValues & { readonly title: string };

/** Those that were not added yet. Each keeps its number by its words: what is written in above it, or corrected in it, adds it no second time. */
function rowsOf(asked: Point, kind: NewRow['kind'], rows: readonly Values[]): readonly EffectDraft[] {
  const prefix = `${kind}/${asked.topic.id}/`;
  const added = [...keptOf(asked.world.journal, 'added', asked.meetingId)].flatMap(([name, title]) =>
    (name.startsWith(prefix) ? [{ number: Number(name.slice(prefix.length)), title: String(title) }] : []));
  const known = matched(rows.map(({ title }) => title), added.map(({ title }) => title));
  const taken = new Set(added.map(({ number }) => number));
  const free = Array.from({ length: rows.length + taken.size }, (_, at) => at + 1).filter((number) => !taken.has(number));
  return rows.filter((_, at) => !known.has(at)).map((values, at) => rowOf(asked, { kind, number: free[at] ?? 0, values }));
}

const alike = 0.5;

/** Indexes of the texts that are among the known ones: the very same first, then those of which half the words stand still. */
function matched(texts: readonly string[], known: readonly string[]): ReadonlySet<number> {
  const left = [...known], found = new Set<number>();
  const take = (isIt: (was: string, text: string) => boolean): void => texts.forEach((text, at) => {
    const index = found.has(at) ? -1 : left.findIndex((was) => isIt(was, text));
    if (index >= 0) found.add(at);
    if (index >= 0) left.splice(index, 1);
  });
  take((was, text) => was === text);
  take((was, text) => similarity(was, text) >= alike);
  return found;
}

function rowOf({ world, meetingId, topic, because }: Point, { kind, number, values }: NewRow): EffectDraft {
  return {
    kind: 'addRow', key: `${kind}/${meetingId}/${topic.id}/${number}`, because, notBefore: world.now, expires: null, after: [],
    keep: { [slot('added', meetingId, `${kind}/${topic.id}/${number}`)]: values.title },
    table: { kind, id: world.snapshot[kind]?.id ?? null }, cells: rowCells(world, kind, values),
  };
}
