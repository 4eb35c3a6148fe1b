// A small group whose topics change between runs, and the agenda that we would write for it once we have read the page.
import type { Draft, DraftBlock, DraftHeading, DraftSection } from '../../../shared/documents/draft';
import { orderSections } from '../../../shared/documents/order-sections';
import type { TheirDocument, TheirSection } from '../../../shared/documents/read-document';

export interface Topic {
  readonly number: number;
  readonly planned: boolean;
  readonly minutes: number;
  /** Goes up with each new wording. */
  readonly title: number;
  readonly why: number;
  readonly notes: number;
}

/** In the order of the agenda. */
export interface World {
  readonly topics: readonly Topic[];
}

export interface WorldChange {
  readonly change: 'come-or-go' | 'minutes' | 'title' | 'why' | 'notes' | 'order';
  readonly topic: number;
  readonly by: number;
}

export const firstWorld: World = {
  topics: [0, 1, 2, 3].map((number) => ({ number, planned: number !== 1, minutes: 10 + 5 * number, title: 1, why: 1, notes: number % 3 })),
};

export function changeWorld({ topics }: World, { change, topic, by }: WorldChange): World {
  if (change === 'order') {
    const [moved, ...others] = [...topics].sort((a, b) => Number(b.number === topic) - Number(a.number === topic));
    const at = by % topics.length;
    return { topics: moved ? [...others.slice(0, at), moved, ...others.slice(at)] : topics };
  }
  return { topics: topics.map((one) => (one.number === topic ? changed(one, change, by) : one)) };
}

function changed(topic: Topic, change: WorldChange['change'], by: number): Topic {
  switch (change) {
    case 'come-or-go': return { ...topic, planned: !topic.planned };
    case 'minutes': return { ...topic, minutes: 5 * (1 + (by % 9)) };
    case 'title': return { ...topic, title: topic.title + 1 };
    case 'why': return { ...topic, why: topic.why + 1 };
    default: return { ...topic, notes: by % 4 };
  }
}

export const idByUrl: Readonly<Record<string, string>> = Object.fromEntries(firstWorld.topics.map(({ number }) => [urlOf(number), `topic/${number}`]));

export function urlOf(number: number): string {
  return `../Le%20s.ods#${number}`;
}

/** Clocks follow the page: typed durations, deleted sections, sections that a person wrote, in the order that the merge will leave. */
export function draftFor({ topics }: World, theirs: TheirDocument): Draft {
  const wanted = topics.flatMap((topic): readonly Topic[] => (topic.planned || staysFor(theirs, topic) ? [topic] : []));
  const ids = ['title', 'welcome', ...wanted.map(({ number }) => `topic/${number}`), 'tasks', 'out'].filter((id) => !theirs.deleted.includes(id));
  const minutesOf = (id: string): number => typedMinutes(sectionOf(theirs, id)) ?? rowMinutes(id, topics);
  const clocks = clocksOf(theirs, ids, minutesOf);
  const topicSections = wanted.map((topic) => topicSection(topic, clocks, theirs));
  const open = topics.filter((topic) => !topic.planned);
  const sections: readonly DraftSection[] = [
    { id: 'title', depth: 1, heading: { before: '', link: null, after: 'Plénière du jeudi' }, blocks: [{ key: 'place', kind: 'paragraph', markdown: `Lplace salle ${open.length}` }] },
    { id: 'welcome', depth: 2, heading: headingOf({ text: 'Accueil et *météo*', url: null }, 10, clocks['welcome'], sectionOf(theirs, 'welcome')), blocks: [{ key: 'round', kind: 'paragraph', markdown: 'Lround un tour.' }] },
    ...topicSections,
    { id: 'tasks', depth: 2, heading: { before: '', link: { text: 'Qui fait quoi', url: null }, after: '' }, blocks: wanted.filter(({ planned }) => planned).map(taskRow) },
    { id: 'out', depth: 2, heading: { before: '', link: { text: 'Pas cette fois', url: null }, after: '' }, blocks: open.map(outItem) },
  ];
  return { sections };
}

function staysFor(theirs: TheirDocument, { number }: Topic): boolean {
  const section = sectionOf(theirs, `topic/${number}`);
  return section !== undefined && section.writtenIn && !section.leaveTaken;
}

function sectionOf(theirs: TheirDocument, id: string): TheirSection | undefined {
  return theirs.sections.find((section) => section.id === id);
}

function topicSection(topic: Topic, clocks: Readonly<Record<string, string>>, theirs: TheirDocument): DraftSection {
  const { number, why, notes, title, minutes, planned } = topic;
  const id = `topic/${number}`;
  const note = (at: number): DraftBlock => ({ key: `note/${at}`, kind: 'item', markdown: `- Lnote${number}x${at} fois ${why}${at === 0 ? `\n  - Lsub${number}x${at} *soin*` : ''}` });
  return {
    id, depth: 2, leaving: !planned,
    heading: headingOf({ text: `Sujet Ltitle${number} v${title}`, url: urlOf(number) }, minutes, clocks[id], sectionOf(theirs, id)),
    blocks: [
      { key: 'why', kind: 'paragraph', markdown: `Pourquoi : Lwhy${number} depuis ${why} réunions (1\\. **2**).` },
      ...Array.from({ length: notes }, (_, at) => note(at)),
      { key: 'conclusion', kind: 'paragraph', markdown: 'Conclusion :' },
    ],
  };
}

function taskRow({ number, why }: Topic, at: number): DraftBlock {
  return { key: `task/${number}`, kind: 'row', markdown: `| Ltask${number} préparer | fois ${why} |`, ...(at === 0 ? { header: '| Quoi | Qui |' } : {}) };
}

function outItem({ number, minutes, title }: Topic): DraftBlock {
  return { key: `${number}`, kind: 'item', markdown: `- [Lout${number} v${title}](${urlOf(number)}) : il manquait ${minutes} min.` };
}

function headingOf(link: DraftHeading['link'], minutes: number, clock: string | undefined, section: TheirSection | undefined): DraftHeading {
  const typed = typedMinutes(section);
  return { before: `${clock ?? '20 h 00'} · `, link, after: ` · ${typed ?? minutes} min`, ...(typed === null ? {} : { taken: ['after'] as const }) };
}

function typedMinutes(section: TheirSection | undefined): number | null {
  const { text, touched } = section?.heading.after ?? { text: '', touched: false };
  return touched ? minutesIn(text) : null;
}

function rowMinutes(id: string, topics: readonly Topic[]): number {
  if (id === 'welcome') return 10;
  return topics.find(({ number }) => id === `topic/${number}`)?.minutes ?? 0;
}

/** A duration as this group types it. */
export function minutesIn(text: string): number | null {
  const found = /(\d+) min/.exec(text);
  return found ? Number(found[1]) : null;
}

function clocksOf(theirs: TheirDocument, ids: readonly string[], minutesOf: (id: string) => number): Readonly<Record<string, string>> {
  const clocks: Record<string, string> = {};
  let now = 20 * 60;
  for (const { id, section } of orderSections(theirs, ids)) {
    if (id !== null) clocks[id] = `${Math.floor(now / 60)} h ${String(now % 60).padStart(2, '0')}`;
    now += id !== null ? minutesOf(id) : minutesIn(headingText(section)) ?? 0;
  }
  return clocks;
}

function headingText(section: TheirSection | null): string {
  const { before, link, after } = section?.heading ?? {};
  return [before, link, after].map((part) => part?.text ?? '').join(' ');
}
