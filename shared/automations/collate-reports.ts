// Automation: what the subgroups wrote for the next plenary stands in one document beside its agenda, up to date until it begins, people's words untouched.
import { readDocument, type TheirDocument } from '../documents/read-document';
import { relativeLink } from '../documents/relative-link';
import type { Json } from '../model/json';
import type { Problem } from '../model/problem';
import type { GroupDocument } from '../model/snapshot';
import { keptBase } from '../plan/kept-base';
import type { World } from '../plan/world';
import { collate } from '../reports/collate';
import type { Collation } from '../reports/collation';
import { collationDocument } from '../reports/collation-document';
import { keepCollation } from '../reports/keep-collation';
import { collationOf, collationSlot } from '../reports/kept-collations';
import { nextPlenary, type NextPlenary } from '../reports/next-plenary';
import { isFor, spanOf } from '../reports/plenary-span';
import { renderCollation, roundSection } from '../reports/render-collation';
import { reportsOfGroup } from '../reports/reports-of-group';
import { formatDay } from '../time/format-day';
import { nothing, type Automation, type EffectDraft } from './automation';
import { leftAlone, writePage } from './write-page';

export const collateReports: Automation = (world) => {
  const next = nextPlenary(world);
  if (next === null) return nothing;
  const id = collationDocument(world, next.meeting), collation = collate(world, next.meeting, id);
  const problems = problemsOf(world, next), wakes = [next.proposalAt, next.meeting.start];
  if (hidesReports(world, next) || (collation.rounds.length === 0 && collation.oral.length === 0)) return { ...nothing, problems, wakes };
  const page = pageOf(world, collation), problem = leftAlone(page, { id, title: world.messages.reports.collationName });
  return problem === null ? { effects: effectsOf(world, next, { collation, page }), problems, wakes } : { ...nothing, problems: [...problems, problem], wakes };
};

/** A folder that is away for a moment must not look like subgroups that took back what they wrote. */
function hidesReports({ snapshot, journal }: World, { meeting }: NextPlenary): boolean {
  const here = new Set(snapshot.documents.all.map(({ id }) => id)), kept = collationOf(journal, meeting.id);
  const unseen = !snapshot.documents.whole || snapshot.documents.unseen?.includes('report') === true;
  return unseen && (kept === null || [kept.document, ...Object.values(kept.reports)].some((id) => !here.has(id)));
}

function documentNamed({ snapshot }: World, id: string): GroupDocument | null {
  return snapshot.documents.all.find((one) => one.id === id) ?? null;
}

function pageOf(world: World, { document: id, rounds }: Collation): TheirDocument {
  const idByUrl = Object.fromEntries(rounds.map(({ subgroup, reports }) => [relativeLink(id, reports.at(-1)?.url ?? ''), roundSection(subgroup)]));
  return readDocument(documentNamed(world, id)?.content ?? null, keptBase(world.journal, id), idByUrl);
}

interface Told {
  readonly collation: Collation;
  readonly page: TheirDocument;
}

function effectsOf(world: World, { meeting, proposalAt }: NextPlenary, { collation, page }: Told): readonly EffectDraft[] {
  const { locale } = world.snapshot.settings, words = world.messages.reports, said = { meeting: meeting.title, day: formatDay(collation.day, locale, 'long') };
  return writePage(world, {
    key: `collation/${meeting.id}`, because: words.becauseCollation(said), becauseKept: words.becauseCollationKept(said), notBefore: proposalAt, expires: meeting.start,
    document: { id: collation.document, title: words.collationName, kind: 'collation' }, there: documentNamed(world, collation.document), page, draft: renderCollation(collation, locale),
    keep: { [collationSlot(meeting.id)]: keepCollation(world, meeting, collation) as unknown as Json },
  });
}

/** About reports of this plenary: older ones have been lived with. */
function problemsOf(world: World, { meeting }: NextPlenary): readonly Problem[] {
  const span = spanOf(world, meeting), { all, empty, lost, problems } = reportsOfGroup(world);
  const isNow = ({ day }: { readonly day: string }): boolean => isFor(span, day);
  const titleOf = (id: string): string => documentNamed(world, id)?.title ?? id;
  const current = new Set(all.filter(isNow).map(({ document }) => document));
  return [
    ...problems.filter(({ where }) => current.has(where.file ?? '')),
    ...lost.filter(isNow).map(({ document }): Problem => ({ code: 'report-of-nobody', level: 'warning', where: { file: document }, values: { title: titleOf(document) } })),
    ...empty.filter(isNow).flatMap(({ document, subgroup }): readonly Problem[] => (subgroup === null ? [] : [{ code: 'report-empty', level: 'guess', where: { file: document }, values: { subgroup } }])),
  ];
}
