// The documents in the agendas' folder, as text; what sync programs and editors leave beside them is no document.
import type { Problem } from '../../shared/model/problem';
import type { GroupDocument, Part } from '../../shared/model/snapshot';
import { messagesOf } from '../../shared/text/messages';
import { normalise } from '../../shared/text/normalise';
import { isOpen } from '../files/in-use';
import { listBelow } from '../files/list-below';
import { readingPath, type GroupFolder } from '../files/group-folder';
import { readFile, type FileRead } from '../files/read-file';
import { attempt, refuse } from '../files/refuse';

export interface AgendasReading {
  readonly documents: Part<GroupDocument>;
  readonly problems: readonly Problem[];
}

const most = 2_000_000;

export function readAgendas(folder: GroupFolder, agendas: string): AgendasReading {
  const listed = attempt(agendas, () => (folder.disk.stat(readingPath(folder, agendas))?.kind === 'file' ? refuse('file-is-no-folder', { file: agendas }, {}) : listBelow(folder, agendas)));
  if (!listed.done) return { documents: { whole: false, all: [] }, problems: [listed.problem] };
  const attempts = listed.value.ids.filter((id) => /\.md$/i.test(id)).map((id) => attempt(id, () => readDocument(folder, id, listed.value.open.has(id))));
  return {
    documents: { whole: attempts.every(({ done }) => done), all: attempts.flatMap((one) => (one.done && one.value ? [one.value] : [])) },
    problems: [...listed.value.problems, ...attempts.flatMap((one) => (one.done ? [] : [one.problem]))],
  };
}

/** The page that tells where the group stands: `whole` = it was read, or is not there. */
export function readOverview(folder: GroupFolder, id: string): AgendasReading {
  const read = attempt(id, () => readDocument(folder, id, isOpen(folder, id)));
  if (!read.done) return { documents: { whole: false, all: [] }, problems: [read.problem] };
  return { documents: { whole: true, all: read.value === null ? [] : [{ ...read.value, kind: 'overview' }] }, problems: [] };
}

function readDocument(folder: GroupFolder, id: string, busy: boolean): GroupDocument | null {
  const file = readFile(folder, id, most);
  if (file === null) return null;
  const content = textOf(file);
  const title = /^\ufeff?#\s+(.+)$/m.exec(content)?.[1]?.trim() ?? id.slice(id.lastIndexOf('/') + 1).replace(/\.md$/i, '');
  return { id, kind: isCollation(id) ? 'collation' : 'agenda', title, url: id, revision: file.revision, content, modifiedAt: file.modifiedAt, busy, subgroup: null, reading: null, sharedWithAll: null };
}

/** By the name that we give to the subgroups' round; under another name the journal knows it. */
function isCollation(id: string): boolean {
  const name = normalise(id.slice(id.lastIndexOf('/') + 1));
  return (['fr', 'en'] as const).some((locale) => name.includes(normalise(messagesOf(locale).reports.collationName)));
}

/** Exactly the file's text, byte-order mark included, so that what is written back is what stood there. */
function textOf({ id, bytes }: FileRead): string {
  const text = Buffer.from(bytes).toString('utf8');
  return Buffer.compare(Buffer.from(text), bytes) === 0 ? text : refuse('file-not-text', { file: id }, {});
}
