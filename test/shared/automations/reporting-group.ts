// A small group whose subgroups report to a plenary every fortnight, as a snapshot.
import { collateReports } from '../../../shared/automations/collate-reports';
import { draftReports } from '../../../shared/automations/draft-reports';
import { raiseAsks } from '../../../shared/automations/raise-asks';
import type { EffectDraft } from '../../../shared/automations/automation';
import type { Settings } from '../../../shared/model/settings';
import type { GroupDocument, Snapshot } from '../../../shared/model/snapshot';
import type { Cell } from '../../../shared/model/table';
import { readWorld } from '../../../shared/plan/world';
import { deepFreeze } from '../../deep-freeze';
import { emptyGroup, firstPlenary, plenaryAt, settingsIn, tableOf } from '../../laws/plan/random-group';
import { reportDocument } from '../reports/report-pages';

export const dayMs = 86_400_000;
/** The evening before the second plenary, 17 December. */
export const eve = firstPlenary + 13 * dayMs;

export interface Telling {
  /** Path below `Sous-groupes/` → Markdown. */
  readonly reports?: Readonly<Record<string, string>>;
  readonly members?: readonly (readonly Cell[])[];
  readonly topics?: readonly (readonly Cell[])[];
  readonly settings?: Partial<Settings>;
  readonly method?: Partial<Settings['reports']>;
}

export function groupWith({ reports = {}, members = [['Ana', 'Jardin'], ['Bilal', 'Bâtiment']], topics = [[1, 'Compost', '10', 'Jardin']], settings = {}, method = {} }: Telling): Snapshot {
  const usual = settingsIn('fr'), group = emptyGroup({ ...usual, ...settings, reports: { ...usual.reports, ...method } });
  return {
    ...group, places: { ...group.places, reports: 'Sous-groupes' }, meetings: { whole: true, all: [0, 1, 2].map((at) => plenaryAt(firstPlenary + 14 * at * dayMs)) },
    topics: tableOf('topics', [['N°', 'Sujet', 'Temps prévu', 'Sous-groupe', 'Notes'], ...topics]), members: tableOf('members', [['Prénom', 'Sous-groupe'], ...members]),
    documents: { whole: true, all: Object.entries(reports).map(([id, text]) => reportDocument(`Sous-groupes/${id}`, text, { modifiedAt: eve - 2 * dayMs, ...(id.includes('/') ? {} : { subgroup: null }) })) },
  };
}

export function withReport(snapshot: Snapshot, id: string, text: string, changes: Partial<GroupDocument> = {}): Snapshot {
  const document = reportDocument(`Sous-groupes/${id}`, text, { modifiedAt: eve - 2 * dayMs, ...changes });
  return { ...snapshot, documents: { ...snapshot.documents, all: [...snapshot.documents.all.filter((one) => one.id !== document.id), document] } };
}

const automations = { round: collateReports, drafts: draftReports, asks: raiseAsks } as const;

export function proposed(snapshot: Snapshot, what: keyof typeof automations, now = eve): ReturnType<typeof collateReports> {
  return automations[what](readWorld(deepFreeze(snapshot), now, {}));
}

/** The text that it would write, with plain spaces; '' = none. */
export function pageOf(snapshot: Snapshot, now = eve): string {
  return textOf(proposed(snapshot, 'round', now).effects[0]).replace(/\u00a0/g, ' ');
}

export function textOf(effect: EffectDraft | undefined): string {
  return effect?.kind === 'writeDocument' ? effect.text : '';
}

/** As after applying these effects. */
export function after(snapshot: Snapshot, effects: readonly EffectDraft[], at = eve): Snapshot {
  const entries = effects.map((effect, index) => ({
    entry: 'done' as const, at, by: 'test', seq: snapshot.journal.length + index + 1, key: effect.key, hash: '', kind: effect.kind, because: '', keep: effect.keep, undo: null,
  }));
  const written = effects.flatMap((effect) => (effect.kind === 'writeDocument' ? [reportDocument(effect.document.id, effect.text, { kind: effect.document.kind, modifiedAt: at })] : []));
  const others = snapshot.documents.all.filter(({ id }) => !written.some((one) => one.id === id));
  return { ...snapshot, journal: [...snapshot.journal, ...entries], documents: { ...snapshot.documents, all: [...others, ...written] } };
}
