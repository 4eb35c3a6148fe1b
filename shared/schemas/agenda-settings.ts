// The part of the settings that says how agendas are made.
import type { AgendaMethod, Rhythm, StandingSection } from '../model/settings';
import type { Locale } from '../text/messages';
import { isGroup, type SettingReader, type Written } from './setting-reader';
import { parseBetween, parseDaysBefore, parseDuration, parseShare, parseText, parseTime, parseWhole, parseWord, parseWords } from './setting-values';
import { agendaWords, meetingWords, placeWords, rhythmWords, roleWords, sectionPartWords, sectionWords } from './setting-words';
import { usualMethod, usualSections } from './usual-method';

export function parseAgendaMethod(written: Written | undefined, locale: Locale, reader: SettingReader): AgendaMethod {
  const keys = reader.group(written, agendaWords);
  const usual = usualMethod(locale);
  const strength = parseBetween(0, 5);
  return {
    rhythm: parseRhythm(keys.get('rhythm'), usual.rhythm, reader),
    buffer: reader.value(keys.get('buffer'), parseShare, 'share', usual.buffer),
    defaultMinutes: reader.value(keys.get('defaultMinutes'), atLeastOne, 'minutes', usual.defaultMinutes),
    ageing: reader.value(keys.get('ageing'), strength, 'strength', usual.ageing),
    fairness: reader.value(keys.get('fairness'), strength, 'strength', usual.fairness),
    displacement: reader.value(keys.get('displacement'), parseBetween(1, 100), 'factor', usual.displacement),
    squeezedTimes: reader.value(keys.get('squeezedTimes'), parseWhole(1, 100), 'times', usual.squeezedTimes),
    standing: parseStanding(keys.get('standing'), locale, reader),
    roles: reader.value(keys.get('roles'), parseWords(roleWords), 'roles', usual.roles),
  };
}

const atLeastOne = (value: unknown): number | null => {
  const minutes = parseDuration(value);
  return minutes === 0 ? null : minutes;
};

/** `clôture: J-2 20:00` says the day and the time at once. */
function parseRhythm(written: Written | undefined, usual: Rhythm, reader: SettingReader): Rhythm {
  const keys = reader.group(written, rhythmWords);
  const cutOff = keys.get('cutOffDays');
  const [day, time] = typeof cutOff?.value === 'string' ? [cutOff.value.trim().split(/\s+/)[0], cutOff.value.trim().split(/\s+/).slice(1).join(' ')] : [cutOff?.value, ''];
  const days = (key: 'proposalDays' | 'reminderDays' | 'announceDays'): number => reader.value(keys.get(key), parseDaysBefore, 'days', usual[key]);
  const timeAfterDay = cutOff !== undefined && time !== '' ? { ...cutOff, value: time } : undefined;
  return {
    proposalDays: days('proposalDays'),
    reminderDays: days('reminderDays'),
    cutOffDays: reader.value(cutOff && { ...cutOff, value: day }, parseDaysBefore, 'days', usual.cutOffDays),
    cutOffTime: reader.value(keys.get('cutOffTime') ?? timeAfterDay, parseTime, 'time', usual.cutOffTime),
    announceDays: days('announceDays'),
  };
}

function parseStanding(written: Written | undefined, locale: Locale, reader: SettingReader): AgendaMethod['standing'] {
  const keys = reader.group(written, meetingWords);
  const usual = usualSections(locale);
  return {
    plenary: parseSections(keys.get('plenary'), usual.plenary, reader),
    subgroup: parseSections(keys.get('subgroup'), usual.subgroup, reader),
  };
}

/** A group changes sections by name, switches one off with 0, and adds its own under any other name. */
function parseSections(written: Written | undefined, usual: readonly StandingSection[], reader: SettingReader): readonly StandingSection[] {
  const own: Written[] = [];
  const keys = reader.group(written, sectionWords, (other) => own.push(other));
  const known = usual.map((section) => parseSection(keys.get(section.id as keyof typeof sectionWords), section, reader));
  const added = own.map((one) => parseSection(one, { id: one.key, title: one.key, minutes: 0, place: 'start' }, reader));
  const closing = known.findIndex((section) => section.place === 'end');
  return [...known.slice(0, closing), ...added, ...known.slice(closing)].filter((section) => section.minutes > 0);
}

/** A break whose minutes the group gives itself stands in every meeting, unless it says otherwise. */
function parseSection(written: Written | undefined, usual: StandingSection, reader: SettingReader): StandingSection {
  if (written === undefined) return usual;
  const { id, title, minutes, place } = usual;
  if (!isGroup(written.value)) return { id, title, place, minutes: reader.value(off(written), parseDuration, 'section', minutes) };
  const parts = reader.group(written, sectionPartWords);
  const from = reader.value(parts.get('meetingsFrom'), parseDuration, 'minutes', usual.meetingsFrom);
  return {
    id,
    title: reader.value(parts.get('title'), parseText, 'text', title),
    minutes: reader.value(parts.get('minutes'), parseDuration, 'minutes', minutes),
    place: reader.value(parts.get('place'), parseWord(placeWords), 'place', place),
    ...(from === undefined ? {} : { meetingsFrom: from }),
  };
}

/** `pause: non` */
function off(written: Written): Written {
  return written.value === false || written.value === null || written.value === 'non' || written.value === 'no' ? { ...written, value: 0 } : written;
}
