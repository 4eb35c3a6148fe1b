// One calendar file of the group's.
import { defaultPlenaryWords } from '../../shared/formats/calendar-kind';
import { decodeText } from '../../shared/formats/text-encoding';
import type { GroupFolder } from '../files/group-folder';
import { readFile } from '../files/read-file';
import { attemptLater, refuse } from '../files/refuse';
import { zoneOf } from '../zone-of';
import type { MeetingsAsking, MeetingsReading } from './meetings-reading';

const most = 20_000_000;

/** The reader of calendars is loaded only where a group has one. */
export async function readCalendarFile(folder: GroupFolder, id: string, { window, zone, subgroups }: MeetingsAsking): Promise<MeetingsReading> {
  const read = await attemptLater(id, async () => {
    const file = readFile(folder, id, most) ?? refuse('file-missing', { file: id }, {});
    const { readCalendar } = await import('../../shared/formats/read-calendar');
    const isMeeting = { plenary: defaultPlenaryWords, subgroups };
    return readCalendar(decodeText(file.bytes).text, { calendar: id, window, groupZone: zone, zoneOf: (name) => zoneOf(name, window), isMeeting });
  });
  if (!read.done) return { meetings: { whole: false, all: [] }, problems: [read.problem] };
  const { meetings, problems } = read.value;
  return {
    meetings: { whole: true, all: meetings },
    problems: problems.map((problem) => ({ ...problem, where: { file: id, ...problem.where } })),
  };
}
