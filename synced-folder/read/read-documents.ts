// The group's documents and its subgroups' reports, whatever their format, with their comments; those of ours with theirs too.
import type { DocumentFormat } from '../../shared/model/format-problems';
import type { Problem } from '../../shared/model/problem';
import type { Documents, GroupDocument, Part } from '../../shared/model/snapshot';
import { ownValue } from '../../shared/model/own-value';
import type { StoredReading } from '../../shared/schemas/stored-reading';
import { subgroupOfPath, type KnownSubgroup } from '../../shared/tables/subgroup-of-path';
import { readingPath, type GroupFolder } from '../files/group-folder';
import { listBelow, type Listing, type ListingBounds } from '../files/list-below';
import { readFile, type FileRead } from '../files/read-file';
import { attempt, attemptLater } from '../files/refuse';
import { revisionOf } from '../files/revision';
import type { ReadingCache } from './reading-cache';

export interface DocumentsReading {
  readonly documents: Documents;
  readonly problems: readonly Problem[];
}

export interface DocumentsAsking {
  /** Folders, below the group's. */
  readonly documents: string | null;
  readonly reports: string | null;
  /** Ours, read already: their comments count too. */
  readonly own: Part<GroupDocument>;
  readonly subgroups: readonly KnownSubgroup[];
}

const bounds: ListingBounds = { deepest: 8, files: 20_000 };
/** Of all documents that are opened in one run. */
const mostDocuments = 2_000;
const mostBytes = 1_000_000_000;
const formatByEnding: Readonly<Record<string, DocumentFormat>> = { docx: 'docx', docm: 'docx', odt: 'odt', md: 'markdown', markdown: 'markdown', txt: 'markdown' };
/** Texts that people may take for ones that are read. */
const unreadTexts = /\.(?:pdf|docx?|rtf|pages|gdoc|odg|epub|html?)$/i;

/** A folder inside another one belongs to the narrower of the two; what is ours is ours, wherever it lies. */
export async function readDocuments(folder: GroupFolder, asking: DocumentsAsking, cache: ReadingCache): Promise<DocumentsReading> {
  const own = new Set(asking.own.all.map(({ id }) => id));
  const [reports, documents] = [asking.reports, asking.documents === '.' ? '' : asking.documents].map((place) => listed(folder, place));
  const places = (['report', 'document'] as const).flatMap((kind) => (kind === 'report' ? reports : documents)?.ids.map((id) => ({ id, kind })) ?? []);
  const kindById = new Map([...places].reverse().map(({ id, kind }) => [id, kind] as const));
  const ids = [...kindById.keys()].filter((id) => !own.has(id) && formatOf(id) !== null).sort();
  const read = await readAll(folder, ids.slice(0, mostDocuments), cache);
  const open = new Set([...(reports?.open ?? []), ...(documents?.open ?? [])]);
  const theirs = read.found.map(({ file, content, reading }): GroupDocument => {
    const { id, revision, modifiedAt } = file, kind = kindById.get(id) ?? 'document';
    const subgroup = kind === 'report' ? subgroupOfPath(piecesOf(id, asking.reports ?? ''), asking.subgroups) : null;
    return { id, kind, title: nameOf(id), url: id, revision, content, modifiedAt, busy: open.has(id), subgroup, reading: reading.content, sharedWithAll: null };
  });
  const ours = await Promise.all(asking.own.all.map((document) => withReading(document, cache)));
  const cut = ids.length > mostDocuments || read.cut || reports?.cut === true || documents?.cut === true;
  const problems: readonly Problem[] = [
    ...(reports?.problems ?? []), ...(documents?.problems ?? []), ...read.problems, ...ours.flatMap((one) => one.problems),
    ...(reports?.ids ?? []).filter((id) => formatOf(id) === null && unreadTexts.test(id)).map((id): Problem => ({ code: 'report-not-read', level: 'warning', where: { file: id }, values: {} })),
    ...(cut ? [{ code: 'documents-cut', level: 'warning', where: { file: asking.documents ?? asking.reports ?? '' }, values: { read: theirs.length } } as const] : []),
  ];
  const lost = new Set([...read.lost, ...ids.slice(mostDocuments)].flatMap((id) => kindById.get(id) ?? []));
  const unseen = [...(reports?.whole === false || lost.has('report') ? ['report' as const] : []), ...(documents?.whole === false || lost.has('document') ? ['document' as const] : [])];
  const all = [...ours.map(({ document }) => document), ...theirs];
  return { documents: { whole: asking.own.whole, all, ...(unseen.length > 0 ? { unseen } : {}) }, problems };
}

function listed(folder: GroupFolder, place: string | null): Listing | null {
  if (place === null) return null;
  const found = attempt(place, () => (place === '' || folder.disk.stat(readingPath(folder, place))?.kind === 'folder' ? listBelow(folder, place, bounds) : null));
  if (!found.done) return nothingThere(found.problem);
  return found.value ?? nothingThere({ code: 'folder-missing', level: 'warning', where: { file: place }, values: {} });
}

function nothingThere(problem: Problem): Listing {
  return { ids: [], open: new Set(), cut: false, whole: false, problems: [problem] };
}

function formatOf(id: string): DocumentFormat | null {
  return ownValue(formatByEnding, /\.([^./]+)$/.exec(id)?.[1]?.toLowerCase() ?? '') ?? null;
}

/** Without the folder of the reports, and without the ending. */
function piecesOf(id: string, place: string): readonly string[] {
  return [...id.slice(place.length + 1).split('/').slice(0, -1), nameOf(id)];
}

function nameOf(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
}

interface Found {
  readonly file: FileRead;
  /** Of Markdown, as it stands. */
  readonly content: string | null;
  readonly reading: StoredReading;
}

interface AllRead {
  readonly found: readonly Found[];
  readonly problems: readonly Problem[];
  /** Ids of those that could not be opened, or were too many for one run. */
  readonly lost: readonly string[];
  readonly cut: boolean;
}

/** One after the other: their bytes are never all held at once. */
async function readAll(folder: GroupFolder, ids: readonly string[], cache: ReadingCache): Promise<AllRead> {
  const found: Found[] = [], problems: Problem[] = [], lost: string[] = [];
  let bytes = 0;
  for (const [index, id] of ids.entries()) {
    if (bytes > mostBytes) return { found, problems, lost: [...lost, ...ids.slice(index)], cut: true };
    const read = await attemptLater(id, async () => readOne(folder, id, cache));
    if (!read.done) {
      problems.push(read.problem);
      lost.push(id);
    } else if (read.value !== null) {
      bytes += read.value.file.bytes.length;
      problems.push(...read.value.reading.problems);
      found.push({ ...read.value, file: { ...read.value.file, bytes: new Uint8Array() } });
    }
  }
  return { found, problems, lost, cut: false };
}

async function readOne(folder: GroupFolder, id: string, cache: ReadingCache): Promise<Found | null> {
  const file = readFile(folder, id);
  if (file === null) return null;
  const text = /\.md$/i.test(id) ? Buffer.from(file.bytes).toString('utf8') : null;
  return { file, content: text !== null && Buffer.compare(Buffer.from(text), file.bytes) === 0 ? text : null, reading: await readingOf(file, cache) };
}

/** The same bytes under another name are read as they were. */
async function readingOf({ id, bytes, revision }: Pick<FileRead, 'id' | 'bytes' | 'revision'>, cache: ReadingCache): Promise<StoredReading> {
  const name = `${revision}.${formatOf(id) ?? ''}`, known = cache.get(name);
  if (known !== null) return { ...known, problems: known.problems.map((problem) => ({ ...problem, where: { ...problem.where, file: id } })) };
  const { readOfficeDocument } = await import('../../shared/formats/read-office-document');
  const { content, problems, whole } = await readOfficeDocument(bytes, id);
  cache.put(name, { content, problems, whole });
  return { content, problems, whole };
}

async function withReading(document: GroupDocument, cache: ReadingCache): Promise<{ readonly document: GroupDocument; readonly problems: readonly Problem[] }> {
  if (document.content === null || document.content.trim() === '') return { document, problems: [] };
  const bytes = Buffer.from(document.content);
  const { content, problems } = await readingOf({ id: document.id, bytes, revision: revisionOf(bytes) }, cache);
  return { document: { ...document, reading: content }, problems };
}
