// What people asked for by editing the agenda's page: points removed, durations typed, an order, sections and roles of their own.
import type { Placed } from '../documents/arrange-sections';
import type { TheirDocument, TheirSection } from '../documents/read-document';
import type { Problem } from '../model/problem';
import type { Minutes } from '../model/time';
import { readTypedMinutes, readWrittenSection, type HeadingText } from './read-agenda-heading';
import { readRoles, type TypedRoles } from './read-agenda-roles';

export interface WrittenIn {
  readonly title: string;
  readonly minutes: Minutes;
}

export interface PageWishes {
  /** Topics whose section a person deleted: they take no time here. */
  readonly removed: ReadonlySet<string>;
  /** Topics whose section a person brought in, or wrote in: they stay and count. */
  readonly kept: ReadonlySet<string>;
  /** Topics that a person wants on the page again after they removed them. */
  readonly back: readonly string[];
  /** Minutes typed into a heading of ours, by section. */
  readonly minutes: ReadonlyMap<string, Minutes>;
  /** Standing sections that a person deleted. */
  readonly removedStanding: ReadonlySet<string>;
  /** Topics in the page's order, where a person chose one; null = the order is ours. */
  readonly order: readonly string[] | null;
  /** A person's own sections that take time. */
  readonly written: readonly WrittenIn[];
  readonly roles: TypedRoles;
  readonly problems: readonly Problem[];
}

const topicPrefix = 'topic/';
const standingPrefix = 'standing/';
export const standingSection = (id: string): string => `${standingPrefix}${id}`;

export const topicSection = (topicId: string): string => `${topicPrefix}${topicId}`;
export const topicOfSection = (sectionId: string | null): string | null =>
  sectionId?.startsWith(topicPrefix) ? sectionId.slice(topicPrefix.length) : null;

/** `back`: topics that a person wants on the page again. */
export function readPageWishes(page: TheirDocument, back: readonly string[] = []): PageWishes {
  const sections = page.state === 'read' ? page.sections : [];
  const ours = sections.flatMap((section) => { const id = topicOfSection(section.id); return id === null ? [] : [{ id, section }]; });
  const written = sections.filter(isWritten).map((section) => readWrittenSection(headingText(section)));
  return {
    removed: new Set(page.deleted.flatMap((id) => topicOfSection(id) ?? [])),
    kept: new Set([...back, ...ours.filter(({ section }) => (section.adopted || section.writtenIn) && !section.leaveTaken).map(({ id }) => id)]),
    back,
    removedStanding: new Set(page.deleted.flatMap((id) => (id.startsWith(standingPrefix) ? [id.slice(standingPrefix.length)] : []))),
    minutes: new Map(sections.flatMap((section) => { const minutes = typedMinutes(section, page); return minutes === null ? [] : [[section.id ?? '', minutes] as const]; })),
    order: page.chosen ? ours.map(({ id }) => id) : null,
    written: written.map(({ title, minutes }) => ({ title, minutes })),
    roles: typedRoles(sections),
    problems: written.flatMap(({ problems }) => problems),
  };
}

/** A person's own section stands on its own; one below a point belongs to that point. */
function isWritten(section: TheirSection): boolean {
  return section.id === null && section.depth === 2;
}

/** The sections of their own that people put at this place of the page. */
export function writtenAt(placed: Placed): readonly WrittenIn[] {
  if (!('chapter' in placed)) return [];
  const { id, pieces, below } = placed.chapter;
  const own = [...(id === null ? [0] : []), ...below.filter((one) => one.id === null).map(({ at }) => at)];
  return own.flatMap((at) => {
    const piece = pieces[at];
    return piece?.heading?.depth === 2 ? [readWrittenSection({ before: '', link: null, after: piece.text })] : [];
  });
}

function typedMinutes(section: TheirSection, page: TheirDocument): Minutes | null {
  const { before, link, after } = section.heading;
  if (section.id === null || (!before.touched && !link.touched && !after.touched)) return null;
  const base = page.base.sections[section.id ?? '']?.heading;
  return readTypedMinutes(headingText(section), base === undefined ? null : { before: base.before ?? '', link: base.link ?? null, after: base.after ?? '' });
}

function headingText({ heading }: TheirSection): HeadingText {
  return { before: heading.before.markdown, link: heading.link.markdown, after: heading.after.markdown };
}

function typedRoles(sections: readonly TheirSection[]): TypedRoles {
  const line = sections.find(({ id }) => id === 'agenda')?.blocks.find(({ key, touched }) => key === 'roles' && touched);
  return line === undefined ? {} : readRoles([line.markdown]);
}
