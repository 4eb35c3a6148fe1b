// Automation: whoever has not written some days before the plenary finds a report to start from; nobody's file is touched.
import { readBase } from '../documents/base';
import { mergeDocument } from '../documents/merge-document';
import { readDocument } from '../documents/read-document';
import { hashText } from '../plan/hash';
import { writtenSlot } from '../plan/in-use';
import { keptOf, slot } from '../plan/read-journal';
import type { World } from '../plan/world';
import { draftDocument } from '../reports/draft-document';
import { draftFacts } from '../reports/draft-facts';
import { missingReports } from '../reports/missing-reports';
import { nextPlenary, type NextPlenary } from '../reports/next-plenary';
import { renderDraftReport } from '../reports/render-draft-report';
import { isUntouchedDraft } from '../reports/reports-of-group';
import { speakersFor } from '../reports/speakers';
import { formatDay } from '../time/format-day';
import { instantToLocal } from '../time/zones';
import { nothing, type Automation, type EffectDraft } from './automation';

export const draftReports: Automation = (world) => {
  const next = nextPlenary(world), { snapshot, now } = world;
  if (next === null || !snapshot.settings.reports.drafts || !snapshot.documents.whole) return nothing;
  if (now < next.draftAt) return { ...nothing, wakes: [next.draftAt] };
  return { ...nothing, effects: missingReports(world, next).flatMap(({ subgroup, begun }) => (begun ? [] : draftFor(world, next, subgroup))), wakes: [next.meeting.start] };
};

/** Kept up to date until somebody writes in it: from then on it is theirs. */
function draftFor(world: World, { meeting, draftAt }: NextPlenary, subgroup: string): readonly EffectDraft[] {
  const { locale } = world.snapshot.settings, { day } = instantToLocal(world.zone, meeting.start), id = draftDocument(world, subgroup, day);
  const document = world.snapshot.documents.all.find((one) => one.id === id) ?? null;
  if (id === null || (document !== null && !isUntouchedDraft(world, document))) return [];
  const page = readDocument(document?.content ?? null, readBase(Object.fromEntries(keptOf(world.journal, 'base', id))));
  const speaker = speakersFor(world, meeting, [subgroup]).get(subgroup)?.name ?? null, facts = draftFacts(world, meeting, subgroup);
  const merged = mergeDocument(page, renderDraftReport({ subgroup, meeting: meeting.title, day, speaker, facts }, locale), world.messages.documents);
  if (!merged.changed || merged.text === null) return [];
  const words = world.messages.reports, said = { subgroup, meeting: meeting.title, day: formatDay(day, locale, 'long') };
  const base = Object.fromEntries(Object.entries(merged.keep).map(([name, value]) => [slot('base', id, name), value]));
  return [{
    kind: 'writeDocument', key: `draft/${meeting.id}/${subgroup}`, because: words.becauseDraft(said), notBefore: draftAt, expires: meeting.start, after: [],
    document: { id, title: words.draftTitle(said), kind: 'report' }, from: document?.revision ?? null, text: merged.text, edits: merged.edits, keep: { ...base, [writtenSlot(id)]: hashText(merged.text) },
  }];
}
