// The phrases of which a series' sentence is made, in French and English, over normalised text.
import type { ClockTime, Minutes } from '../model/time';
import { monthPattern as M, weekdayOf, weekdayPattern as W } from './day-names';
import { fullDayPattern as D } from './day-pattern';
import { durationOf, durationPattern } from './duration-pattern';
import { numberWord, numberWordPattern as N, rank, rankPattern as R } from './number-word';
import { clockPattern as C, parseClock } from './parse-clock';

/** What was understood so far; days as they were written, since their year depends on the rest. */
export interface SeriesDraft {
  readonly unit: 'week' | 'month' | null;
  readonly step: number;
  readonly weekdays: readonly number[];
  readonly ranks: readonly number[];
  readonly dates: readonly number[];
  readonly clock: ClockTime | null;
  readonly minutes: Minutes | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly except: readonly string[];
  /** Days beside the rule, and days without a rule. */
  readonly also: readonly WrittenDay[];
  readonly once: readonly WrittenDay[];
  readonly place: string | null;
  /** Some clock time follows `à`: a bare `2 h` is then a length. */
  readonly clockIsMarked: boolean;
}

export interface WrittenDay {
  readonly written: string;
  readonly clock: ClockTime | null;
}

/** null = understood by itself, but not beside what was said before. */
type Reading = Partial<SeriesDraft> | null;
export interface Phrase {
  readonly pattern: RegExp;
  /** How it begins, where the whole pattern is long: an engine takes milliseconds to make one ready for its first use. */
  readonly begins: RegExp | null;
  readonly read: (groups: readonly string[], draft: SeriesDraft) => Reading;
}

const at = `(?:a|at|@|vers|des)`;
const dayAndClock = `${D}(?:,? ${at} ${C})?`;
const several = (item: string): string => `${item}(?:(?:,| et| and| &| ni) (?:le |les |on |the )*${item})*`;
const upTo = `(?:a|-|to|jusqu'a|until)`;
/** `7` of `7 to 9 pm`. */
const bareStart = `\\d{1,2}(?= ?${upTo} ?\\d{1,2}(?:[:.]\\d\\d)? ?[ap]\\.?m\\b)`;
const article = `(?:(?:le|les|the|on) )*`;
const each = `(?:tous les|toutes les|chaque|every|each|weekly on|les|le|on)`;
const marked = new RegExp(`(?:^| )(?:${at}|de|from) ${C}(?![\\p{L}\\p{N}])`, 'u');

export function isClockMarked(text: string): boolean {
  return marked.test(text);
}

/** The first that matches and can be read wins. */
export const seriesPhrases: readonly Phrase[] = [
  begun('(?:depuis|a partir d[ue]|a compter d[ue]|des|since|from|starting(?: on| from)?|as of|du)(?: le)? ', `(${D})`, ([day], { from }) => from === null ? { from: day ?? null } : null),
  begun("(?:jusqu'au|jusqu'a|until|till|through|au|to)(?: le)? ", `(${D})`, ([day], { until }) => until === null ? { until: day ?? null } : null),
  begun('(?:sauf|excepte|hormis|hors|except(?: for| on)?|but not(?: on)?|not(?: on)?|pas)(?: le)? ', `(${several(D)})`, ([days = ''], { except }) => ({ except: [...except, ...daysIn(days).map(({ written }) => written)] })),
  begun('(?:et |and )?(?:aussi|also|en plus|plus|ainsi que|as well as|et|and)(?: on)? ', `(${several(dayAndClock)})`, ([days = ''], { also }) => ({ also: [...also, ...daysIn(days)] })),
  phrase(`(?:(?:${at}|de|from) )?(${C}|${bareStart}) ?${upTo} ?(${C})`, ([start = '', end = ''], draft) => clockRange(start, end, draft)),
  phrase(`(?:${at}) (${C})`, ([clock = ''], draft) => clockRead(clock, draft)),
  phrase(`(?:pendant|durant|duree ?:?|dure|duration ?:?|for|lasting|lasts) (${durationPattern})`, ([written = ''], draft) => lengthRead(written, draft)),
  phrase(`(${C})`, ([clock = ''], draft) => draft.clockIsMarked && durationOf(clock) !== null && !/[:.m]/.test(clock) ? null : clockRead(clock, draft)),
  phrase(`(${durationPattern})`, ([written = ''], draft) => lengthRead(written, draft)),
  begun(`(?=(?:(?:le|on|the|ce|this) )*(?:\\d|${W}|${M}))`, `(${several(dayAndClock)})`, ([days = ''], { once }) => once.length === 0 ? { once: daysIn(days) } : null),
  phrase(`(?:un |une |1 )?(${W}) sur (${N})`, ([day = '', step = ''], draft) => weekly(draft, [day], numberWord(step))),
  phrase(`every (other|second|2nd|third|3rd|${N}) (${W})(?! (?:of|in|du|de)\\b)`, ([step = '', day = ''], draft) => weekly(draft, [day], stepOf(step))),
  phrase(`(?:${each} )?${article}(${several(R)}) (${W})`, ([ranks = '', day = ''], draft) => draft.weekdays.length > 0 ? null : { ranks: matches(ranks, R).map(rank), weekdays: [weekdayOf(day)] }),
  phrase(`${each} ${article}(${several(W)})`, ([days = ''], draft) => weekly(draft, matches(days, W), null)),
  phrase(`(${several(`${W}(?<=days|dis|dimanches)`)})`, ([days = ''], draft) => weekly(draft, matches(days, W), null)),
  phrase(`(${W})`, ([day = ''], draft) => draft.unit === 'week' && draft.weekdays.length === 0 ? { weekdays: [weekdayOf(day)] } : null),
  phrase(`(?:le |the )?(?:dernier jour|last day)`, (_, { dates }) => dates.length === 0 ? { dates: [-1] } : null),
  phrase(`(?:le|les|on the|the|on) (${several('\\d{1,2}(?:er|e|st|nd|rd|th)?')})(?! ?[/:.]?\\d| ?h)`, ([dates = ''], draft) => monthDates(draft, dates)),
  phrase(`(?:toutes les|every) (${N}|other|second|third) (?:semaines?|weeks?)|une semaine sur (${N})`, ([step = '', other = ''], draft) => rhythm(draft, 'week', stepOf(step || other))),
  phrase(`(?:tous les (?:15|quinze) jours|fortnightly|every fortnight)`, (_, draft) => rhythm(draft, 'week', 2)),
  phrase(`(?:chaque semaine|toutes les semaines|every week|each week|weekly|hebdomadaire(?:ment)?)`, (_, draft) => rhythm(draft, 'week', 1)),
  phrase(`(?:de )?tous les (${N}) mois|(?:of )?every (${N}|other|second) months?|un mois sur (${N})`, ([a = '', b = '', c = ''], draft) => rhythm(draft, 'month', stepOf(a || b || c))),
  phrase(`(?:du|de chaque|chaque|de tous les|tous les|par) mois|(?:of (?:the|each|every)|each|every) month|monthly|mensuel(?:le)?(?:ment)?`, (_, draft) => rhythm(draft, 'month', 1)),
  phrase(`(?:reunion|meeting|pleniere|plenary|(?:le|la|les|the|on|at|a|et|and|de|du|jour) ?)`, () => ({})),
];

function phrase(pattern: string, read: Phrase['read']): Phrase {
  return { pattern: new RegExp(`^(?:${pattern})(?![\\p{L}\\p{N}])`, 'u'), begins: null, read };
}

function begun(intro: string, rest: string, read: Phrase['read']): Phrase {
  return { ...phrase(intro + rest, read), begins: new RegExp(`^${intro}`, 'u') };
}

function weekly(draft: SeriesDraft, names: readonly string[], step: number | null): Reading {
  if (draft.weekdays.length > 0 || (step !== null && draft.unit !== null)) return null;
  const said = { weekdays: names.map(weekdayOf) };
  // `every Monday` needs no more; beside `every two weeks` the weekday adds to it.
  return step === null ? { ...said, unit: draft.unit ?? 'week' } : { ...said, unit: 'week', step };
}

function rhythm(draft: SeriesDraft, unit: 'week' | 'month', step: number): Reading {
  const weekdayAlone = draft.unit === 'week' && draft.step === 1 && draft.weekdays.length > 0;
  return (draft.unit === null || (weekdayAlone && unit === 'week')) && step >= 1 ? { unit, step } : null;
}

function monthDates({ dates, weekdays }: SeriesDraft, written: string): Reading {
  const said = matches(written, '\\d+').map(Number);
  return dates.length === 0 && weekdays.length === 0 && said.every((date) => date >= 1 && date <= 31) ? { dates: said } : null;
}

function clockRead(written: string, draft: SeriesDraft): Reading {
  const clock = parseClock(written);
  return clock === null || draft.clock !== null ? null : { clock };
}

function clockRange(start: string, end: string, draft: SeriesDraft): Reading {
  const to = parseClock(end), from = startOf(start, end, to);
  if (from === null || to === null || draft.clock !== null || draft.minutes !== null) return null;
  const minutes = Number(to.slice(0, 2)) * 60 + Number(to.slice(3)) - Number(from.slice(0, 2)) * 60 - Number(from.slice(3));
  return minutes === 0 ? null : { clock: from, minutes: (minutes + 1440) % 1440 };
}

/** `7:30 to 9:30 pm`, `8 h à 10 h du soir`: both in the evening, unless that would be backwards. */
function startOf(start: string, end: string, to: ClockTime | null): ClockTime | null {
  const half = / ?(?:[ap]\.?m\.?|du (?:soir|matin))$/.exec(end)?.[0] ?? '', shared = parseClock(`${start}${half}`);
  return shared !== null && to !== null && shared < to ? shared : parseClock(start) ?? parseClock(`${start} h`);
}

function lengthRead(written: string, draft: SeriesDraft): Reading {
  const minutes = durationOf(written);
  return minutes === null || draft.minutes !== null ? null : { minutes };
}

function daysIn(written: string): readonly WrittenDay[] {
  return matches(written, dayAndClock).map((one) => {
    const day = new RegExp(`^${D}`).exec(one)?.[0] ?? one;
    return { written: day, clock: parseClock(one.slice(day.length).replace(/^[, ]+/, '').replace(/^des /, '')) };
  });
}

function matches(text: string, pattern: string): readonly string[] {
  return text.match(new RegExp(pattern, 'g')) ?? [];
}

function stepOf(word: string): number {
  if (word === 'other') return 2;
  return /^(?:second|third|2nd|3rd)$/.test(word) ? rank(word) : numberWord(word);
}
