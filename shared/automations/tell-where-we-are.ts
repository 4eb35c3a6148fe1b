// Automation: one page says where the group stands and stays true; what people write in it is kept.
import type { Problem } from '../model/problem';
import { overviewOf } from '../overview/overview-of';
import { overviewPage, overviewSlot, type OverviewPage } from '../overview/overview-page';
import { overviewWakes } from '../overview/overview-wakes';
import { renderOverview } from '../overview/render-overview';
import type { World } from '../plan/world';
import { nothing, type Automation, type EffectDraft, type Proposal } from './automation';
import { leftAlone, writePage } from './write-page';

export const tellWhereWeAre: Automation = (world) => {
  const there = overviewPage(world);
  if (there === null) return nothing;
  const problem = leftAlone(there.page, { id: there.id, title: world.messages.overview.title });
  if (problem !== null) return sayOnce(world, there.id, problem);
  return { effects: effectsOf(world, there), problems: [], wakes: overviewWakes(world) };
};

/** Said on the day on which it is found so, and not again. */
function sayOnce(world: World, id: string, problem: Problem): Proposal {
  const kept = world.journal.kept.get(overviewSlot(id)), isKnown = kept !== undefined;
  const day = isKnown && typeof kept === 'object' && kept !== null && 'gone' in kept ? kept.gone : null;
  const effect: EffectDraft = { kind: 'record', key: 'overview/gone', notBefore: world.now, expires: null, after: [], because: world.messages.overview.becauseGone, keep: { [overviewSlot(id)]: { gone: world.today } }, against: null };
  return { ...nothing, effects: isKnown ? [] : [effect], problems: !isKnown || day === world.today ? [problem] : [] };
}

function effectsOf(world: World, { id, document, page }: OverviewPage): readonly EffectDraft[] {
  const { snapshot: { settings }, messages: { overview: words }, today, zone, journal } = world;
  return writePage(world, {
    notBefore: world.now, expires: null, key: 'overview', because: words.because, becauseKept: words.becauseKept, document: { id, title: words.title, kind: 'overview' }, there: document, page,
    draft: renderOverview(overviewOf(world), { locale: settings.locale, address: settings.address, zone, document: id, today }),
    keep: journal.kept.has(overviewSlot(id)) ? { [overviewSlot(id)]: null } : {},
  });
}
