// Automation: ids that we gave to a table's rows are kept, so that a row is known again when it is moved, edited or retitled.
import type { Kept } from '../model/effect';
import type { Json } from '../model/json';
import type { Table } from '../model/table';
import { canonicalJson } from '../plan/hash';
import { keptOf, slot } from '../plan/read-journal';
import { ownerOf, rowsKey } from '../plan/read-tables';
import type { World } from '../plan/world';
import { nothing, together, type Automation } from './automation';

export const knowRows: Automation = (world) => together((['topics', 'members', 'tasks', 'decisions'] as const).map((kind) => {
  const table = world.snapshot[kind], known = world.tables[kind].known as unknown as Json;
  if (table === null || canonicalJson(keptOf(world.journal, 'rows', table.id).get('') ?? {}) === canonicalJson(known)) return nothing;
  return {
    ...nothing,
    effects: [{
      kind: 'record', key: rowsKey(kind), because: world.messages.plan.becauseRows({ table: table.id }), notBefore: world.now, expires: null, after: [],
      keep: { ...cellsOf(world, table), [slot('rows', table.id)]: known }, against: null,
    }],
  };
}));

/** What cells said before we wrote beside them goes along with a table that was saved under another name. */
function cellsOf({ journal }: World, table: Table): Kept {
  const owner = ownerOf(table, journal);
  return owner === table.id ? {} : Object.fromEntries([...keptOf(journal, 'cells', owner)].map(([name, value]) => [slot('cells', table.id, name), value]));
}
