// Parser of a snapshot that another engine read, or that was saved.
import * as z from 'zod/mini';
import type { Settings } from '../model/settings';
import type { GroupDocument, Meeting, Snapshot } from '../model/snapshot';
import { documentContent } from './document-content';
import { instant, words } from './json';
import { journalEntry } from './journal';
import { problem } from './problem';
import { parseStored, type Stored } from './stored';
import { table } from './table';

const minutes = z.int();
const section = z.object({
  id: z.string(), title: z.string(), minutes, place: z.enum(['start', 'middle', 'end']), meetingsFrom: z.exactOptional(minutes),
});
const headers = z.exactOptional(z.record(z.string(), z.string()));

const part = z.exactOptional(words);

const settings: z.ZodMiniType<Settings> = z.object({
  name: z.string(),
  locale: z.enum(['fr', 'en']),
  timeZone: z.string(),
  address: z.enum(['tu', 'vous']),
  columns: z.object({ topics: headers, members: headers, tasks: headers, decisions: headers }),
  agenda: z.object({
    rhythm: z.object({ proposalDays: z.int(), reminderDays: z.int(), cutOffDays: z.int(), cutOffTime: z.string(), announceDays: z.int() }),
    buffer: z.number(), defaultMinutes: minutes, ageing: z.number(), fairness: z.number(), displacement: z.number(), squeezedTimes: z.int(),
    standing: z.object({ plenary: z.array(section), subgroup: z.array(section) }),
    roles: z.array(z.enum(['facilitation', 'notes', 'time'])),
  }),
  subgroups: z.array(z.object({ name: z.string(), aliases: words, until: z.nullable(z.string()) })),
  reports: z.object({
    words: z.int(), oralMinutes: minutes, drafts: z.boolean(), rotate: z.boolean(),
    headings: z.object({ news: part, done: part, plans: part, asks: part, decisions: part, needs: part }),
  }),
  digest: z.object({ authors: z.record(z.string(), z.string()), contact: z.nullable(z.string()), mailer: z.nullable(z.string()) }),
});

const meeting: z.ZodMiniType<Meeting> = z.object({
  id: z.string(), title: z.string(), subgroup: z.nullable(z.string()),
  start: instant, end: instant, cancelled: z.boolean(), place: z.nullable(z.string()),
  source: z.nullable(z.object({ calendar: z.string(), uid: z.string(), writable: z.boolean(), link: z.nullable(z.string()) })),
});

const groupDocument: z.ZodMiniType<GroupDocument> = z.object({
  id: z.string(), kind: z.enum(['agenda', 'collation', 'overview', 'report', 'document']), title: z.string(), url: z.string(),
  revision: z.string(), content: z.nullable(z.string()), modifiedAt: instant, busy: z.boolean(),
  subgroup: z.nullable(z.string()), reading: z.nullable(documentContent), sharedWithAll: z.nullable(z.boolean()),
});

const zone = z.object({ name: z.string(), offsets: z.array(z.object({ from: instant, offset: minutes })).check(z.minLength(1)) });

const snapshot: z.ZodMiniType<Snapshot> = z.object({
  version: z.literal(1),
  settings,
  trial: z.boolean(),
  places: z.object({ agendas: z.string(), reports: z.nullable(z.string()), overview: z.string() }),
  zones: z.record(z.string(), zone),
  meetings: z.object({ whole: z.boolean(), all: z.array(meeting) }),
  topics: z.nullable(table), members: z.nullable(table), tasks: z.nullable(table), decisions: z.nullable(table),
  documents: z.object({ whole: z.boolean(), all: z.array(groupDocument), unseen: z.exactOptional(z.array(z.enum(['report', 'document']))) }),
  journal: z.array(journalEntry),
  problems: z.array(problem),
});

export function parseSnapshot(value: unknown): Stored<Snapshot> {
  return parseStored(value, snapshot, 1);
}
