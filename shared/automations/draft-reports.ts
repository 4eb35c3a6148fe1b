// Automation: whoever has not written some days before the plenary finds a report to start from; nobody's file is touched.
import { readDocument } from '../documents/read-document';
import { keptBase } from '../plan/kept-base';
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
import { writePage } from './write-page';

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
  const page = readDocument(document?.content ?? null, keptBase(world.journal, id));
  const speaker = speakersFor(world, meeting, [subgroup]).get(subgroup)?.name ?? null, facts = draftFacts(world, meeting, subgroup);
  const words = world.messages.reports, said = { subgroup, meeting: meeting.title, day: formatDay(day, locale, 'long') };
  return writePage(world, {
    key: `draft/${meeting.id}/${subgroup}`, because: words.becauseDraft(said), becauseKept: null, notBefore: draftAt, expires: meeting.start,
    document: { id, title: words.draftTitle(said), kind: 'report' }, there: document, page, draft: renderDraftReport({ subgroup, meeting: meeting.title, day, speaker, facts }, locale), keep: {},
  });
}
