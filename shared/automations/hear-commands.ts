// Automation: a command in a comment, in plain words, adds its row to the topics, the tasks or the decisions; once per message.
import type { ConclusionAsking } from '../agenda/conclusions/conclusion';
import { dayOf } from '../agenda/occasions';
import { proposedTopic, type Command } from '../digest/commands-in';
import { commandId, commandSlot, obeyed, type ObeyedMessage } from '../digest/heard-commands';
import { heardThreads, type HeardMessage, type HeardThread } from '../digest/heard-threads';
import { inServiceSince } from '../digest/news-since';
import { taskOf } from '../digest/tasks-naming';
import { whoIs } from '../digest/who-is';
import type { Problem } from '../model/problem';
import { meetingsOf, type World } from '../plan/world';
import { normalise } from '../text/normalise';
import { nothing, together, type Automation, type EffectDraft, type Proposal } from './automation';
import { rowCells, type RowValues } from './row-cells';

export const hearCommands: Automation = (world) => {
  const service = inServiceSince(world), hearing: Hearing = { world, known: new Map(obeyed(world).map((message) => [message.id, message])), person: whoIs(world.members, world.snapshot.settings.digest.authors).name };
  const asking = heardThreads(world).threads.filter(({ resolved }) => !resolved).flatMap((thread) =>
    thread.messages.filter(({ commands }) => commands.length > 0).map((message) => ({ thread, message })));
  return together([
    { ...nothing, problems: askedOnTrial(asking.filter(({ message: { at } }) => at < service), hearing) },
    ...asking.filter(({ message: { at } }) => at >= service).map(({ thread, message }) => obey(thread, message, hearing)),
  ]);
};

const dayMs = 86_400_000, mostNamed = 3;
/** So long before the end of the trial a request may still be wanted, and so long after it that is said. */
const fresh = 30 * dayMs, said = 14 * dayMs;

/** Nobody obeyed them, and nobody told their authors: all in one problem, until each has its row. */
function askedOnTrial(asking: readonly { readonly thread: HeardThread; readonly message: HeardMessage }[], { world }: Hearing): readonly Problem[] {
  const ended = world.journal.activatedAt;
  if (ended === null || world.now > ended + said) return [];
  const rows = new Set([...world.topics, ...world.tasks, ...world.decisions].map(({ title }) => normalise(title)));
  const lost = asking.filter(({ message: { at } }) => at >= ended - fresh).flatMap(({ thread, message: { commands } }) => commands.map(({ kind, content }) => ({ file: thread.document.id, kind, content })))
    .filter(({ kind, content }) => !rows.has(normalise(kind === 'topics' ? proposedTopic(content).title : content)));
  const [first] = lost;
  return first === undefined ? [] : [{ code: 'commands-of-trial', level: 'warning', where: { file: first.file }, values: { count: lost.length, words: lost.slice(0, mostNamed).map(({ content }) => content) } }];
}

interface Hearing {
  readonly world: World;
  readonly known: ReadonlyMap<string, ObeyedMessage>;
  readonly person: ConclusionAsking['person'];
}

/** An edit changes nothing of what was understood. */
function obey({ id: thread, document }: HeardThread, message: HeardMessage, hearing: Hearing): Proposal {
  const id = commandId(thread, message.key), known = hearing.known.get(id);
  if (known !== undefined) return { ...nothing, effects: rowsOf(id, known, hearing) };
  const unheard = (code: 'command-unclear' | 'command-of-stranger' | 'command-of-whom', { content }: Command): Problem => ({ code, level: 'warning', where: { file: document.id }, values: { name: message.name, words: content } });
  if (message.author === null) return { ...nothing, problems: message.commands.map((command) => unheard(hearing.person(message.name) === null ? 'command-of-stranger' : 'command-of-whom', command)) };
  const understood = message.commands.flatMap((command) => { const values = valuesOf(command, message, hearing); return values === null ? [] : [{ ...command, title: values.title }]; });
  const problems = message.commands.filter((command) => valuesOf(command, message, hearing) === null).map((command) => unheard('command-unclear', command));
  const heard: ObeyedMessage = { member: message.author, at: message.at, document: document.id, commands: understood };
  return { ...nothing, problems, effects: understood.length === 0 ? [] : [understandingOf(id, heard, hearing), ...rowsOf(id, heard, hearing).map((row) => ({ ...row, after: [understandingKey(id)] }))] };
}

const understandingKey = (id: string): string => `command/${id}`;

/** Kept once for all of its rows, before the first of them: an edit meanwhile, or a row that waits, changes nothing of it. */
function understandingOf(id: string, heard: ObeyedMessage, { world }: Hearing): EffectDraft {
  return {
    kind: 'record', key: understandingKey(id), because: world.messages.digest.becauseUnderstood(), notBefore: world.now, expires: null, after: [],
    keep: { [commandSlot(id)]: { ...heard, commands: heard.commands.map((one) => ({ ...one })) } }, against: null,
  };
}

function rowsOf(id: string, heard: ObeyedMessage, hearing: Hearing): readonly EffectDraft[] {
  const { world } = hearing, author = world.members.find((member) => member.id === heard.member);
  return author === undefined ? [] : heard.commands.flatMap((command, at): readonly EffectDraft[] => {
    const values = valuesOf(command, { at: heard.at, name: author.name, author: author.id }, hearing);
    return values === null ? [] : [{
      kind: 'addRow', key: `command/${id}/${at + 1}`, because: world.messages.digest.becauseCommand({ name: author.name, title: values.title }), notBefore: world.now, expires: null, after: [],
      keep: {},
      table: { kind: command.kind, id: world.snapshot[command.kind]?.id ?? null }, cells: rowCells(world, command.kind, values),
    }];
  });
}

type Values = RowValues & { readonly title: string };

/** Null = not understood. A topic names who asked for it, where the table has such a column. */
function valuesOf({ kind, content }: Command, { at, author }: Pick<HeardMessage, 'at' | 'name' | 'author'>, { world, person }: Hearing): Values | null {
  const day = dayOf(world, at), name = world.members.find(({ id }) => id === author)?.name ?? null;
  const columns = world.columns[kind] ?? {}, where = (values: RowValues): RowValues => Object.fromEntries(Object.entries(values).filter(([field, value]) => value !== null && columns[field] !== undefined));
  if (kind === 'decisions') return { title: content, day };
  if (kind === 'tasks') {
    const nextMeeting = meetingsOf(world, null).map(({ start }) => dayOf(world, start)).find((other) => other > day) ?? null;
    const task = taskOf(content, { locale: world.snapshot.settings.locale, today: day, nextMeeting, person });
    return task === null ? null : { title: task.what, who: task.who.map((doer) => doer.name).join(', '), due: task.due };
  }
  const { title, minutes } = proposedTopic(content);
  return { title, ...(minutes === null ? {} : { minutes: String(minutes) }), ...where({ presenters: name, since: day }) };
}
