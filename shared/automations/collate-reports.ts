// Automation: what the subgroups wrote for the next plenary stands in one document beside its agenda, up to date until it begins, people's words untouched.
import { readBase } from '../documents/base';
import { mergeDocument } from '../documents/merge-document';
import { readDocument } from '../documents/read-document';
import { relativeLink } from '../documents/relative-link';
import type { Kept } from '../model/effect';
import type { Json } from '../model/json';
import type { Problem } from '../model/problem';
import { canonicalJson, hashText } from '../plan/hash';
import { writtenSlot } from '../plan/in-use';
import { keptOf, slot } from '../plan/read-journal';
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

export const collateReports: Automation = (world) => {
  const next = nextPlenary(world);
  if (next === null) return nothing;
  const id = collationDocument(world, next.meeting), collation = collate(world, next.meeting, id);
  const problems = problemsOf(world, next), wakes = [next.proposalAt, next.meeting.start];
  if (hidesReports(world, next) || (collation.rounds.length === 0 && collation.oral.length === 0)) return { ...nothing, problems, wakes };
  const { effects, problem } = effectsOf(world, next, collation);
  return { effects, problems: [...problems, ...problem], wakes };
};

/** A folder that is away for a moment must not look like subgroups that took back what they wrote. */
function hidesReports({ snapshot, journal }: World, { meeting }: NextPlenary): boolean {
  const here = new Set(snapshot.documents.all.map(({ id }) => id)), kept = collationOf(journal, meeting.id);
  const unseen = !snapshot.documents.whole || snapshot.documents.unseen?.includes('report') === true;
  return unseen && (kept === null || [kept.document, ...Object.values(kept.reports)].some((id) => !here.has(id)));
}

function effectsOf(world: World, { meeting, proposalAt }: NextPlenary, collation: Collation): { readonly effects: readonly EffectDraft[]; readonly problem: readonly Problem[] } {
  const { document: id } = collation, document = world.snapshot.documents.all.find((one) => one.id === id) ?? null, words = world.messages.reports;
  const idByUrl = Object.fromEntries(collation.rounds.map(({ subgroup, reports }) => [relativeLink(id, reports.at(-1)?.url ?? ''), roundSection(subgroup)]));
  const page = readDocument(document?.content ?? null, readBase(Object.fromEntries(keptOf(world.journal, 'base', id))), idByUrl);
  const title = words.collationName, named = { meeting: meeting.title, day: formatDay(collation.day, world.snapshot.settings.locale, 'long') };
  if (page.state === 'gone' || page.state === 'beyond') {
    return { effects: [], problem: [{ code: page.state === 'gone' ? 'document-gone' : 'document-beyond', level: 'warning', where: { file: id }, values: { title } }] };
  }
  const merged = mergeDocument(page, renderCollation(collation, world.snapshot.settings.locale), world.messages.documents);
  const base = Object.entries(merged.keep).map(([name, value]) => [slot('base', id, name), value] as const);
  const keep: Kept = { ...Object.fromEntries(base), [collationSlot(meeting.id)]: keepCollation(world, meeting, collation) as unknown as Json };
  const common = { notBefore: proposalAt, expires: meeting.start, after: [] };
  if (merged.changed && merged.text !== null) {
    return { problem: [], effects: [{
      ...common, kind: 'writeDocument', key: `collation/${meeting.id}`, because: words.becauseCollation(named), document: { id, title, kind: 'collation' },
      from: document?.revision ?? null, text: merged.text, edits: merged.edits, keep: { ...keep, [writtenSlot(id)]: hashText(merged.text) },
    }] };
  }
  if (document === null || !isNews(world, keep)) return { problem: [], effects: [] };
  return { problem: [], effects: [{ ...common, kind: 'record', key: `collation/${meeting.id}/kept`, because: words.becauseCollationKept(named), keep, against: { document: id, revision: document.revision } }] };
}

function isNews({ journal }: World, keep: Kept): boolean {
  return Object.entries(keep).some(([name, value]) => canonicalJson(journal.kept.get(name) ?? null) !== canonicalJson(value));
}

/** About reports of this plenary: older ones have been lived with. */
function problemsOf(world: World, { meeting }: NextPlenary): readonly Problem[] {
  const span = spanOf(world, meeting), { all, empty, lost, problems } = reportsOfGroup(world);
  const isNow = ({ day }: { readonly day: string }): boolean => isFor(span, day);
  const titleOf = (id: string): string => world.snapshot.documents.all.find((one) => one.id === id)?.title ?? id;
  const current = new Set(all.filter(isNow).map(({ document }) => document));
  return [
    ...problems.filter(({ where }) => current.has(where.file ?? '')),
    ...lost.filter(isNow).map(({ document }): Problem => ({ code: 'report-of-nobody', level: 'warning', where: { file: document }, values: { title: titleOf(document) } })),
    ...empty.filter(isNow).flatMap(({ document, subgroup }): readonly Problem[] => (subgroup === null ? [] : [{ code: 'report-empty', level: 'guess', where: { file: document }, values: { subgroup } }])),
  ];
}
