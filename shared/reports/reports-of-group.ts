// All reports of the group, read once for each world: whose they are, and what is odd about where they lie.
import { readDocument } from '../documents/read-document';
import type { Problem } from '../model/problem';
import type { GroupDocument } from '../model/snapshot';
import type { World } from '../plan/world';
import { keptBase } from '../plan/kept-base';
import { oncePerWorld } from '../plan/once-per-world';
import { messagesOf } from '../text/messages';
import { wordsOf } from '../text/normalise';
import { readReports, titleOf, type ReportReading } from './read-report';
import { isEmpty, type Report } from './report';
import { namingOf, type Naming } from './subgroups';

export interface GroupReports {
  /** Under today's name of whose they are; by day, then document. None is empty, none is a draft as we left it. */
  readonly all: readonly (Report & { readonly subgroup: string })[];
  /** Written by somebody, and nothing in them. */
  readonly empty: readonly Report[];
  /** Of nobody that we know. */
  readonly lost: readonly Report[];
  readonly problems: readonly Problem[];
}

export const reportsOfGroup = oncePerWorld((world): GroupReports => {
  const naming = namingOf(world), { locale, reports: method } = world.snapshot.settings;
  const documents = world.snapshot.documents.all.filter((one) => one.kind === 'report' && !isUntouchedDraft(world, one));
  const placed = documents.map((document) => ({ document, ...whoseOf(document, naming) }));
  const reading: ReportReading = { locale, zone: world.zone, method, names: [...new Set(world.members.flatMap(({ name }) => wordsOf(name)))].sort() };
  const reports = placed.flatMap(({ document, subgroup }) => recalled(world, document, reading).map((report) => ({ ...report, subgroup }))).sort(compareReports);
  return {
    all: reports.flatMap((report) => (isEmpty(report) || report.subgroup === null ? [] : [{ ...report, subgroup: report.subgroup }])),
    empty: reports.filter(isEmpty), lost: reports.filter((report) => report.subgroup === null && !isEmpty(report)),
    problems: placed.flatMap(({ problem }) => problem ?? []),
  };
});

function recalled({ recall }: World, document: GroupDocument, reading: ReportReading): readonly Report[] {
  const { id, url, subgroup, revision, modifiedAt } = document;
  return recall(`reports/${id}`, [id, url, subgroup, revision, modifiedAt, reading], () => readReports(document, reading));
}

function compareReports(a: Report, b: Report): number {
  return a.day < b.day ? -1 : a.day > b.day ? 1 : a.document < b.document ? -1 : a.document > b.document ? 1 : 0;
}

/** What we put there and nobody touched since is no report; what somebody put in its place is. */
export function isUntouchedDraft({ journal }: World, { id, content }: GroupDocument): boolean {
  const base = keptBase(journal, id);
  if (content === null || Object.keys(base.sections).length === 0) return false;
  const { state, sections } = readDocument(content, base);
  return state === 'gone' ? content.trim() === '' : state === 'read' && sections.every(({ id: own, writtenIn }) => own !== null && !writtenIn);
}

interface Whose {
  readonly subgroup: string | null;
  readonly problem: Problem | null;
}

/** A title that is nothing but another subgroup's name outweighs the folder: somebody saved it in the wrong place. */
function whoseOf(document: GroupDocument, naming: Naming): Whose {
  const title = titleOf(document.reading?.blocks ?? []), named = namedIn(title, naming);
  const folder = document.subgroup === null ? null : naming.today(document.subgroup);
  if (folder === null) return { subgroup: named ?? namedIn(document.title, naming), problem: null };
  if (named === null || named === folder || !naming.known.includes(folder)) return { subgroup: folder, problem: null };
  return { subgroup: named, problem: { code: 'report-elsewhere', level: 'guess', where: { file: document.id }, values: { title, folder, subgroup: named } } };
}

/** Words of a title that say whose it is no more than that it is a report. */
const around: ReadonlySet<string> = new Set((['fr', 'en'] as const).flatMap((locale) => {
  const { reportWords, time } = messagesOf(locale);
  return [...reportWords.dayWords, ...time.weekdays.flat(), ...time.months.flat(), 'sous', 'groupe', 'subgroup', 'group'].flatMap(wordsOf);
}));

function namedIn(title: string, { known }: Naming): string | null {
  const words = wordsOf(title).filter((word) => !around.has(word) && !/^\d+(?:er|st|nd|rd|th)?$/.test(word)).join(' ');
  return known.find((name) => wordsOf(name).filter((word) => !around.has(word)).join(' ') === words && words !== '') ?? null;
}
