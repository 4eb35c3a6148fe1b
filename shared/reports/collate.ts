// The subgroups' round of one plenary: who has written, what of it is read, who speaks instead.
import type { Meeting } from '../model/snapshot';
import { hashOf } from '../plan/hash';
import type { World } from '../plan/world';
import { normalise } from '../text/normalise';
import { asksFor, rowOf } from './asks-of-group';
import type { AskTold, Collation, Oral, Round } from './collation';
import { currentReports, reportedLately, type Placed } from './current-reports';
import { fateOfAsk, isAnswer } from './fate-of-ask';
import { keptAsks } from './kept-asks';
import { keptStatements } from './kept-collations';
import { periodOf, spanOf, type PlenarySpan } from './plenary-span';
import { recallExtracts } from './recall-extracts';
import { statementsOf, type Statement } from './report';
import { reportsOfGroup } from './reports-of-group';
import { speakersFor } from './speakers';
import { compareNames, expectedSubgroups } from './subgroups';

/** Reports of so many plenaries before are looked at to say since when something stands still. */
const mostPrevious = 6;
/** The same words in at least so many reports, and in more than half of them, are a template's. */
const leastCopies = 4;

export function collate(world: World, meeting: Meeting, document: string): Collation {
  const span = spanOf(world, meeting), { all } = reportsOfGroup(world);
  const current = currentReports(all, span), received = [...new Set(current.map(({ subgroup }) => subgroup))];
  const templates = templatesOf(current);
  const expected = expectedSubgroups(world, span, reportedLately(all, span)), speakers = speakersFor(world, meeting, [...new Set([...expected, ...received])]);
  const speakerOf = (subgroup: string): string | null => speakers.get(subgroup)?.name ?? null;
  const rounds = received.sort(compareNames).map((subgroup): Round =>
    ({ ...roundOf(world, { meeting, span, subgroup, templates, current: current.filter((one) => one.subgroup === subgroup) }), speaker: speakerOf(subgroup) }));
  const oral = expected.filter((subgroup) => !received.includes(subgroup)).map((subgroup): Oral => ({ subgroup, speaker: speakerOf(subgroup) }));
  return { meeting: meeting.title, day: span.day, document, rounds, oral, oralMinutes: world.snapshot.settings.reports.oralMinutes };
}

/** Boxes and questions that stand alike in everybody's report say nothing of a subgroup. */
function templatesOf(current: readonly Placed[]): readonly string[] {
  const copies = new Map<string, Set<string>>(), received = new Set(current.map(({ subgroup }) => subgroup)).size;
  if (received < leastCopies) return [];
  for (const report of current) for (const statement of statementsOf(report)) copies.set(foldedOf(statement), (copies.get(foldedOf(statement)) ?? new Set()).add(report.subgroup));
  return [...copies].filter(([, { size }]) => size >= leastCopies && 2 * size > received).map(([text]) => text);
}

const folded = new WeakMap<Statement, string>();

function foldedOf(statement: Statement): string {
  const text = folded.get(statement) ?? normalise(statement.text);
  folded.set(statement, text);
  return text;
}

interface Rounding {
  readonly meeting: Meeting;
  readonly span: PlenarySpan;
  readonly subgroup: string;
  readonly current: readonly Placed[];
  /** Folded sentences. */
  readonly templates: readonly string[];
}

function roundOf(world: World, { meeting, span, subgroup, current, templates }: Rounding): Omit<Round, 'speaker'> {
  const before = previousOf(world, subgroup, { span, current });
  return {
    subgroup, reports: current, nothingNew: current.every(({ nothingNew }) => nothingNew), unread: current.every(({ unread }) => unread),
    chosen: recallExtracts(world, {
      subgroup, current, previous: before, words: world.snapshot.settings.reports.words, templates,
      isTemplate: (text) => templates.length > 0 && templates.includes(normalise(text)),
    }),
    lastUrl: before.at(-1)?.url ?? null, asks: asksTold(world, { meeting, span, subgroup }),
  };
}

interface Before {
  readonly statements: readonly Statement[];
  /** Fingerprints of what the statements are from. */
  readonly said: readonly string[];
  readonly url: string | null;
}

/** By plenary, the oldest first. A file that is written over each time is remembered by the journal. */
function previousOf(world: World, subgroup: string, { span, current }: { readonly span: PlenarySpan; readonly current: readonly Placed[] }): readonly Before[] {
  const here = new Set(current.map(({ document, day }) => `${document} ${day}`));
  const older = reportsOfGroup(world).all.filter((report) => report.subgroup === subgroup && report.day <= span.day && !here.has(`${report.document} ${report.day}`));
  const byPeriod = new Map<string, Before>();
  for (const report of older) {
    const period = periodOf(span, report.day), others = byPeriod.get(period);
    byPeriod.set(period, { url: report.url, statements: [...others?.statements ?? [], ...statementsOf(report)], said: [...others?.said ?? [], report.said] });
  }
  const kept = keptStatements(world.journal, subgroup).filter(({ day }) => day < span.day && !byPeriod.has(day)).map(({ day, ...before }) => [day, { ...before, said: [hashOf(before.statements)] }] as const);
  return [...kept, ...byPeriod].sort(([a], [b]) => (a < b ? -1 : 1)).slice(-mostPrevious).map(([, before]) => before);
}

/** Those of its reports, and those of the last time to which an answer came. */
function asksTold(world: World, { meeting, span, subgroup }: Pick<Rounding, 'meeting' | 'span' | 'subgroup'>): readonly AskTold[] {
  const asked = asksFor(world, meeting).filter(({ report }) => report.subgroup === subgroup);
  const now = asked.map(({ ask, report, kept, topic }): AskTold =>
    ({ passage: ask.passage, document: report.document, key: `${kept.plenary}/${kept.number}`, title: ask.title, fate: topic === null ? null : fateOfAsk(world, topic, kept.day) }));
  const before = keptAsks(world.journal).filter((kept) => kept.subgroup === subgroup && kept.plenary === span.after && !asked.some((one) => one.kept === kept || one.kept.title === kept.title));
  return [...now, ...before.flatMap((kept): readonly AskTold[] => {
    const topic = rowOf(world, kept), fate = topic === null ? null : fateOfAsk(world, topic, kept.day);
    return fate !== null && isAnswer(fate) ? [{ passage: null, document: null, key: `${kept.plenary}/${kept.number}`, title: kept.title, fate }] : [];
  })];
}
