// A zone as data over a window, read from the time zone rules that this computer's Node brings along.
import type { Instant, Interval, Minutes, Zone } from '../shared/model/time';

/** No zone changes twice within a day. */
const stepMs = 86_400_000;
const secondMs = 1000;

/** null for a name that is no IANA zone. Between two daily samples that differ, the change is found by bisection, to the second. */
export function zoneOf(name: string, { from, to }: Interval): Zone | null {
  const offsetAt = offsetReader(name);
  if (offsetAt === null) return null;
  let offset = offsetAt(from);
  const offsets = [{ from, offset }];
  for (let start = from; start < to; start += stepMs) {
    const end = Math.min(start + stepMs, to);
    const later = offsetAt(end);
    if (later !== offset) offsets.push({ from: changeBetween(start, end, offsetAt), offset: later });
    offset = later;
  }
  return { name, offsets };
}

/** The first second with the later offset; `start` has the earlier one. */
function changeBetween(start: Instant, end: Instant, offsetAt: (at: Instant) => Minutes): Instant {
  const earlier = offsetAt(start);
  let [before, after] = [Math.floor(start / secondMs), Math.ceil(end / secondMs)];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offsetAt(middle * secondMs) === earlier) before = middle;
    else after = middle;
  }
  return after * secondMs;
}

/** Minutes east of UTC, seconds of old local mean times cut off. */
function offsetReader(name: string): ((at: Instant) => Minutes) | null {
  const format = formatOf(name);
  return format && ((at) => {
    const shown = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign, hours = 0, minutes = 0] = /GMT([+-])(\d\d):(\d\d)/.exec(shown) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  });
}

function formatOf(name: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
