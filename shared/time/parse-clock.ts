// Clock times as people type them, in French and English.
import type { ClockTime } from '../model/time';
import { ownValue } from '../model/own-value';
import { normalise } from '../text/normalise';
import { minuteToClock } from './zones';

/** A piece of a pattern over normalised text: what `parseClock` understands, without `à` or `at`. */
export const clockPattern = String.raw`(?:midi|noon|minuit|midnight|\d{1,2} ?(?:h(?:eures?|rs?)?|[:.](?=\d\d))(?: ?\d\d(?!\d))?(?: ?(?:mn|min)\b)?(?: ?[ap]\.?m\b\.?| du (?:soir|matin))?|\d{1,2} ?[ap]\.?m\b\.?)`;

const named: Readonly<Record<string, ClockTime>> = { midi: '12:00', noon: '12:00', minuit: '00:00', midnight: '00:00' };
const whole = new RegExp(`^(?:a |at |vers |@ ?)?(${clockPattern})$`);

/** `20 h`, `20h30`, `20:30`, `8 pm`, `8.30pm`, `midi` → `HH:MM`; null for anything else, a bare number too. */
export function parseClock(text: string): ClockTime | null {
  const written = whole.exec(normalise(text))?.[1];
  if (written === undefined) return null;
  return ownValue(named, written) ?? numericClock(written);
}

function numericClock(written: string): ClockTime | null {
  const [hours = 0, minutes = 0] = (written.match(/\d+/g) ?? []).map(Number);
  const half = /(p\.?m|soir)/.test(written) ? 'pm' : /(a\.?m|matin)/.test(written) ? 'am' : null;
  if (minutes > 59 || hours > 23 || (half !== null && (hours === 0 || hours > 12))) return null;
  const shift = half === 'pm' ? 12 : 0;
  return minuteToClock((half === null ? hours : (hours % 12) + shift) * 60 + minutes);
}
