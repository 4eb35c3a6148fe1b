// Ways to deliver a month of comments: eight simple ones, and ours by its public functions.
import { nextDigest } from '../../shared/digest/next-digest';
import { openWindows } from '../../shared/digest/open-windows';
import { lineWeights } from '../../shared/digest/pace';
import { type Rhythm, usualPreferences } from '../../shared/digest/preferences';
import { hourMs } from '../../shared/digest/waiting-cost';
import type { Zone } from '../../shared/model/time';
import { DAYS, MAIL, type MonthEvent, openFrom, type Policy } from './digest-month';

export const baselines: Readonly<Record<string, Policy>> = {
  'at once': (waiting) => newestOf(waiting),
  'after 2 minutes (Zulip)': (waiting) => oldestOf(waiting) + 2 / 60,
  'oldest is 1 h old (Nextcloud)': (waiting) => oldestOf(waiting) + 1,
  'oldest is 3 h old (Nextcloud)': (waiting) => oldestOf(waiting) + 3,
  'at 9, 15 and 21': fixed(9, 15, 21),
  'daily at 8 (Loomio)': fixed(8),
  'weighted': worthwhile,
  'weighted, quiet 21 to 8': (waiting) => openFrom(worthwhile(waiting)),
};

const plainZone: Zone = { name: 'Etc/UTC', offsets: [{ from: 0, offset: 0 }] };

/** The member of this month: reachable every day from 8 to 21. */
export function tourDeTable(rhythm: Rhythm): Policy {
  const windows = openWindows({ ...usualPreferences, rhythm }, plainZone, { from: 0, to: (DAYS + 15) * 24 * hourMs });
  return (waiting, deliveredAt) => {
    const lines = waiting.map(({ at, kind }) => ({ at: Math.ceil(at * hourMs), weight: lineWeights[kind] }));
    const delivered = deliveredAt.filter((at) => at > newestOf(waiting) - 9 * 24).map((at) => Math.round(at * hourMs));
    const at = nextDigest(lines, { rhythm, windows, zone: plainZone, delivered });
    if (at === null) throw new Error('No window is left in this month');
    return at / hourMs;
  };
}

/** As if all had waited from the start: the closed formula, which a late event may push back. */
function worthwhile(waiting: readonly MonthEvent[]): number {
  const weight = waiting.reduce((sum, event) => sum + event.weight, 0);
  return (MAIL + waiting.reduce((sum, event) => sum + event.weight * event.at, 0)) / weight;
}

function fixed(...hours: readonly number[]): Policy {
  return (waiting) => {
    const last = newestOf(waiting), day = Math.floor(last / 24) * 24;
    return [...hours, ...hours.map((hour) => hour + 24)].map((hour) => day + hour).find((at) => at >= last) as number;
  };
}

function oldestOf(waiting: readonly MonthEvent[]): number {
  return (waiting[0] as MonthEvent).at;
}

function newestOf(waiting: readonly MonthEvent[]): number {
  return (waiting.at(-1) as MonthEvent).at;
}
