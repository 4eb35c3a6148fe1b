// `kit export` and `kit import`: a group's method as a file for another group, without anything of its own.
import { readFileSync, writeFileSync } from 'node:fs';
import { Document, isMap, parseDocument, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import { decodeText } from '../../shared/formats/text-encoding';
import { agendaWords, collationWords, rootWords } from '../../shared/schemas/setting-words';
import { normalise } from '../../shared/text/normalise';
import { openGroupFolder } from '../files/group-folder';
import { readFile } from '../files/read-file';
import { attempt, refuse } from '../files/refuse';
import { writeFile } from '../files/write-file';
import { settingsFile } from '../read/read-settings';
import { sayProblems } from '../say-report';
import { messagesFor, type Context, type ExitCode } from './context';
import { failed } from './group-commands';

const kitKey = 'tour-de-table-kit';
const kitVersion = 1;

export async function kitExportCommand(file: string, folder: string, context: Context): Promise<ExitCode> {
  const messages = messagesFor(context, undefined);
  const exported = attempt(folder, () => {
    const method = methodIn(settingsOf(folder, context).document);
    const kit = new Document({ [kitKey]: kitVersion });
    kit.commentBefore = ` ${messages.cli.kitHead}`;
    for (const pair of method) (kit.contents as unknown as YAMLMap).items.push(pair);
    writeFileSync(file, kit.toString());
  });
  if (!exported.done) return failed(sayProblems([exported.problem], messages), context);
  context.say(messages.cli.kitWritten({ file }));
  return 0;
}

/** What the group already says stays; the rest is added at the end of its own file, its comments kept. */
export async function kitImportCommand(file: string, folder: string, context: Context): Promise<ExitCode> {
  const messages = messagesFor(context, undefined);
  const source = attempt(file, () => readFileSync(file, 'utf8'));
  if (!source.done) return failed(sayProblems([source.problem], messages), context);
  const imported = attempt(folder, () => {
    const kit = parseDocument(source.value);
    if (kit.errors.length > 0 || !isMap(kit.contents) || kit.get(kitKey) !== kitVersion) return null;
    const { open, revision, document } = settingsOf(folder, context);
    const taken: string[] = [], kept: string[] = [];
    addTo(document.contents as unknown as YAMLMap, methodIn(kit), { taken, kept });
    if (taken.length > 0) writeFile(open, { id: settingsFile, from: revision, bytes: Buffer.from(document.toString()) });
    return { taken, kept };
  });
  if (!imported.done) return failed(sayProblems([imported.problem], messages), context);
  if (imported.value === null) return failed([messages.cli.kitUnreadable({ file })], context);
  const { taken, kept } = imported.value;
  if (taken.length > 0) context.say(messages.cli.kitTaken({ keys: taken }));
  if (kept.length > 0) context.say(messages.cli.kitKept({ keys: kept }));
  if (taken.length + kept.length === 0) context.say(messages.cli.kitNothing);
  return 0;
}

function settingsOf(folder: string, { machine }: Context) {
  const open = openGroupFolder(machine.disk, folder);
  const there = readFile(open, settingsFile) ?? refuse('settings-missing', { file: settingsFile }, {});
  const document = parseDocument(decodeText(there.bytes).text);
  if (document.errors.length > 0 || !isMap(document.contents)) refuse('settings-not-keys', { file: settingsFile }, {});
  return { open, revision: there.revision, document };
}

type Entry = Pair<Scalar<string>, Node | null>;

/** How a group works, and nothing of who it is: no name, no file, no calendar, no column, no subgroup, nobody who sends or is written to. */
const methodWords: ReadonlySet<string> = new Set([...rootWords.agenda, ...rootWords.address, ...rootWords.collation].map(normalise));

function methodIn(document: { readonly contents: unknown }): readonly Entry[] {
  const entries = isMap(document.contents) ? (document.contents.items as unknown as readonly Entry[]) : [];
  return entries.filter(({ key }) => methodWords.has(normalise(String(key.value))));
}

interface Told {
  readonly taken: string[];
  readonly kept: string[];
}

/** One level deep within the agenda's own keys, in whichever language they are written. */
function addTo(own: YAMLMap, entries: readonly Entry[], told: Told): void {
  for (const entry of entries) {
    const name = String(entry.key.value), there = (own.items as unknown as readonly Entry[]).find(({ key }) => isSameKey(String(key.value), name));
    if (there === undefined) {
      own.items.push(entry);
      told.taken.push(name);
    } else if (isMap(there.value) && isMap(entry.value)) addTo(there.value, entry.value.items as unknown as readonly Entry[], told);
    else if (String(there.value) !== String(entry.value)) told.kept.push(name);
  }
}

function isSameKey(a: string, b: string): boolean {
  const names = [...Object.values<readonly string[]>(rootWords), ...Object.values<readonly string[]>(agendaWords), ...Object.values<readonly string[]>(collationWords)].find((words) => words.some((word) => normalise(word) === normalise(a)));
  return normalise(a) === normalise(b) || (names?.some((word) => normalise(word) === normalise(b)) ?? false);
}
