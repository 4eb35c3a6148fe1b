// Where each section stands on the page and at what time: the standing ones, the items, the break, and what people put between them.
import { arrangeSections, idOf } from '../documents/arrange-sections';
import type { TheirDocument } from '../documents/read-document';
import type { StandingSection } from '../model/settings';
import type { Instant, Minutes } from '../model/time';
import { minuteMs } from '../time/zones';
import type { Arrangement } from './arrange';
import type { Hours } from './candidate';
import { standingSection, topicSection, writtenAt, type WrittenIn } from './page-wishes';
import type { Timetable } from './timetable';

export interface Slot {
  /** Our section's id; null = a person's own. */
  readonly section: string | null;
  readonly written: WrittenIn | null;
  readonly minutes: Minutes;
  readonly start: Instant;
}

export interface LaidOut {
  /** In our order, for the draft; what people wrote comes last. */
  readonly slots: readonly Slot[];
  /** Minutes by which the last section ends after the meeting. */
  readonly overrun: Minutes;
  /** From there to the meeting's end. */
  readonly free: Minutes;
}

export interface LayingOut {
  readonly timetable: Timetable;
  readonly arrangement: Arrangement;
  readonly hoursById: ReadonlyMap<string, Hours | null>;
  readonly page: TheirDocument;
  readonly start: Instant;
  /** Sections of the page around the entries: the opening before, the rest behind. */
  readonly around: { readonly before: readonly string[]; readonly behind: readonly string[] };
}

/** The clocks follow the very order in which the merge will put the sections. */
export function layOut(laying: LayingOut): LaidOut {
  const { page, start, timetable, around } = laying;
  const ours = entriesOf(laying), minutesById = new Map(ours.map(({ section, minutes }) => [section, minutes]));
  const ids = [...around.before, ...ours.map(({ section }) => section), ...around.behind];
  let now: Minutes = 0;
  const startById = new Map<string, Minutes>(), written: Slot[] = [];
  for (const placed of arrangeSections(page, ids.filter((id) => !page.deleted.includes(id)))) {
    const id = idOf(placed), minutes = minutesById.get(id ?? '');
    if (id !== null && minutes !== undefined) {
      const begins = Math.max(now, hoursOf(id, laying)?.from ?? now);
      startById.set(id, begins);
      now = begins + minutes;
    }
    for (const own of writtenAt(placed)) {
      written.push({ section: null, written: own, minutes: own.minutes, start: start + now * minuteMs });
      now += own.minutes;
    }
  }
  const slots = ours.filter(({ section }) => startById.has(section))
    .map(({ section, minutes }): Slot => ({ section, written: null, minutes, start: start + (startById.get(section) ?? 0) * minuteMs }));
  return { slots: [...slots, ...written], overrun: Math.max(0, now - timetable.length), free: Math.max(0, timetable.length - now) };
}

interface Entry {
  readonly section: string;
  readonly minutes: Minutes;
}

/** The break stands before the first item that comes after it. */
function entriesOf({ timetable, arrangement }: LayingOut): readonly Entry[] {
  const at = (place: StandingSection['place']): readonly Entry[] =>
    timetable.standing.filter((section) => section.place === place).map(({ id, minutes }) => ({ section: standingSection(id), minutes }));
  const items = arrangement.placed.map(({ id, minutes, start }) => ({ section: topicSection(id), minutes, start }));
  const { breakStart } = arrangement;
  const before = breakStart === null ? items : items.filter(({ start }) => start < breakStart);
  return [...at('start'), ...before, ...at('middle'), ...items.slice(before.length), ...at('end')].map(({ section, minutes }) => ({ section, minutes }));
}

function hoursOf(section: string, { hoursById }: LayingOut): Hours | null {
  return [...hoursById].find(([id]) => topicSection(id) === section)?.[1] ?? null;
}
