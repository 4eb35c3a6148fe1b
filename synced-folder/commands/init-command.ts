// `init`: finds a folder's tables by their names and writes the settings file that a person then reads through.
import { attemptLater } from '../files/refuse';
import { openGroupFolder, type GroupFolder } from '../files/group-folder';
import { writeFile } from '../files/write-file';
import { findTables, type Found, type FoundKind } from '../find-tables';
import { settingsFile } from '../read/read-settings';
import { sayProblems } from '../say-report';
import { originalOf } from '../files/conflict-copy';
import type { Messages } from '../../shared/text/messages';
import { columnsTold } from './columns-told';
import { messagesFor, usualLocale, type Context, type ExitCode } from './context';
import { failed } from './group-commands';
import path from 'node:path';
import { rootWords } from '../../shared/schemas/setting-words';

export async function initCommand(folder: string, context: Context): Promise<ExitCode> {
  const messages = messagesFor(context, undefined), locale = context.asked ?? usualLocale(process.env, process.argv);
  const done = await attemptLater(folder, async () => {
    const open = openGroupFolder(context.machine.disk, folder), names = namesIn(open);
    if (names.includes(settingsFile)) return { lines: [messages.cli.initExists({ file: settingsFile })], code: 0 as const };
    const found = findTables(names);
    if (found.topics === undefined) return { lines: [messages.cli.initNothing], code: 1 as const };
    const text = settingsText(path.basename(open.root), found, { locale, words: messages.cli, timeZone: context.machine.timeZone });
    writeFile(open, { id: settingsFile, from: null, bytes: Buffer.from(text) });
    const columns = await Promise.all(tableKinds.map(async (kind) => [kind, found[kind] === undefined ? [] : await columnsTold(open, { kind, id: found[kind], locale }, messages)] as const));
    return { lines: told(found, messages.cli, { folder: path.resolve(folder), columns: new Map(columns) }), code: 0 as const };
  });
  if (!done.done) return failed(sayProblems([done.problem], messages), context);
  for (const line of done.value.lines) context.say(line);
  return done.value.code;
}

function namesIn({ disk, root }: GroupFolder): readonly string[] {
  const names = disk.list(root), all = new Set(names);
  return names.filter((name) => !name.startsWith('.') && !name.startsWith('~$') && originalOf(name, all) === null)
    .map((name) => (disk.stat(path.join(root, name))?.kind === 'folder' ? `${name}/` : name).normalize('NFC'));
}

const tableKinds = ['topics', 'members', 'tasks', 'decisions'] as const;
const kinds: readonly FoundKind[] = [...tableKinds, 'calendar', 'agendas', 'reports', 'documents'];

interface Writing {
  readonly locale: 'fr' | 'en';
  readonly words: Messages['cli'];
  readonly timeZone: string;
}

/** Keys in the group's language; a value in quotes wherever YAML could read it otherwise. */
function settingsText(name: string, found: Found, { locale, words, timeZone }: Writing): string {
  const key = (kind: keyof typeof rootWords): string => rootWords[kind][locale === 'en' ? 0 : 1] ?? kind;
  const value = (text: string): string => JSON.stringify(text);
  return [
    `${key('name')}: ${value(name)}`, `${key('locale')}: ${locale}`, `${key('timeZone')}: ${timeZone}`,
    ...kinds.flatMap((kind) => { const file = found[kind]; return file === undefined ? [] : [`${key(kind)}: ${value(file)}`]; }),
    ...(found.calendar === undefined ? [words.calendarHint] : []), '',
  ].join('\n');
}

interface Telling {
  readonly folder: string;
  /** What is said below each table. */
  readonly columns: ReadonlyMap<FoundKind, readonly string[]>;
}

function told(found: Found, words: Messages['cli'], { folder, columns }: Telling): readonly string[] {
  return [
    ...kinds.flatMap((kind) => { const file = found[kind]; return file === undefined ? [] : [words.initFound({ kind: words.kinds[kind], file }), ...columns.get(kind) ?? []]; }),
    words.initDone({ file: settingsFile, command: `npm start -- plan "${folder}"` }), ...(found.calendar === undefined ? [words.calendarNeeded] : []),
  ];
}
