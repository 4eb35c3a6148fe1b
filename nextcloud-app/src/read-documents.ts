// The group's documents with their blocks and comments: ours by where they lie, reports by theirs, all others as they are.
import { readOfficeDocument } from '../../shared/formats/read-office-document';
import type { Thread } from '../../shared/model/document-content';
import type { Problem } from '../../shared/model/problem';
import type { Documents, GroupDocument } from '../../shared/model/snapshot';
import type { GroupFiles } from '../../shared/schemas/settings';
import { subgroupOfPath, type KnownSubgroup } from '../../shared/tables/subgroup-of-path';
import { messagesOf } from '../../shared/text/messages';
import { normalise } from '../../shared/text/normalise';
import type { RawFiles } from './raw-files';
import type { RawFile, RawSnapshot } from './raw-snapshot';
import { readThreads } from './read-threads';

export interface DocumentsAsking {
  readonly places: GroupFiles;
  readonly overview: string;
  readonly subgroups: readonly KnownSubgroup[];
}

export interface DocumentsReading {
  readonly documents: Documents;
  readonly problems: readonly Problem[];
}

const readable = /\.(?:md|docx|odt)$/i;

export async function readDocuments(raw: RawSnapshot, files: RawFiles, asking: DocumentsAsking): Promise<DocumentsReading> {
  const threads = readThreads(raw);
  const chosen = raw.files.all.flatMap((file) => {
    const kind = readable.test(file.id) ? kindOf(file.id, asking) : null;
    return kind === null ? [] : [{ file, kind }];
  });
  const read = await Promise.all(chosen.map(({ file, kind }) => readOne(file, { kind, files, thread: threads.get(file.id), ...asking })));
  return { documents: { whole: raw.files.whole, all: read.map(({ document }) => document) }, problems: read.flatMap(({ problems }) => problems) };
}

/** The narrower of two folders counts; null = nobody named a folder that it lies in. */
function kindOf(id: string, { places, overview }: DocumentsAsking): GroupDocument['kind'] | null {
  if (id === overview) return 'overview';
  const own = id.startsWith(`${places.agendas}/`) && /\.md$/i.test(id);
  if (own) return isCollation(id) ? 'collation' : 'agenda';
  if (places.reports !== null && id.startsWith(`${places.reports}/`)) return 'report';
  return places.documents !== null && id.startsWith(`${places.documents}/`) ? 'document' : null;
}

/** By the name that we give to the subgroups' round. */
function isCollation(id: string): boolean {
  const name = normalise(id.slice(id.lastIndexOf('/') + 1));
  return (['fr', 'en'] as const).some((locale) => name.includes(normalise(messagesOf(locale).reports.collationName)));
}

interface OneAsking extends DocumentsAsking {
  readonly kind: GroupDocument['kind'];
  readonly files: RawFiles;
  readonly thread: Thread | undefined;
}

async function readOne(file: RawFile, { kind, files, thread, places, subgroups }: OneAsking): Promise<{ readonly document: GroupDocument; readonly problems: readonly Problem[] }> {
  const { id, revision, modifiedAt, busy } = file, bytes = files.bytes(id), content = /\.md$/i.test(id) ? files.text(id) : null;
  const { content: reading, problems } = bytes === null || bytes.length === 0 ? { content: null, problems: [] } : await readOfficeDocument(bytes, id);
  const own = kind === 'agenda' || kind === 'collation' || kind === 'overview', name = id.slice(id.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
  const pieces = kind === 'report' ? [...id.slice((places.reports ?? '').length + 1).split('/').slice(0, -1), name] : [];
  const said = thread === undefined ? reading : { blocks: reading?.blocks ?? [], threads: [...reading?.threads ?? [], thread] };
  return {
    problems,
    document: {
      id, kind, title: (own && content !== null ? /^\ufeff?#\s+(.+)$/m.exec(content)?.[1]?.trim() : undefined) ?? name, url: id, revision, content, modifiedAt, busy,
      subgroup: kind === 'report' ? subgroupOfPath(pieces, subgroups) : null, reading: said, sharedWithAll: null,
    },
  };
}
