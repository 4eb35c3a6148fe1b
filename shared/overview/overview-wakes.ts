// When the page that tells where the group stands would say something else although nobody changed anything.
import type { Instant } from '../model/time';
import type { World } from '../plan/world';
import { addDays } from '../time/days';
import { localToInstant } from '../time/zones';

/** Meetings begin and end; the day after a task was due, or after a subgroup's last, begins. */
export function overviewWakes({ meetings, tasks, snapshot, zone, now, today }: World): readonly Instant[] {
  const days = [...tasks.flatMap(({ due, done }) => (done ? [] : due ?? [])), ...snapshot.settings.subgroups.flatMap(({ until }) => until ?? [])];
  const first = days.filter((day) => day >= today).sort()[0];
  return [...meetings.flatMap(({ start, end }) => [start, end]), ...(first === undefined ? [] : [localToInstant(zone, addDays(first, 1), '00:00')])].filter((at) => at > now);
}
