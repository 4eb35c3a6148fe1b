// Automation: each plenary and each subgroup's meeting gets its agenda proposed in time, refreshed until the cut-off, and left to people after it.
import type { PlannedAgenda } from '../agenda/plan-agenda';
import { plannedAgendas, type AgendaAhead } from '../agenda/planned-agendas';
import { agendaOf, agendaSlot } from '../agenda/published';
import { renderAgenda } from '../agenda/render-agenda';
import { mergeDocument } from '../documents/merge-document';
import type { Kept } from '../model/effect';
import type { Problem } from '../model/problem';
import { canonicalJson, hashText } from '../plan/hash';
import { writtenSlot } from '../plan/in-use';
import { slot } from '../plan/read-journal';
import type { World } from '../plan/world';
import { formatDay } from '../time/format-day';
import { meetingsAtOnce } from '../time/meetings-at-once';
import { instantToLocal } from '../time/zones';
import { nothing, together, type Automation, type EffectDraft, type Proposal } from './automation';
import { checkRouting } from './check-routing';

export const proposeAgendas: Automation = (world) =>
  together([...plannedAgendas(world).map((ahead) => proposeAgenda(world, ahead)), { ...nothing, problems: [...checkRouting(world), ...clashesAhead(world)] }]);

/** Two series that clash clash again and again: the first time says it. */
function clashesAhead({ meetings, zone, now }: World): readonly Problem[] {
  const all = meetingsAtOnce(meetings.filter(({ end }) => end > now), zone);
  return all.filter(({ values }, at) => all.findIndex((other) => canonicalJson({ ...other.values, day: '' }) === canonicalJson({ ...values, day: '' })) === at);
}

function proposeAgenda(world: World, ahead: AgendaAhead): Proposal {
  const { meeting, documentId, page, planned, cutOff, proposalAt } = ahead;
  if (planned === null) {
    const code = page.state === 'gone' ? 'document-gone' : 'document-beyond';
    return { ...nothing, problems: [{ code, level: 'warning', where: { file: documentId }, values: { title: meeting.title } }] };
  }
  return { effects: effectsOf(world, { ...ahead, planned }), problems: planned.problems, wakes: [cutOff, proposalAt, meeting.start, ...planned.wakes] };
}

type Planned = AgendaAhead & { readonly planned: PlannedAgenda };

/** The page as it is to be; where it already is, the journal may still have to learn what stands there. */
function effectsOf(world: World, ahead: Planned): readonly EffectDraft[] {
  const { meeting, documentId: id, document, page, planned, proposalAt } = ahead;
  const { locale, address } = world.snapshot.settings;
  const draft = renderAgenda(planned.agenda, { locale, address, zone: world.zone });
  const merged = mergeDocument(page, draft, world.messages.documents);
  const base = Object.fromEntries(Object.entries(merged.keep).map(([name, value]) => [slot('base', id, name), value]));
  const keep: Kept = { ...ahead.keep, ...base, [agendaSlot(meeting.id)]: { ...planned.published } };
  const common = { notBefore: proposalAt, expires: meeting.start, after: [] };
  if (merged.changed && merged.text !== null) {
    return [{
      ...common, kind: 'writeDocument', key: `agenda/${meeting.id}`, because: becauseOf(world, ahead), document: { id, title: meeting.title, kind: 'agenda' },
      from: document?.revision ?? null, text: merged.text, edits: merged.edits, keep: { ...keep, [writtenSlot(id)]: hashText(merged.text) },
    }];
  }
  if (document === null || !isNews(world, keep)) return [];
  const against = { document: id, revision: document.revision };
  return [{ ...common, kind: 'record', key: `agenda/${meeting.id}/kept`, because: world.messages.plan.becauseKept(named(world, ahead)), keep, against }];
}

function isNews({ journal }: World, keep: Kept): boolean {
  return Object.entries(keep).some(([name, value]) => canonicalJson(journal.kept.get(name) ?? null) !== canonicalJson(value));
}

function becauseOf(world: World, ahead: Planned): string {
  const words = world.messages.plan;
  if (agendaOf(world.journal, ahead.meeting.id) === null) return words.becauseProposal(named(world, ahead));
  return ahead.planned.agenda.state === 'closed' ? words.becauseClosed(named(world, ahead)) : words.becauseRefresh(named(world, ahead));
}

function named({ zone, snapshot }: World, { meeting }: AgendaAhead): { readonly meeting: string; readonly day: string } {
  return { meeting: meeting.title, day: formatDay(instantToLocal(zone, meeting.start).day, snapshot.settings.locale, 'long') };
}
