// Automation: one page says where the group stands and stays true; what people write in it is kept.
import { mergeDocument } from '../documents/merge-document';
import type { Kept } from '../model/effect';
import type { Problem } from '../model/problem';
import { overviewOf } from '../overview/overview-of';
import { overviewPage, overviewSlot, type OverviewPage } from '../overview/overview-page';
import { overviewWakes } from '../overview/overview-wakes';
import { renderOverview } from '../overview/render-overview';
import { canonicalJson, hashText } from '../plan/hash';
import { writtenSlot } from '../plan/in-use';
import { slot } from '../plan/read-journal';
import type { World } from '../plan/world';
import { nothing, type Automation, type EffectDraft, type Proposal } from './automation';

export const tellWhereWeAre: Automation = (world) => {
  const there = overviewPage(world);
  if (there === null) return nothing;
  if (there.page.state === 'gone' || there.page.state === 'beyond') return leaveAlone(world, there);
  return { effects: effectsOf(world, there), problems: [], wakes: overviewWakes(world) };
};

/** Said on the day on which it is found so, and not again. */
function leaveAlone(world: World, { id, page }: OverviewPage): Proposal {
  const kept = world.journal.kept.get(overviewSlot(id)), isKnown = kept !== undefined, words = world.messages.overview;
  const day = isKnown && typeof kept === 'object' && kept !== null && 'gone' in kept ? kept.gone : null;
  const problem: Problem = { code: page.state === 'gone' ? 'document-gone' : 'document-beyond', level: 'warning', where: { file: id }, values: { title: words.title } };
  const effect: EffectDraft = { ...timeless(world), kind: 'record', key: 'overview/gone', because: words.becauseGone, keep: { [overviewSlot(id)]: { gone: world.today } }, against: null };
  return { ...nothing, effects: isKnown ? [] : [effect], problems: !isKnown || day === world.today ? [problem] : [] };
}

function effectsOf(world: World, { id, document, page }: OverviewPage): readonly EffectDraft[] {
  const { snapshot: { settings }, messages, today, zone, journal } = world, words = messages.overview;
  const draft = renderOverview(overviewOf(world), { locale: settings.locale, address: settings.address, zone, document: id, today });
  const merged = mergeDocument(page, draft, messages.documents);
  const base = Object.fromEntries(Object.entries(merged.keep).map(([name, value]) => [slot('base', id, name), value]));
  const keep: Kept = journal.kept.has(overviewSlot(id)) ? { ...base, [overviewSlot(id)]: null } : base;
  if (merged.changed && merged.text !== null) {
    return [{
      ...timeless(world), kind: 'writeDocument', key: 'overview', because: words.because, document: { id, title: words.title, kind: 'overview' },
      from: document?.revision ?? null, text: merged.text, edits: merged.edits, keep: { ...keep, [writtenSlot(id)]: hashText(merged.text) },
    }];
  }
  const isNews = Object.entries(keep).some(([name, value]) => canonicalJson(journal.kept.get(name) ?? null) !== canonicalJson(value));
  if (document === null || !isNews) return [];
  return [{ ...timeless(world), kind: 'record', key: 'overview/kept', because: words.becauseKept, keep, against: { document: id, revision: document.revision } }];
}

function timeless({ now }: World): Pick<EffectDraft, 'notBefore' | 'expires' | 'after'> {
  return { notBefore: now, expires: null, after: [] };
}
