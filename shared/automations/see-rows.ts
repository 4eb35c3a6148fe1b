// Automation: since when each member and each task is there, so that newcomers are not told old news, and a task is news only once.
import { sinceSlot } from '../digest/news-since';
import { keptOf } from '../plan/read-journal';
import { nothing, together, type Automation } from './automation';

export const seeRows: Automation = (world) => together((['members', 'tasks'] as const).map((kind) => {
  const table = world.snapshot[kind];
  if (table === null) return nothing;
  const kept = keptOf(world.journal, 'since', table.id).get(''), known = kept !== null && typeof kept === 'object' && !Array.isArray(kept) ? kept : null;
  const unseen = world.tables[kind].rows.map(({ id }) => id).filter((id) => known === null || !Object.hasOwn(known, id));
  if (known !== null && unseen.length === 0) return nothing;
  // Those of the first reading were always there.
  const since = { ...known, ...Object.fromEntries(unseen.map((id) => [id, known === null ? 0 : world.now])) };
  return {
    ...nothing,
    effects: [{
      kind: 'record', key: `since/${kind}`, because: world.messages.plan.becauseSeen({ table: table.id }), notBefore: world.now, expires: null, after: [],
      keep: { [sinceSlot(table.id)]: since }, against: null,
    }],
  };
}));
