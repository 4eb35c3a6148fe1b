// `kit export` and `kit import`: a group's method as a file for another group, without anything of its own.
import { readFileSync, writeFileSync } from 'node:fs';
import { Document, isMap, parseDocument, type Document as Yaml } from 'yaml';
import { decodeText } from '../../shared/formats/text-encoding';
import type { Json } from '../../shared/model/json';
import { readJournal, slot } from '../../shared/plan/read-journal';
import { baseAfter, compareKits, methodSettings, settingsCalled, type KitBase, type KitComparison, type KitSetting } from '../../shared/schemas/kit';
import type { Messages } from '../../shared/text/messages';
import { openGroupFolder } from '../files/group-folder';
import { readFile } from '../files/read-file';
import { attempt, refuse } from '../files/refuse';
import { writeFile } from '../files/write-file';
import { openGroup, openSharedJournal } from '../group';
import { settingsFile } from '../read/read-settings';
import { sayProblems } from '../say-report';
import { messagesFor, type Context, type ExitCode } from './context';
import { failed } from './group-commands';

const kitKey = 'tour-de-table-kit';
const kitVersion = 1;
const baseSlot = slot('kit', 'method');

export async function kitExportCommand(file: string, folder: string, context: Context): Promise<ExitCode> {
  const messages = messagesFor(context, undefined);
  const exported = attempt(folder, () => {
    const { document } = settingsOf(folder, context), kit = new Document({ [kitKey]: kitVersion });
    kit.commentBefore = ` ${messages.cli.kitHead}`;
    put(kit, document, methodSettings(document.toJS()));
    writeFileSync(file, kit.toString());
  });
  if (!exported.done) return failed(sayProblems([exported.problem], messages), context);
  context.say(messages.cli.kitWritten({ file }));
  return 0;
}

interface Imported extends KitComparison {
  readonly taken: readonly KitSetting[];
}

/** The first time, what the group does not say itself is added. Later, what became different is shown, and only what is asked for is taken. */
export async function kitImportCommand({ file, folder, take }: { readonly file: string; readonly folder: string; readonly take: string | undefined }, context: Context): Promise<ExitCode> {
  const messages = messagesFor(context, undefined);
  const source = attempt(file, () => readFileSync(file, 'utf8'));
  if (!source.done) return failed(sayProblems([source.problem], messages), context);
  const imported = attempt(folder, (): Imported | null => {
    const kit = parseDocument(source.value);
    if (kit.errors.length > 0 || !isMap(kit.contents) || kit.get(kitKey) !== kitVersion) return null;
    const { open, revision, document } = settingsOf(folder, context), journal = openSharedJournal(openGroup(context.machine, folder), context.now);
    const base = baseIn(readJournal(journal.entries()).kept.get(baseSlot)), settings = methodSettings(kit.toJS()), compared = compareKits(base, settings, methodSettings(document.toJS()));
    const taken = [...compared.missing, ...(take === undefined ? [] : settingsCalled(compared.different, take.split(',')).filter((one) => !compared.missing.includes(one)))];
    put(document, kit, taken);
    if (taken.length > 0) writeFile(open, { id: settingsFile, from: revision, bytes: Buffer.from(document.toString()) });
    const next = baseAfter(base, settings, { different: compared.different, agreed: taken });
    if (JSON.stringify(next) !== JSON.stringify(base)) journal.append({ entry: 'kept', keep: { [baseSlot]: next } });
    return { ...compared, taken };
  });
  if (!imported.done) return failed(sayProblems([imported.problem], messages), context);
  if (imported.value === null) return failed([messages.cli.kitUnreadable({ file })], context);
  for (const line of told(imported.value, file, messages.cli)) context.say(line);
  return 0;
}

function told({ taken, kept, offered }: Imported, file: string, words: Messages['cli']): readonly string[] {
  const open = offered.filter(({ setting }) => !taken.includes(setting)), left = kept.filter((one) => !taken.includes(one)), keys = (settings: readonly KitSetting[]): readonly string[] => settings.map(({ written }) => written.slice(1).join('/') || written.join('/'));
  const lines = [
    ...(taken.length === 0 ? [] : [words.kitTaken({ keys: keys(taken) })]),
    ...(left.length === 0 ? [] : [words.kitKept({ keys: keys(left) })]),
    ...(open.length === 0 ? [] : [words.kitChanged]),
    ...open.map(({ setting, own }) => words.kitDifference({ key: keys([setting]).join(''), own: own === null ? null : shown(own.value), kit: shown(setting.value) })),
    ...(open.length === 0 ? [] : [words.kitTake({ command: `kit import "${file}" --take ${keys(open.map(({ setting }) => setting)).slice(0, 1).join('')}` })]),
  ];
  return lines.length === 0 ? [words.kitNothing] : lines;
}

function shown(value: Json): string {
  return Array.isArray(value) ? value.map(shown).join(', ') : value !== null && typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function settingsOf(folder: string, { machine }: Context) {
  const open = openGroupFolder(machine.disk, folder);
  const there = readFile(open, settingsFile) ?? refuse('settings-missing', { file: settingsFile }, {});
  const document = parseDocument(decodeText(there.bytes).text);
  if (document.errors.length > 0 || !isMap(document.contents)) refuse('settings-not-keys', { file: settingsFile }, {});
  return { open, revision: there.revision, document };
}

/** The journal's door has checked its shape. */
function baseIn(kept: Json | undefined): KitBase | null {
  return kept !== null && typeof kept === 'object' && !Array.isArray(kept) ? (kept as KitBase) : null;
}

/** Each in its place, under the keys as they stand in `to` in whichever language, its comments kept. */
function put(to: Yaml, from: Yaml, settings: readonly KitSetting[]): void {
  for (const { path, written } of settings) {
    const there = methodSettings(to.toJS()), names = path.split('/');
    const steps = written.map((key, at) => there.find((one) => one.path.split('/').slice(0, at + 1).join('/') === names.slice(0, at + 1).join('/'))?.written[at] ?? key);
    const above = steps.slice(0, -1).map((_, at) => steps.slice(0, at + 1)), [blocked] = above.filter((step) => to.hasIn(step) && !isMap(to.getIn(step)));
    if (blocked !== undefined && to.getIn(blocked) === null) to.deleteIn(blocked);
    if (blocked === undefined || !to.hasIn(blocked)) to.setIn(steps, from.getIn(written, true));
  }
}
