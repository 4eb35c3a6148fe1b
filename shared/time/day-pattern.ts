// Where a day stands in a sentence: pieces of patterns over normalised text, shared by all that look for days.
import { monthPattern, weekdayPattern } from './day-names';

const date = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const ordinal = String.raw`(?:er\b|st\b|nd\b|rd\b|th\b|e\b)?`;
const namedYear = String.raw`(?:[,-]? ?((?:19|20|21)\d\d(?!\d)|'?\d\d(?! ?(?:\d|h|:|min|mn|[ap]\.?m|%))))?`;
const lead = String.raw`(?:(?:le|on|the|ce|this) )*`;
const weekday = `${lead}(?:(${weekdayPattern}),? )?${lead}`;

/** Groups: year, month, date. A clock time may be glued on, as tables do. */
export const isoPattern = String.raw`((?:19|20|21)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?:[t ]\d\d:\d\d(?::\d\d)?)?(?!\d)`;
/** Groups: weekday, first number, separator, second number, year. */
export const numericPattern = String.raw`${weekday}(\d{1,2}) ?([-/.]) ?(\d{1,2})(?: ?\3 ?(\d{4}|\d\d))?(?![\d:])`;
/** Groups: weekday, date, month, year. */
export const dateMonthPattern = String.raw`${weekday}(${date})${ordinal} ?-?(?:of )?(${monthPattern})${namedYear}`;
/** Groups: weekday, month, date, year. */
export const monthDatePattern = String.raw`${weekday}(${monthPattern}) ?(${date})${ordinal}(?! ?(?:h\b|[:/])|[\d.-]\d)${namedYear}`;
/** Groups: weekday, date. */
export const weekdayDatePattern = String.raw`${lead}(${weekdayPattern}),? ${lead}(${date})${ordinal}(?![\d/:-])`;

const groupsAside = (pattern: string): string => pattern.replace(/\\[23]/g, '[-/.]').replace(/\((?!\?)/g, '(?:');

/** Any day with at least a date and a month, without groups. */
export const fullDayPattern = `(?:${[isoPattern, numericPattern, dateMonthPattern, monthDatePattern].map(groupsAside).join('|')})`;
