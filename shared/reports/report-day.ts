// The day of a report: as its file's name, its folder or its title says, else the day on which it was last changed.
import type { GroupDocument } from '../model/snapshot';
import type { Day, Zone } from '../model/time';
import { messagesOf, type Locale } from '../text/messages';
import { normalise } from '../text/normalise';
import { fullDayPattern } from '../time/day-pattern';
import { parseDay } from '../time/parse-day';
import { instantToLocal } from '../time/zones';

export interface DayReading {
  readonly locale: Locale;
  readonly zone: Zone;
}

export interface ReportDay {
  readonly day: Day;
  readonly undated: boolean;
}

const dayWithin = new RegExp(`(?<![\\d/.-])${fullDayPattern}`, 'g');
const compact = /(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/;
const joints = /[_]+/g;

/** Where a year is missing, the one nearest to when the file was last changed. `title`: the words of its first heading. */
export function reportDay({ id, modifiedAt }: Pick<GroupDocument, 'id' | 'modifiedAt'>, title: string, { locale, zone }: DayReading): ReportDay {
  const changed = instantToLocal(zone, modifiedAt).day;
  const pieces = [...id.replace(/\.[A-Za-z]{2,4}$/, '').split('/').reverse(), title];
  const found = pieces.map((piece) => dayIn(piece, locale, changed)).find((day) => day !== null);
  return found === undefined || found === null ? { day: changed, undated: true } : { day: found, undated: false };
}

/** A heading that is nothing but a day, a word such as "restitution du" aside; null for any other. */
export function dayOfHeading(heading: string, locale: Locale, near: Day): Day | null {
  const folded = normalise(heading), [found] = folded.match(dayWithin) ?? [];
  if (found === undefined) return null;
  const rest = folded.replace(found, ' ').match(/[\p{L}\d'-]+/gu) ?? [];
  const around = (['fr', 'en'] as const).flatMap((language) => messagesOf(language).reportWords.dayWords);
  return rest.every((word) => around.includes(word)) ? dayIn(heading, locale, near) : null;
}

/** The last one, since names grow towards what is particular. */
function dayIn(text: string, locale: Locale, near: Day): Day | null {
  const [, year = '', month = '', date = ''] = compact.exec(text) ?? [];
  const spelled = year === '' ? text.replace(joints, ' ') : `${year}-${month}-${date}`;
  const found = normalise(spelled).match(dayWithin) ?? [];
  const days = found.map((words) => parseDay(words.trim(), { locale, today: near, toward: 'nearest' })?.day ?? null).filter((day) => day !== null);
  return days.at(-1) ?? null;
}
