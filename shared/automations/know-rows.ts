// Automation: ids that we gave to a table's rows are kept, so that a row is known again when it is moved, edited or retitled.
import type { Json } from '../model/json';
import { canonicalJson } from '../plan/hash';
import { keptOf, slot } from '../plan/read-journal';
import { rowsKey } from '../plan/read-tables';
import { nothing, together, type Automation } from './automation';

export const knowRows: Automation = (world) => together((['topics', 'members', 'tasks', 'decisions'] as const).map((kind) => {
  const table = world.snapshot[kind], known = world.tables[kind].known as unknown as Json;
  if (table === null || canonicalJson(keptOf(world.journal, 'rows', table.id).get('') ?? {}) === canonicalJson(known)) return nothing;
  return {
    ...nothing,
    effects: [{
      kind: 'record', key: rowsKey(kind), because: world.messages.plan.becauseRows({ table: table.id }), notBefore: world.now, expires: null, after: [],
      keep: { [slot('rows', table.id)]: known }, against: null,
    }],
  };
}));
