// Automation: a calendar entry that we may write leads to its agenda once that agenda is there.
import { agendaOf } from '../agenda/published';
import type { Meeting } from '../model/snapshot';
import { formatDay } from '../time/format-day';
import { instantToLocal } from '../time/zones';
import type { World } from '../plan/world';
import { nothing, together, type Automation, type EffectDraft, type Proposal } from './automation';

export const linkMeetings: Automation = (world) =>
  together(world.meetings.filter((meeting) => meeting.start > world.now).map((meeting) => linkMeeting(world, meeting)));

function linkMeeting(world: World, meeting: Meeting): Proposal {
  const document = world.snapshot.documents.all.find((one) => one.id === agendaOf(world.journal, meeting.id)?.document);
  if (!meeting.source?.writable || !document || meeting.source.link === document.url) return nothing;
  const day = formatDay(instantToLocal(world.zone, meeting.start).day, world.snapshot.settings.locale, 'long');
  const effect: EffectDraft = {
    kind: 'linkMeeting',
    key: `link/${meeting.id}`,
    because: world.messages.plan.becauseLink({ meeting: meeting.title, day }),
    notBefore: world.now,
    expires: meeting.end,
    after: [],
    keep: {},
    meeting: { id: meeting.id, calendar: meeting.source.calendar, uid: meeting.source.uid },
    document: document.id,
  };
  return { ...nothing, effects: [effect] };
}
