// What subgroups reported lately: the round of the latest plenary that has one, and the last report of each.
import { agendaOf } from '../agenda/published';
import type { World } from '../plan/world';
import { familyOf } from '../plan/read-journal';
import { dayOf } from '../agenda/occasions';
import { addDays } from '../time/days';
import { bounded } from './bounded';
import { byText } from './by-text';
import { reportsOfGroup } from '../reports/reports-of-group';
import type { Overview, SubgroupReport } from './overview';

/** Of the last so many days: what is older is no news of where the group stands. */
const mostReports = 8, recent = 90;

export function latestReports(world: World): Overview['reports'] {
  const documentById = new Map(world.snapshot.documents.all.map((document) => [document.id, document])), last = new Map<string, SubgroupReport>();
  const since = addDays(world.today, -recent);
  for (const { subgroup, day, document: id } of reportsOfGroup(world).all) {
    const document = documentById.get(id);
    if (document !== undefined && day >= since) last.set(subgroup, { subgroup, day, document });
  }
  return { collation: latestCollation(world), ofSubgroups: bounded([...last.values()].sort((a, b) => byText<SubgroupReport>(({ day }) => day, ({ subgroup }) => subgroup)(b, a)), mostReports) };
}

/** Null = none yet, or it is not there any more. */
function latestCollation(world: World): Overview['reports']['collation'] {
  const { journal, snapshot } = world;
  const all = [...familyOf(journal, 'collation')].flatMap(([meetingId, names]) => {
    const meeting = snapshot.meetings.all.find(({ id }) => id === meetingId);
    const day = meeting === undefined ? agendaOf(journal, meetingId)?.day : dayOf(world, meeting.start), id = documentOf(names.get(''));
    const document = snapshot.documents.all.find((one) => one.id === id);
    return document === undefined || day === undefined ? [] : [{ document, day }];
  });
  return all.sort(byText(({ day }) => day, ({ document }) => document.id)).at(-1) ?? null;
}

function documentOf(kept: unknown): string | null {
  return typeof kept === 'object' && kept !== null && 'document' in kept && typeof kept.document === 'string' ? kept.document : null;
}
