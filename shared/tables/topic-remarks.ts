// What is said once of a table of topics, rather than once for each row.
import type { Problem } from '../model/problem';
import type { Cell, Table } from '../model/table';
import { cellText } from './cell-text';
import { whereIs } from './field-reader';
import { parsePriority, priorityScale, type PriorityScale } from './priority-scale';
import type { FieldRow, ReadContext } from './read-rows';
import { subgroupNamed } from './subgroup-name';

export interface Remarking {
  readonly table: Table;
  readonly context: ReadContext;
  readonly scales: ReadonlyMap<string, PriorityScale>;
}

export function topicRemarks(rows: readonly FieldRow[], { table, context, scales }: Remarking): readonly Problem[] {
  return [...aboutMinutes(table, rows, context), ...aboutPriority(rows, scales), ...aboutSubgroups(rows, context)];
}

/** By header, as two tabs may rank differently. */
export function prioritiesOf(rows: readonly FieldRow[]): ReadonlyMap<string, PriorityScale> {
  const cellsByHeader = new Map<string, Cell[]>();
  for (const { columns, cells } of rows) {
    const header = columns['priority']?.header;
    if (header === undefined) continue;
    const column = cellsByHeader.get(header) ?? [];
    column.push(cells['priority'] ?? null);
    cellsByHeader.set(header, column);
  }
  return new Map([...cellsByHeader].map(([header, cells]) => [header, priorityScale(header, cells)]));
}

function aboutMinutes(table: Table, rows: readonly FieldRow[], { defaultMinutes: minutes }: ReadContext): readonly Problem[] {
  const first = rows[0];
  if (first === undefined) return [];
  const where = { file: table.id, sheet: first.source.sheet };
  if (rows.every(({ columns }) => columns['minutes'] === undefined)) return [{ code: 'minutes-column-none', level: 'guess', where, values: { minutes } }];
  const blank = rows.filter((row) => row.status !== 'done' && cellText(row.cells['minutes']) === '');
  return blank.length === 0 ? [] : [{ code: 'minutes-empty', level: 'guess', where: { ...where, column: first.columns['minutes']?.header ?? '' }, values: { rows: blank.map(({ source }) => source.ref), minutes } }];
}

function aboutPriority(rows: readonly FieldRow[], scales: ReadonlyMap<string, PriorityScale>): readonly Problem[] {
  return [...scales].flatMap(([header, scale]): readonly Problem[] => {
    const numbered = rows.find(({ columns, cells }) => columns['priority']?.header === header && parsePriority(cells['priority'] ?? null, scale)?.byNumber === true);
    return numbered === undefined || !scale.assumed ? [] : [{ code: 'priority-assumed', level: 'guess', where: { file: numbered.source.table, sheet: numbered.source.sheet, column: header }, values: { header, highest: scale.highest } }];
  });
}

/** Each unknown name once. */
function aboutSubgroups(rows: readonly FieldRow[], { subgroups }: ReadContext): readonly Problem[] {
  const seen = new Set<string>();
  return rows.flatMap((row): readonly Problem[] => {
    const text = cellText(row.cells['subgroup']);
    if (text === '' || subgroups.length === 0 || seen.has(text)) return [];
    seen.add(text);
    if (subgroupNamed(text, subgroups) !== null) return [];
    return [{ code: 'subgroup-unknown', level: 'guess', where: whereIs(row, 'subgroup'), values: { kind: 'topics', field: 'subgroup', text, known: subgroups } }];
  });
}
