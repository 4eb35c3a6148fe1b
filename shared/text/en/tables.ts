// The sentences of `shared/tables`, in English.
import type { TableProblems } from '../../tables/problems';
import type { ProblemTexts } from '../../model/problem';
import type { TableKind } from '../../model/table';

type Headers = Readonly<Record<TableKind, Readonly<Record<string, string>>>>;

/** What we call a column that we add. */
const headers: Headers = {
  topics: {
    id: 'No.', title: 'Topic', minutes: 'Duration', priority: 'Priority', subgroup: 'Subgroup', meeting: 'Meeting', presenters: 'Presented by', hours: 'Hours', deadline: 'Deadline',
    notBefore: 'Not before', pinned: 'Pinned', status: 'Status', recurring: 'Recurring', since: 'Added on', notes: 'Notes', intent: 'Type',
  },
  members: {
    id: 'No.', name: 'Name', firstName: 'First name', email: 'E-mail', subgroups: 'Subgroups', referentOf: 'Referent of', roles: 'Roles', absences: 'Absences', joined: 'Joined', left: 'Left', relay: 'Relay', rhythm: 'How often', days: 'Reach me on', hours: 'Contact hours', quiet: 'Quiet hours', zone: 'Time zone',
  },
  tasks: { id: 'No.', title: 'What', who: 'Who', due: 'When', done: 'Done', topicId: 'Topic' },
  decisions: { id: 'No.', title: 'Decision', day: 'Date', topicId: 'Topic' },
};

const tableNames: Readonly<Record<TableKind, string>> = { topics: 'topics', members: 'members', tasks: 'to do', decisions: 'decisions' };

/** What each field may hold, for "for example …". */
const expected: Readonly<Record<string, string>> = {
  minutes: '45 min, 1h30 or 30-45', priority: 'high, medium, low or a number', meeting: 'plenary or the name of a subgroup', hours: 'from 20:30, before 21:00 or 20:30-21:30',
  deadline: '3/12/2026 or Thursday 3 December', notBefore: '3/12/2026 or Thursday 3 December', since: '3/12/2026', due: '3/12/2026 or Thursday 3 December', day: '3/12/2026', joined: '3/12/2026', left: '3/12/2026',
  pinned: 'pinned, not on the agenda or nothing', status: 'open, on hold or done', done: 'yes, done or nothing', recurring: 'yes or no', intent: 'information, discussion or decision',
  email: 'an address like name@example.org', roles: 'facilitation, notes, time', absences: 'from 5 to 20 December',
  rhythm: 'never, once a week, a few times or often', days: 'Monday, Tuesday or weekdays', 'members.hours': '9:00-12:00, 14:00-18:00', quiet: 'from 21:00 to 8:00', zone: 'Europe/Paris',
};

function quote(text: string): string {
  return `“${text}”`;
}

function listed(words: readonly string[]): string {
  return words.map(quote).join(', ');
}

function columnLine({ kind, field, header }: { readonly kind: TableKind; readonly field: string; readonly header: string }): string {
  return `columns: { ${kind}: { ${field}: ${JSON.stringify(header)} } }`;
}

function fieldName({ kind, field }: { readonly kind: TableKind; readonly field: string }): string {
  return quote(headers[kind][field] ?? field);
}

function expectation({ kind, field }: { readonly kind: TableKind; readonly field: string }): string {
  const examples = expected[`${kind}.${field}`] ?? expected[field];
  return examples === undefined ? 'Correct the cell, or leave it as it is.' : `Write for example ${examples}.`;
}

const assumptions: TablesAssumptions = {
  'upper-bound': 'the longest duration',
  'at-least': 'the duration as written, nothing more',
  about: 'the approximate value',
  'in-hours': 'a number of hours',
  'in-minutes': 'a number of minutes',
  product: 'the product',
  year: 'the nearest year',
  order: 'month before day',
  month: 'the month to come',
  doubt: 'in spite of the question mark',
  'wrong-weekday': 'the date, as the weekday does not match it',
  'starts-then': 'a starting time',
  'first-of-list': 'the first of the list',
  'known-name': 'a name that the group knows',
  'usual-hours': 'the usual hours',
  slowest: 'the slowest rhythm',
};
type TablesAssumptions = Readonly<Record<TableProblems['value-assumed']['assumed'], string>>;

export const tablesProblems: ProblemTexts<TableProblems> = {
  'table-empty': ({ kind }) => ({
    what: `The table ${quote(tableNames[kind])} has no rows.`,
    remedy: 'Add a row below the column titles.',
  }),
  'column-missing': ({ kind, field, headers: found, example }) => ({
    what: found.length === 0 ? `This table has no column ${fieldName({ kind, field })}.` : `No column looks like ${fieldName({ kind, field })}. Columns found: ${listed(found)}.`,
    remedy: `Rename a column, or add this line to the settings: ${columnLine({ kind, field, header: example })}`,
  }),
  'mapped-column-missing': ({ kind, field, header, nearest }) => ({
    what: `The column ${quote(header)}, named in the settings for ${fieldName({ kind, field })}, is not in the table.`,
    remedy: nearest === null ? 'Correct the name of the column in the settings.' : `The nearest one is ${quote(nearest)}. In the settings: ${columnLine({ kind, field, header: nearest })}`,
  }),
  'mapped-field-unknown': ({ kind, key, header, nearest }) => ({
    what: `The settings give the column ${quote(header)} to ${quote(key)}, which this table does not have.`,
    remedy: nearest === null ? 'Take this line out of the settings.' : `Perhaps: ${columnLine({ kind, field: nearest, header })}`,
  }),
  'column-ambiguous': ({ kind, header, fields }) => ({
    what: `The column ${quote(header)} may mean ${fields.map((field) => fieldName({ kind, field })).join(' or ')}; it is not read.`,
    remedy: `Make its title more precise, or add to the settings: ${columnLine({ kind, field: fields[0] ?? '', header })}`,
  }),
  'column-guessed': ({ kind, field, header }) => ({
    what: `The column ${quote(header)} is read as ${fieldName({ kind, field })}.`,
    remedy: `If that is wrong, name the right column in the settings: ${columnLine({ kind, field, header: '…' })}`,
  }),
  'columns-twice': ({ kind, field, taken, other }) => ({
    what: `Two columns look like ${fieldName({ kind, field })}: ${quote(taken)} is read, ${quote(other)} is not.`,
    remedy: `To choose the other one, add to the settings: ${columnLine({ kind, field, header: other })}`,
  }),
  'sheet-without-header': ({ kind, headers: found }) => ({
    what: `This tab has no column titles that we know; it is not read. Its first row: ${listed(found)}.`,
    remedy: `If it holds rows for ${quote(tableNames[kind])}, give it the same column titles as the other tab.`,
  }),
  'header-borrowed': ({ from }) => ({
    what: `This tab has no column titles: those of the tab ${quote(from)} are used.`,
    remedy: 'Add a row of titles if its columns are in another order.',
  }),
  'section-read': ({ text, subgroup }) => ({
    what: `The row ${quote(text)} is read as a heading: the rows below it belong to the subgroup ${quote(subgroup)}.`,
    remedy: 'If it is a topic, fill another cell of the row, its duration for example.',
  }),
  'section-perhaps': ({ text }) => ({
    what: `The row ${quote(text)} looks like a heading; it is read as a topic.`,
    remedy: 'If it is a heading, write the exact name of a subgroup, or remove the row.',
  }),
  'row-without-title': ({ kind, cells }) => ({
    what: `This row has nothing in the column ${fieldName({ kind, field: kind === 'members' ? 'name' : 'title' })}; it is left out. It holds: ${listed(cells)}.`,
    remedy: 'Complete the row, or clear it.',
  }),
  'formula-error': ({ kind, field, text }) => ({
    what: `The formula of the cell ${fieldName({ kind, field })} gives an error (${text}); the cell is read as empty.`,
    remedy: 'Correct the formula in the table.',
  }),
  'minutes-default': ({ text, minutes }) => ({
    what: `The duration ${quote(text)} is not known: ${minutes} min are counted.`,
    remedy: `Write for example ${expected['minutes']}.`,
  }),
  'minutes-empty': ({ rows, minutes }) => ({
    what: rows.length === 1 ? `Row ${rows.join('')} has no duration: ${minutes} min are counted.` : `${rows.length} rows have no duration: ${minutes} min are counted for each.`,
    remedy: 'Fill in the duration of the topics that need more or less time.',
  }),
  'minutes-column-none': ({ minutes }) => ({
    what: `The table has no column of durations: ${minutes} min are counted for each topic.`,
    remedy: `Add a column ${fieldName({ kind: 'topics', field: 'minutes' })}.`,
  }),
  'value-unreadable': ({ kind, field, text }) => ({
    what: `${quote(text)} is not understood here; the cell is read as empty.`,
    remedy: expectation({ kind, field }),
  }),
  'value-assumed': ({ kind, field, text, taken, assumed }) => ({
    what: `${quote(text)} is read as ${quote(taken)} (${assumptions[assumed]}).`,
    remedy: expectation({ kind, field }),
  }),
  'subgroup-unknown': ({ text, known }) => ({
    what: `The subgroup ${quote(text)} is not in the list of members. Known subgroups: ${listed(known)}.`,
    remedy: 'Write the name as in the list of members, or add this subgroup there.',
  }),
  'priority-assumed': ({ header, highest }) => ({
    what: highest === 'low-number' ? `In the column ${quote(header)}, 1 is read as the highest priority.` : `In the column ${quote(header)}, the greatest number is read as the highest priority.`,
    remedy: highest === 'low-number' ? `If it is the other way round, name the column for example ${quote('Priority (1 = low)')}.` : `If it is the other way round, name the column for example ${quote('Priority (1 = high)')}.`,
  }),
  'topic-ambiguous': ({ text, example }) => ({
    what: `Several topics are called ${quote(text)}; this row is linked to none.`,
    remedy: `Write its number too, for example ${quote(example)}.`,
  }),
  'same-id-twice': ({ id, given }) => ({
    what: `Two rows have the number ${quote(id)}; both are kept, this one as ${quote(given)}.`,
    remedy: 'Give one of them another number.',
  }),
  'more-like-this': ({ rows, example }) => ({
    what: `The same holds for ${rows.length} more rows, from row ${rows[0] ?? ''} to row ${rows.at(-1) ?? ''}: ${example}`,
    remedy: 'Correct these rows in the same way.',
  }),
};

export const tables = {
  headers,
  tableNames,
  yes: 'yes',
  no: 'no',
  status: { open: 'open', done: 'done', 'on-hold': 'on hold' },
  pinned: { in: 'pinned', out: 'not on the agenda' },
  intent: { inform: 'information', discuss: 'discussion', decide: 'decision' },
  roles: { facilitation: 'facilitation', notes: 'notes', time: 'time' },
  plenary: 'plenary',
  minutes: ({ minutes }: { readonly minutes: number }) => `${minutes} min`,
  hours: ({ from, to }: { readonly from: string | null; readonly to: string | null }) =>
    from === null ? `before ${to ?? ''}` : to === null ? `from ${from}` : `${from}-${to}`,
  names: ({ names }: { readonly names: readonly string[] }) => names.join(', '),
  rhythm: { never: 'never', weekly: 'once a week', few: 'a few times a week', often: 'often' },
  clockRange: ({ from, to }: { readonly from: string; readonly to: string }) => `from ${from} to ${to}`,
  dayRange: ({ from, to }: { readonly from: string; readonly to: string }) => `from ${from} to ${to}`,
};
