// Automation: each plenary and each subgroup's meeting gets its agenda proposed in time, refreshed until the cut-off, and left to people after it.
import { agendaDocument } from '../agenda/agenda-document';
import { planAgenda, type PlannedAgenda } from '../agenda/plan-agenda';
import { agendaOf, agendaSlot } from '../agenda/published';
import { readAgendaPage } from '../agenda/read-conclusions';
import { renderAgenda } from '../agenda/render-agenda';
import { topicSection } from '../agenda/page-wishes';
import { mergeDocument } from '../documents/merge-document';
import type { TheirDocument } from '../documents/read-document';
import { relativeLink } from '../documents/relative-link';
import type { Kept } from '../model/effect';
import type { Problem } from '../model/problem';
import type { Topic } from '../model/rows';
import type { GroupDocument, Meeting } from '../model/snapshot';
import type { Instant } from '../model/time';
import { canonicalJson, hashText } from '../plan/hash';
import { writtenSlot } from '../plan/in-use';
import { slot } from '../plan/read-journal';
import { meetingsOf, type World } from '../plan/world';
import { addDays } from '../time/days';
import { formatDay } from '../time/format-day';
import { instantToLocal, localToInstant } from '../time/zones';
import { nothing, together, type Automation, type EffectDraft, type Proposal } from './automation';
import { checkRouting } from './check-routing';

/** On its day, a proposal is made at this clock time. */
const proposedAt = '08:00';

export const proposeAgendas: Automation = (world) => {
  const kinds = [...new Set(world.meetings.map(({ subgroup }) => subgroup))];
  return together([...kinds.flatMap((kind) => dueMeetings(world, kind).map((meeting) => proposeAgenda(world, meeting))), { ...nothing, problems: checkRouting(world) }]);
};

/** The next one of its kind, and those whose proposal is due or was made. */
function dueMeetings(world: World, subgroup: string | null): readonly Meeting[] {
  const ahead = meetingsOf(world, subgroup).filter(({ start }) => start > world.now);
  return ahead.filter((meeting, at) => at === 0 || agendaOf(world.journal, meeting.id) !== null || proposalAt(world, meeting) <= world.now);
}

function proposalAt(world: World, meeting: Meeting): Instant {
  return daysBefore(world, meeting, world.snapshot.settings.agenda.rhythm.proposalDays, proposedAt);
}

function daysBefore({ zone }: World, { start }: Meeting, days: number, clock: string): Instant {
  return Math.min(start, localToInstant(zone, addDays(instantToLocal(zone, start).day, -days), clock));
}

function proposeAgenda(world: World, meeting: Meeting): Proposal {
  const { rhythm } = world.snapshot.settings.agenda;
  const cutOff = daysBefore(world, meeting, rhythm.cutOffDays, rhythm.cutOffTime);
  const published = agendaOf(world.journal, meeting.id);
  const id = published?.document ?? agendaDocument(world, meeting);
  const document = world.snapshot.documents.all.find((one) => one.id === id);
  if (document === undefined && !world.snapshot.documents.whole) return nothing;
  const urlOf = (topic: Topic): string => relativeLink(id, topic.source.url);
  const page = readAgendaPage(document, world.journal, Object.fromEntries(world.topics.map((topic) => [urlOf(topic), topicSection(topic.id)])), id);
  if (page.state === 'gone' || page.state === 'beyond') return { ...nothing, problems: [unreadable(page, id, meeting)] };
  const planned = planAgenda(world, { meeting, cutOff, page, published, document: id, urlOf });
  return { effects: effectsOf(world, { meeting, document, page, planned }), problems: planned.problems, wakes: [cutOff, proposalAt(world, meeting), meeting.start] };
}

function unreadable({ state }: TheirDocument, id: string, { title }: Meeting): Problem {
  return { code: state === 'gone' ? 'document-gone' : 'document-beyond', level: 'warning', where: { file: id }, values: { title } };
}

interface Written {
  readonly meeting: Meeting;
  readonly document: GroupDocument | undefined;
  readonly page: TheirDocument;
  readonly planned: PlannedAgenda;
}

function effectsOf(world: World, { meeting, document, page, planned }: Written): readonly EffectDraft[] {
  const { settings } = world.snapshot, id = planned.published.document;
  const draft = renderAgenda(planned.agenda, { locale: settings.locale, address: settings.address, zone: world.zone });
  const merged = mergeDocument(page, draft, world.messages.documents);
  const keep: Kept = { ...Object.fromEntries(Object.entries(merged.keep).map(([name, value]) => [slot('base', id, name), value])), [agendaSlot(meeting.id)]: { ...planned.published } };
  const common = { notBefore: proposalAt(world, meeting), expires: meeting.start, after: [], because: becauseOf(world, meeting, planned) };
  if (merged.changed && merged.text !== null) {
    return [{
      ...common, kind: 'writeDocument', key: `agenda/${meeting.id}`, document: { id, title: meeting.title, kind: 'agenda' },
      from: document?.revision ?? null, text: merged.text, edits: merged.edits, keep: { ...keep, [writtenSlot(id)]: hashText(merged.text) },
    }];
  }
  const isNews = Object.entries(keep).some(([name, value]) => canonicalJson(world.journal.kept.get(name) ?? null) !== canonicalJson(value));
  return isNews && document !== undefined ? [{ ...common, kind: 'record', key: `agenda/${meeting.id}/kept`, keep, against: { document: id, revision: document.revision } }] : [];
}

function becauseOf(world: World, meeting: Meeting, { agenda }: PlannedAgenda): string {
  const day = formatDay(instantToLocal(world.zone, meeting.start).day, world.snapshot.settings.locale, 'long');
  const words = world.messages.plan, named = { meeting: meeting.title, day };
  if (agendaOf(world.journal, meeting.id) === null) return words.becauseProposal(named);
  return agenda.state === 'closed' ? words.becauseClosed(named) : words.becauseRefresh(named);
}
