// The group's meetings around now: from sentences and from calendar files.
import { expandSeries } from '../../shared/time/expand-series';
import { parseSeries } from '../../shared/time/parse-series';
import type { GroupFolder } from '../files/group-folder';
import { readCalendarFile } from './read-calendar-file';
import type { MeetingsAsking, MeetingsReading } from './meetings-reading';
import { settingsFile } from './read-settings';

export async function readMeetings(folder: GroupFolder, asking: MeetingsAsking): Promise<MeetingsReading> {
  const files = await Promise.all(asking.calendar.filter(isCalendarFile).map((id) => readCalendarFile(folder, id, asking)));
  const sentences = asking.calendar.filter((written) => !isCalendarFile(written)).join('\n');
  const { series, problems } = parseSeries(sentences, { ...asking, where: { file: settingsFile } });
  const said = series.flatMap((one) => expandSeries(one, asking.window, asking.zone));
  return {
    meetings: { whole: files.every(({ meetings }) => meetings.whole), all: [...files.flatMap(({ meetings }) => meetings.all), ...said] },
    problems: [...problems, ...files.flatMap((file) => file.problems)],
  };
}

function isCalendarFile(written: string): boolean {
  return /\.(?:ics|ical)$/i.test(written.trim());
}
