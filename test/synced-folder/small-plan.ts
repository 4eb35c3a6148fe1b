// A small planning function with one effect of each kind that a folder can take, for tests of what applies them.
import type { Effect } from '../../shared/model/effect';
import type { Plan } from '../../shared/model/plan';
import type { Snapshot } from '../../shared/model/snapshot';
import type { Instant } from '../../shared/model/time';
import { hashOf } from '../../shared/plan/hash';
import { readJournal } from '../../shared/plan/read-journal';

type Unsealed<E> = E extends Effect ? Omit<E, 'hash' | 'because' | 'notBefore' | 'expires' | 'after' | 'keep'> & Partial<Pick<E, 'keep' | 'after'>> : never;
type Draft = Unsealed<Effect>;

export const agendaId = 'Ordres du jour/2026-12-03 plénière.md';

export function smallPlan(snapshot: Snapshot, now: Instant): Plan {
  const { done, begun, failed, held, kept } = readJournal(snapshot.journal);
  const once = new Set(['addRow', 'deliver', 'post']);
  const effects = [...documents(snapshot), ...cells(snapshot), ...rows, ...(kept.has('seen') ? [] : [seen]), handed(snapshot)]
    .map((draft): Effect => ({ because: draft.key, notBefore: now, expires: null, after: [], keep: {}, ...draft, hash: hashOf(draft) } as Effect))
    .filter(({ key, kind, hash }) => !begun.has(key) && !failed.has(key) && held.get(key)?.until !== hash && !(once.has(kind) && done.has(key)))
    .filter(({ kind }) => !snapshot.trial || kind === 'writeDocument' || kind === 'record')
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  return { effects, held: [], problems: snapshot.problems, wake: null };
}

function titlesIn(snapshot: Snapshot): readonly string[] {
  return (snapshot.topics?.sheets[0]?.rows.slice(1) ?? []).map(({ cells }) => String(cells[0]));
}

function documents(snapshot: Snapshot): readonly Draft[] {
  const there = snapshot.documents.all.find(({ id }) => id === agendaId);
  const text = `# Plénière\n\n${titlesIn(snapshot).map((title) => `- ${title}\n`).join('')}`;
  if (there?.content === text) return [];
  const document = { id: agendaId, title: 'Plénière', kind: 'agenda' as const };
  return [{ kind: 'writeDocument', key: 'agenda', document, from: there?.revision ?? null, text, edits: [], keep: { text: text.length } }];
}

function cells({ topics }: Snapshot): readonly Draft[] {
  const rows = topics?.sheets[0]?.rows ?? [];
  const column = rows[0]?.cells.indexOf('État') ?? -1;
  return rows.slice(1).flatMap((row): Draft[] => {
    const was = row.cells[column] ?? null;
    const title = String(row.cells[0]);
    const beside = topics?.companion?.rows.some(({ cells: line }) => line[0] === row.ref);
    if (was === 'prévu' || beside) return [];
    return [{ kind: 'saveCells', key: `cells/${title}`, table: { kind: 'topics', id: topics!.id }, row: { id: row.ref, ref: row.ref, title }, changes: [{ column: 'État', was, to: 'prévu' }] }];
  });
}

const seen: Draft = { kind: 'record', key: 'seen', against: null, keep: { seen: true } };

const rows: readonly Draft[] = ['appeler la mairie', '=1+1'].map((title) => ({
  kind: 'addRow', key: `task/${title}`, table: { kind: 'tasks', id: null }, cells: [{ column: 'Quoi', value: title }, { column: 'Qui', value: 'Ana' }],
}));

function handed(snapshot: Snapshot): Draft {
  return { kind: 'post', key: 'post/1', conversation: 'group', lines: [{ member: '', reason: 'squeezed-out', about: titlesIn(snapshot), document: agendaId }] };
}

export const smallGroup = {
  'tour-de-table.yaml': 'nom: Les Voisins\nsujets: Sujets.csv\n',
  'Sujets.csv': 'Sujet;Durée;État\r\nCompost;10;\r\nToiture;30;\r\n',
};
