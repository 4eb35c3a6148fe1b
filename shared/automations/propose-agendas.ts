// Automation: each plenary and each subgroup's meeting gets its agenda proposed in time, refreshed until the cut-off, and left to people after it.
import type { PlannedAgenda } from '../agenda/plan-agenda';
import { plannedAgendas, type AgendaAhead } from '../agenda/planned-agendas';
import { agendaOf, agendaSlot } from '../agenda/published';
import { renderAgenda } from '../agenda/render-agenda';
import type { Problem } from '../model/problem';
import { canonicalJson } from '../plan/hash';
import type { World } from '../plan/world';
import { formatDay } from '../time/format-day';
import { meetingsAtOnce } from '../time/meetings-at-once';
import { instantToLocal } from '../time/zones';
import { nothing, together, type Automation, type EffectDraft, type Proposal } from './automation';
import { checkRouting } from './check-routing';
import { leftAlone, writePage } from './write-page';

export const proposeAgendas: Automation = (world) =>
  together([...plannedAgendas(world).map((ahead) => proposeAgenda(world, ahead)), { ...nothing, problems: [...checkRouting(world), ...clashesAhead(world)] }]);

/** Two series that clash clash again and again: the first time says it. */
function clashesAhead({ meetings, zone, now }: World): readonly Problem[] {
  const all = meetingsAtOnce(meetings.filter(({ end }) => end > now), zone);
  return all.filter(({ values }, at) => all.findIndex((other) => canonicalJson({ ...other.values, day: '' }) === canonicalJson({ ...values, day: '' })) === at);
}

function proposeAgenda(world: World, ahead: AgendaAhead): Proposal {
  const { meeting, documentId, page, planned, cutOff, proposalAt } = ahead;
  const problem = leftAlone(page, { id: documentId, title: meeting.title });
  if (problem !== null || planned === null) return { ...nothing, problems: problem === null ? [] : [problem] };
  return { effects: effectsOf(world, { ...ahead, planned }), problems: planned.problems, wakes: [cutOff, proposalAt, meeting.start, ...planned.wakes] };
}

type Planned = AgendaAhead & { readonly planned: PlannedAgenda };

function effectsOf(world: World, ahead: Planned): readonly EffectDraft[] {
  const { meeting, documentId: id, document, page, planned, proposalAt } = ahead, { locale, address } = world.snapshot.settings;
  return writePage(world, {
    key: `agenda/${meeting.id}`, because: becauseOf(world, ahead), becauseKept: world.messages.plan.becauseKept(named(world, ahead)), notBefore: proposalAt, expires: meeting.start,
    document: { id, title: meeting.title, kind: 'agenda' }, there: document, page, draft: renderAgenda(planned.agenda, { locale, address, zone: world.zone }),
    keep: { ...ahead.keep, [agendaSlot(meeting.id)]: { ...planned.published } },
  });
}

function becauseOf(world: World, ahead: Planned): string {
  const words = world.messages.plan;
  if (agendaOf(world.journal, ahead.meeting.id) === null) return words.becauseProposal(named(world, ahead));
  return ahead.planned.agenda.state === 'closed' ? words.becauseClosed(named(world, ahead)) : words.becauseRefresh(named(world, ahead));
}

function named({ zone, snapshot }: World, { meeting }: AgendaAhead): { readonly meeting: string; readonly day: string } {
  return { meeting: meeting.title, day: formatDay(instantToLocal(zone, meeting.start).day, snapshot.settings.locale, 'long') };
}
