// The asks of the reports for the next plenary, each with what is known of it: already on the table, asked before, or new.
import type { Meeting } from '../model/snapshot';
import type { Topic } from '../model/rows';
import { oncePerWorld } from '../plan/once-per-world';
import type { World } from '../plan/world';
import { normalise } from '../text/normalise';
import { isSameAsk, keptAsks, topicOfAsk, type KeptAsk } from './kept-asks';
import { currentReports } from './current-reports';
import { spanOf } from './plenary-span';
import type { Ask, Report } from './report';
import { reportsOfGroup } from './reports-of-group';

export interface GroupAsk {
  readonly ask: Ask;
  readonly report: Report & { readonly subgroup: string };
  /** As the journal keeps it, or as it would. */
  readonly kept: KeptAsk;
  /** The journal knows it. */
  readonly known: boolean;
  /** Its row, where that is on the table. */
  readonly topic: Topic | null;
}

const asksByMeeting = oncePerWorld(() => new Map<string, readonly GroupAsk[]>());

/** Read once for each world and meeting. In the reports' order. An ask that was put in other words stays the same one; one that a person took off the table is not asked again. */
export function asksFor(world: World, meeting: Meeting): readonly GroupAsk[] {
  const known = asksByMeeting(world), asks = known.get(meeting.id) ?? readAsks(world, meeting);
  known.set(meeting.id, asks);
  return asks;
}

function readAsks(world: World, meeting: Meeting): readonly GroupAsk[] {
  const span = spanOf(world, meeting), past = keptAsks(world.journal);
  const reports = currentReports(reportsOfGroup(world).all, span);
  const found: GroupAsk[] = [], used = new Set<KeptAsk>();
  for (const report of reports) for (const ask of report.asks) {
    const said = found.find((one) => one.report.subgroup === report.subgroup && isSameAsk(one.kept, ask) && one.report !== report);
    if (said !== undefined) continue;
    const before = past.filter((kept) => kept.subgroup === report.subgroup && !used.has(kept) && isSameAsk(kept, ask) && isStill(kept, ask, { world, plenary: span.day })).at(-1);
    if (before !== undefined) used.add(before);
    const number = nextNumber([...past, ...found.map(({ kept }) => kept)], report.subgroup, span.day);
    const kept = before ?? { subgroup: report.subgroup, plenary: span.day, number, title: ask.title, text: ask.text, day: report.day, document: report.document, topic: null };
    found.push({ ask, report, kept, known: before !== undefined, topic: rowOf(world, kept) });
  }
  return found;
}

/** Asked anew in the same words while its row is closed, it was left in the report; in other words it is another ask. */
function isStill(kept: KeptAsk, ask: Ask, { world, plenary }: { readonly world: World; readonly plenary: string }): boolean {
  const topic = rowOf(world, kept);
  return kept.plenary === plenary || topic === null || topic.status !== 'done' || normalise(kept.text) === normalise(ask.text);
}

export function rowOf({ topics }: Pick<World, 'topics'>, kept: KeptAsk): Topic | null {
  return kept.topic === null ? topicOfAsk(topics, kept) : topics.find(({ id }) => id === kept.topic) ?? null;
}

function nextNumber(asks: readonly KeptAsk[], subgroup: string, plenary: string): number {
  return asks.filter((one) => one.subgroup === subgroup && one.plenary === plenary).reduce((most, { number }) => Math.max(most, number), 0) + 1;
}
