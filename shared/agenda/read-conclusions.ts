// Reads one held meeting's page: what became of each point, and what rows, decisions and tasks follow from it.
import { readDocument, type TheirDocument } from '../documents/read-document';
import type { GroupDocument } from '../model/snapshot';
import type { Day } from '../model/time';
import { hashText } from '../plan/hash';
import { keptBase } from '../plan/kept-base';
import type { Journal } from '../plan/read-journal';
import type { Conclusion, ConclusionAsking, Outcome, OutcomeOf } from './conclusions/conclusion';
import { parseConclusion } from './conclusions/parse-conclusion';
import type { ItemOutcome } from './item-outcome';
import type { MeetingRecord } from './meeting-record';
import { topicOfSection, topicSection } from './page-wishes';
import type { PublishedAgenda } from './published';
import { readChoices } from './read-agenda-choice';
import { readConclusion } from './read-agenda-conclusion';
import { blocksBelow, writtenPoints } from './written-points';

export interface PointConclusion {
  readonly topic: string;
  readonly outcome: ItemOutcome;
  readonly notBefore: Day | null;
  readonly decisions: readonly OutcomeOf<'decided'>[];
  readonly tasks: readonly OutcomeOf<'task'>[];
  /** Settled at this meeting: its row can be closed. */
  readonly settled: boolean;
}

export interface ReadMeeting {
  readonly record: MeetingRecord;
  readonly points: readonly PointConclusion[];
}

/** Null = the document cannot be read: nothing is concluded from it. */
export function readMeeting(agenda: PublishedAgenda, document: GroupDocument, journal: Journal, asking: ConclusionAsking): ReadMeeting | null {
  const page = readAgendaPage(document, journal);
  if (page.state !== 'read') return null;
  const topics = new Set([...agenda.items.map(({ id }) => id), ...page.sections.flatMap(({ id }) => topicOfSection(id) ?? [])]);
  const read = [...topics].map((topic) => ({ topic, conclusion: conclusionOf(page, topic, asking) }));
  const points = read.map(({ topic, conclusion }) => pointOf(topic, conclusion));
  const written = writtenPoints(page).map(({ topic, concluded, unlabelled }) => ({ topic, conclusion: parseConclusion(concluded, asking), unlabelled: parseConclusion(unlabelled, asking) }));
  const { choices, undecided } = choicesOn(page);
  const dropped = Object.keys(choices).filter((topic) => choices[topic] === 'drop');
  return {
    points: [...points.filter(({ topic }) => !dropped.includes(topic)), ...dropped.map(droppedPoint), ...written.map(({ topic, conclusion }) => pointOf(topic, conclusion))],
    record: {
      revision: hashText(document.content ?? ''),
      day: agenda.day,
      items: Object.fromEntries(points.map(({ topic, outcome }) => [topic, outcome])),
      choices,
      ...(Object.keys(undecided).length === 0 ? {} : { undecided }),
      ...(written.some(isUnlabelled) ? { unlabelled: written.filter(isUnlabelled).map(({ topic }) => topic) } : {}),
      questions: [...read, ...written].flatMap(({ topic, conclusion }) => conclusion?.questions.map(({ words }) => ({ topic, words })) ?? []),
    },
  };
}

export function readAgendaPage({ id, content }: Pick<GroupDocument, 'id' | 'content'>, journal: Journal, idByUrl: Readonly<Record<string, string>> = {}): TheirDocument {
  return readDocument(content, keptBase(journal, id), idByUrl);
}

/** A decision or a task that stands there by name; mere notes are none. */
function isUnlabelled({ unlabelled }: { readonly unlabelled: Conclusion }): boolean {
  return unlabelled.outcomes.some(({ outcome }) => outcome === 'decided' || outcome === 'task');
}

function droppedPoint(topic: string): PointConclusion {
  return { topic, outcome: 'dealt-with', notBefore: null, decisions: [], tasks: [], settled: true };
}

/** Under a point, or in its line among those left out. */
function choicesOn(page: TheirDocument): Pick<Required<MeetingRecord>, 'choices' | 'undecided'> {
  const lines = page.sections.flatMap(({ id, blocks }) => blocks.map((block) => ({ topic: topicOfSection(id) ?? topicOfSection(block.key), markdown: block.markdown })));
  const topics = [...new Set(lines.flatMap(({ topic }) => topic ?? []))];
  const ticked = topics.map((topic) => [topic, readChoices(lines.filter((line) => line.topic === topic).map(({ markdown }) => markdown))] as const);
  return {
    choices: Object.fromEntries(ticked.flatMap(([topic, [choice, ...more]]) => (choice === undefined || more.length > 0 ? [] : [[topic, choice]]))),
    undecided: Object.fromEntries(ticked.filter(([, all]) => all.length > 1).map(([topic, all]) => [topic, all.length])),
  };
}

/** Null = a person took the point off the page. */
function conclusionOf(page: TheirDocument, topic: string, asking: ConclusionAsking): Conclusion | null {
  const sections = page.sections.filter(({ id, copyOf }) => id === topicSection(topic) || copyOf === topicSection(topic));
  if (sections.length === 0) return null;
  return parseConclusion(sections.map((section) => readConclusion(blocksBelow(section, page))).filter((text) => text !== '').join('\n\n'), asking);
}

const closing: ReadonlySet<Outcome['outcome']> = new Set(['dealt-with', 'decided']);
const open: ReadonlySet<Outcome['outcome']> = new Set(['still-open', 'not-reached', 'put-off', 'on-hold', 'not-before']);

function pointOf(topic: string, conclusion: Conclusion | null): PointConclusion {
  const outcomes = conclusion?.outcomes ?? [];
  const returning = outcomes.find(({ outcome }) => open.has(outcome));
  const closed = outcomes.find(({ outcome }) => closing.has(outcome));
  const said = returning ?? closed;
  const outcome: ItemOutcome = conclusion === null ? 'removed' : conclusion.blank ? 'blank'
    : said !== undefined && said.outcome !== 'task' && said.outcome !== 'note' ? said.outcome : 'noted';
  return {
    topic,
    outcome,
    notBefore: outcomes.find((one): one is OutcomeOf<'not-before'> => one.outcome === 'not-before')?.day ?? null,
    decisions: outcomes.filter((one): one is OutcomeOf<'decided'> => one.outcome === 'decided'),
    tasks: outcomes.filter((one): one is OutcomeOf<'task'> => one.outcome === 'task'),
    settled: returning === undefined && closed !== undefined && (conclusion?.questions.length ?? 0) === 0,
  };
}
