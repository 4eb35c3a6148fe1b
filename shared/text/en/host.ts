// The sentences of every host, in English.
import type { HostProblems, SettingExpected, YamlExpected } from '../../model/host-problems';
import type { ProblemTexts } from '../../model/problem';
import type { TableKind } from '../../model/table';

const example: Readonly<Record<SettingExpected, string>> = {
  text: 'a text', texts: 'a list of texts, for example [garden, welcome]', file: 'the name of a file, for example Topics.ods', folder: 'the name of a folder, for example Documents/',
  language: 'fr or en', zone: 'a time zone, for example Europe/Paris', address: 'tu or vous (French only)', minutes: 'a duration, for example 15 min',
  days: 'a number of days before the meeting, for example 7', time: 'a time, for example 20:00', share: 'a share, from 0 % to 50 %',
  strength: 'a number from 0 (not at all) to 5', factor: 'a number from 1 up, for example 1.5', times: 'a number from 1 up',
  subgroup: 'a name, or { name: Summer party, until: 30/6/2027, aliases: [Party group] }', day: 'a day with its year, for example 30/6/2027', words: 'a number of words from 10 to 5000, for example 150',
  'yes-no': 'yes or no', authors: 'the name of a member, for example “L. Martin: Lise Martin”',
  roles: 'a list out of facilitation, notes, time', section: 'a duration (10 min) or { title, minutes, place }', place: 'start, middle or end',
  group: 'lines of “key: value”, moved to the right', columns: 'the heading of a column',
  host: 'a server, for example smtp.example.org', port: 'a number, for example 465 or 587', security: 'tls, starttls or none',
  'mail-address': 'an address, for example digests@example.org', seconds: 'a number of seconds from 1 to 120, for example 30',
};

const yaml: Readonly<Record<YamlExpected, string>> = {
  spaces: 'spaces at the start of the line, no tab', quote: 'the quote that closes the text', bracket: 'the bracket or brace that closes the list, or a comma',
  indent: 'the same indentation as the lines around it, and one key per line', once: 'each key only once', colon: 'a key, a colon, a space, then the value, for example “topics: Topics.ods”',
};

const kinds: Readonly<Record<TableKind, string>> = { topics: 'topics', members: 'members', tasks: 'tasks', decisions: 'decisions' };

export const hostProblems: ProblemTexts<HostProblems> = {
  'settings-missing': () => ({ what: 'This folder has no tour-de-table.yaml yet.', remedy: 'Make one with the command “init”, or by hand with a line “topics:” and the name of the topics table.' }),
  'settings-unreadable': ({ line, column, expected }) => ({ what: `The group’s method cannot be read from line ${line}, column ${column} on.`, remedy: `Expected: ${yaml[expected]}.` }),
  'settings-not-keys': () => ({ what: 'The group’s method has no lines of “key: value”.', remedy: 'Start with “topics:” and the name of the topics table.' }),
  'setting-missing': ({ key, example: shown }) => ({ what: `The group’s method does not say “${key}”.`, remedy: `Add a line, for example “${key}: ${shown}”.` }),
  'setting-unknown': ({ key, nearest }) => ({ what: `“${key}” is not a known key; this line is left aside.`, remedy: nearest === null ? 'Remove it, or check its spelling.' : `Write “${nearest}”, if that is what is meant.` }),
  'setting-twice': ({ key, other }) => ({ what: `“${key}” and “${other}” say the same thing twice; the first line counts.`, remedy: 'Keep only one of the two lines.' }),
  'setting-unclear': ({ key, value, expected }) => ({ what: `“${value}” is not understood for “${key}”; the usual value is kept.`, remedy: `Expected: ${example[expected]}.` }),

  'file-missing': () => ({ what: 'This file is not there.', remedy: 'Check its name in tour-de-table.yaml, or wait until syncing has finished.' }),
  'file-outside': () => ({ what: 'This path leads out of the group’s folder; nothing is read or written there.', remedy: 'Move the file into the group’s folder and write its name without “..”.' }),
  'file-is-none': () => ({ what: 'This name stands for something that is not a file.', remedy: 'Write the name of a file in tour-de-table.yaml.' }),
  'file-is-no-folder': () => ({ what: 'A folder is expected here, and this is a file; nothing is written.', remedy: 'Rename this file, or name another folder in tour-de-table.yaml.' }),
  'file-for-two-tables': ({ first, second }) => ({ what: `This file is named for two tables, ${kinds[first]} and ${kinds[second]}; it is read for the first only.`, remedy: 'Give each table a file of its own in tour-de-table.yaml.' }),
  'file-too-large': ({ megabytes, most }) => ({ what: `This file has ${megabytes} MB; up to ${most} MB are read.`, remedy: 'Take out pictures or old rows, or split it in two.' }),
  'file-forbidden': () => ({ what: 'This computer may not read or write here.', remedy: 'Check the rights of the file and the folder, or ask for access where they were shared from.' }),
  'file-in-use': () => ({ what: 'This file is open or has just been changed; it waits.', remedy: 'Nothing to do: it will be taken up later.' }),
  'file-refused': ({ cause }) => ({ what: `The disk refused this file (${cause}).`, remedy: 'Check that the disk or the share is connected, then run again.' }),
  'file-changed': () => ({ what: 'This file changed in the meantime; nothing was written into it.', remedy: 'Nothing to do: it will be read again at the next run.' }),
  'file-not-text': () => ({ what: 'This document is not readable text; it is left as it is.', remedy: 'Save it as UTF-8 text.' }),
  'file-not-written': () => ({ what: 'This table could not be added to without risk; it is left as it is.', remedy: 'Open it, check its quotes, then save it again.' }),
  'conflict-copy': ({ original }) => ({ what: `This is a conflict copy of “${original}” left by syncing; it is not read.`, remedy: 'Bring what is missing into the original, then delete the copy.' }),
  'disk-full': () => ({ what: 'The disk is full; nothing was lost, but nothing more can be written.', remedy: 'Free some space, then run again.' }),
  'folder-vanished': () => ({ what: 'The group’s folder is not there.', remedy: 'Check its path; connect the disk or wait for syncing, then run again.' }),

  'folder-missing': () => ({ what: 'This folder is not here; nothing of it is read.', remedy: 'Check its name in tour-de-table.yaml, make it, or wait until the synchronisation is complete.' }),
  'report-not-read': () => ({ what: 'This file lies in the folder of the reports, but its format is not read.', remedy: 'Save it as .odt, .docx or .md, in the same place.' }),
  'documents-cut': ({ read }) => ({ what: `There are more documents here, or folders inside each other, than one run reads: ${read} were read.`, remedy: 'Put the old ones elsewhere, or name a narrower folder in tour-de-table.yaml.' }),

  'table-elsewhere': () => ({ what: 'This table is no longer where it was read.', remedy: 'Nothing to do if it was moved on purpose; else put it back.' }),
  'table-away': () => ({ what: 'This table is not there; a row waits to be added to it.', remedy: 'Put it back in its place, or wait for the sync; else name another file in tour-de-table.yaml.' }),
  'row-gone': ({ title }) => ({ what: `The row “${title}” is no longer in its place; it was not changed.`, remedy: 'Nothing to do: it will be looked for again at the next run.' }),
  'cell-changed': ({ column }) => ({ what: `The cell “${column}” changed in the meantime; it is kept as it is.`, remedy: 'Nothing to do.' }),
  'calendar-read-only': () => ({ what: 'This calendar can only be read; the link to the agenda is not in it.', remedy: 'Add the link to the entry by hand, if the group wishes.' }),
  'not-a-member': ({ member }) => ({ what: `“${member}” is not in the members table; nothing is handed to them.`, remedy: 'Add this person to the members table.' }),
  'not-allowed-on-trial': () => ({ what: 'The group is still on trial: this does not leave this computer.', remedy: 'When the group agrees: the command “activate”.' }),

  'journal-torn': ({ line }) => ({ what: `Line ${line} of this journal was cut off by a sudden stop; it is left aside.`, remedy: 'Nothing to do: what was missing is checked on the files themselves.' }),
  'journal-unreadable': ({ line }) => ({ what: `Line ${line} of this journal cannot be read; it is left aside.`, remedy: 'If the file was edited by hand, take back an earlier version.' }),
  'made-by-newer': () => ({ what: 'This was written by a newer version of Tour de table; nothing is changed from here.', remedy: 'Update Tour de table on this computer.' }),
  'clock-behind': ({ minutes }) => ({ what: `This computer’s clock is ${minutes} min behind the last run.`, remedy: 'Check the computer’s date and time.' }),
  'run-elsewhere': () => ({ what: 'Another run is under way on this computer.', remedy: 'Wait until it has finished, then run again.' }),
  'run-unsettled': ({ rounds }) => ({ what: `After ${rounds} rounds something was still left to be done.`, remedy: 'Run again; if it happens again, report it.' }),
  'effect-in-doubt': () => ({ what: 'Some work was cut off here, and the file has changed since.', remedy: 'Have a look at it: the next run starts from what stands there.' }),
  'undo-unknown': ({ key }) => ({ what: `Nothing of that name was done: “${key}”.`, remedy: 'Choose a key among those that “run” showed under “Done”.' }),
  'undo-impossible': ({ key }) => ({ what: `“${key}” cannot be undone from here.`, remedy: 'Change it by hand if needed; what was sent stays sent.' }),
};

export const host = {
  overviewName: 'Where we are.md',
  agendasFolder: 'Agendas',
  companionName: ({ name }: { name: string }) => `${name} (follow-up).csv`,
  newTableName: { topics: 'Topics.csv', members: 'Members.csv', tasks: 'Who does what.csv', decisions: 'Decisions.csv' },
  companionRow: 'No.',
  companionTitle: 'Topic',
  neverBegun: { cause: 'Cut off before anything was written.', remedy: 'Nothing to do.' },
  undoneByPerson: 'A person took this back.',
  undoDone: ({ title }: { title: string }) => `Taken back: ${title}`,
  page: {
    title: ({ name }: { name: string }) => `For ${name}`,
    group: 'For the whole group',
    reason: {
      urgent: 'Urgent, says its author',
      mentioned: 'Your name is mentioned',
      assigned: 'Something is entrusted to you',
      replied: 'Somebody replied to you',
      'took-part': 'You took part in this discussion',
      followed: 'A document of your subgroup',
      'task-given': 'To do, in your name',
      'task-due': 'To do soon, in your name',
      presents: 'A topic that you present',
      'command-heard': 'What you asked for in a comment is noted',
      'ask-answered': 'An ask of your subgroup has its answer',
      'squeezed-out': 'These topics found no place several times: keep, split, hand to a subgroup or drop them.',
      'meeting-ready': 'The agenda and the reports of the next meeting',
      'has-role': 'A role falls to you at the next meeting',
      'unanswered-conclusions': 'What came of these points?',
      'report-missing': 'The report of your subgroup is awaited',
      'chronic-overload': 'There are lastingly more topics than time.',
      welcome: 'Welcome to the group',
      'in-service': 'The group has just put its digests into service',
      'perhaps-sent': 'Perhaps received already: a message was cut off',
    },
    about: ({ titles }: { titles: readonly string[] }) => titles.map((title) => `“${title}”`).join(', '),
    where: ({ document }: { document: string }) => `To be read in: ${document}`,
  },
  standing: { welcome: 'Welcome and check-in', adoption: 'Adoption of the agenda', reports: 'Subgroups’ round', break: 'Break', closing: 'Closing round', convivial: 'Convivial time' },
};
