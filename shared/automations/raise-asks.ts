// Automation: what a report asks of the plenary becomes a topic, once; a topic that is there already is known as its own.
import { nothing, type Automation, type EffectDraft } from './automation';
import { rowCells, type RowValues } from './row-cells';
import { inUseUntil } from '../plan/in-use';
import type { World } from '../plan/world';
import { asksFor, type GroupAsk } from '../reports/asks-of-group';
import { askSlot, keptAsk } from '../reports/kept-asks';
import { deadlineIn } from '../reports/deadline-in';
import { nextPlenary } from '../reports/next-plenary';
import { formatDay } from '../time/format-day';

/** While somebody types in a report, what it asks is not yet said. */
export const raiseAsks: Automation = (world) => {
  const next = nextPlenary(world);
  if (next === null || world.snapshot.topics === null) return nothing;
  const asks = asksFor(world, next.meeting).map((asked) => ({ asked, busyUntil: inUseUntil(asked.report.document, world) }));
  return {
    ...nothing,
    effects: asks.flatMap(({ asked, busyUntil }) => (busyUntil === null ? raise(world, asked) : [])),
    wakes: asks.flatMap(({ busyUntil }) => busyUntil ?? []),
  };
};

function raise(world: World, { ask, report, kept, known, topic }: GroupAsk): readonly EffectDraft[] {
  const key = `ask/${kept.subgroup}/${kept.plenary}/${kept.number}`, common = { notBefore: world.now, expires: null, after: [] };
  if (topic !== null) {
    if (kept.topic === topic.id) return [];
    const because = world.messages.reports.becauseAskKnown({ title: topic.title });
    return [{ ...common, kind: 'record', key: `${key}/row`, because, keep: { [askSlot(kept)]: keptAsk({ ...kept, topic: topic.id }) }, against: null }];
  }
  if (known) return [];
  const day = formatDay(report.day, world.snapshot.settings.locale, 'long'), words = world.messages.reports;
  const columns = world.columns.topics ?? {}, note = words.askNotes({ subgroup: report.subgroup, day });
  const optional: RowValues = {
    subgroup: report.subgroup, minutes: ask.minutes === null ? null : String(ask.minutes), intent: ask.intent, since: report.day, deadline: deadlineIn(ask.text, world.snapshot.settings.locale, report.day), notes: ask.text === ask.title ? note : `${note} ${ask.text}`,
  };
  const values = Object.fromEntries(Object.entries(optional).filter(([field, value]) => value !== null && columns[field] !== undefined));
  return [{
    ...common, kind: 'addRow', key, because: words.becauseAsk({ subgroup: report.subgroup, day }), keep: { [askSlot(kept)]: keptAsk(kept) },
    table: { kind: 'topics', id: world.snapshot.topics?.id ?? null }, cells: rowCells(world, 'topics', { title: ask.title, ...values }),
  }];
}
