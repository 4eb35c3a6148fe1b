// The subgroups' round of the latest plenary that has one.
import { agendaOf } from '../agenda/published';
import type { World } from '../plan/world';
import { familyOf } from '../plan/read-journal';
import { dayOf } from '../agenda/occasions';
import { byText } from './by-text';
import type { Overview } from './overview';

/** Null = none yet, or it is not there any more. */
export function latestCollation(world: World): Overview['collation'] {
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
