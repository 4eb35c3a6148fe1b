// What is said in the comments of all documents: whose words, when, who is named; one thread once, also where its document was copied.
import type { Message, Thread } from '../model/document-content';
import type { Problem } from '../model/problem';
import type { GroupDocument } from '../model/snapshot';
import type { Instant } from '../model/time';
import { hashOf, hashText } from '../plan/hash';
import { oncePerWorld } from '../plan/once-per-world';
import type { World } from '../plan/world';
import { grouped } from '../tables/grouped';
import { normalise } from '../text/normalise';
import type { Command } from './commands-in';
import { untimedSince } from './first-heard';
import { firstName } from './first-name';
import { hearMessage, type MessageSaid } from './hear-message';
import { messageKeys, type Called } from './message-keys';
import { whoIs, type WhoIs } from './who-is';

export interface HeardMessage {
  /** Lasting within its document: see `messageKeys`. */
  readonly key: string;
  /** Of the words that it was first seen with. */
  readonly first: string;
  /** null = somebody whom the group does not know. */
  readonly author: string | null;
  readonly name: string;
  readonly at: Instant;
  readonly text: string;
  readonly mentioned: readonly string[];
  /** Members to whom it gives a task. */
  readonly assigned: readonly string[];
  readonly urgent: boolean;
  readonly commands: readonly Command[];
}

export interface HeardThread {
  /** Lasting, also when its document is moved or renamed. */
  readonly id: string;
  readonly document: GroupDocument;
  /** Whose members follow it. */
  readonly subgroup: string | null;
  readonly quote: string | null;
  readonly resolved: boolean;
  /** Never empty; in the order of the document. */
  readonly messages: readonly HeardMessage[];
}

export interface Heard {
  readonly threads: readonly HeardThread[];
  readonly problems: readonly Problem[];
}

interface Listening {
  readonly world: World;
  readonly who: () => WhoIs;
  /** Fingerprint of all but the document that hearing depends on. */
  readonly circle: string;
  readonly strangers: Strangers;
}

export const heardThreads = oncePerWorld((world): Heard => {
  const strangers = newStrangers(world), listening = { world, strangers, ...circleOf(world) };
  const documents = [...world.snapshot.documents.all].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const threads = documents.flatMap((document) => threadsOf(document, listening));
  return { threads: onceEach(threads), problems: world.snapshot.members === null ? [] : strangers.problems() };
});

/** The names are prepared only where a document is heard anew. */
function circleOf({ members, snapshot, zone }: World): Pick<Listening, 'who' | 'circle'> {
  const { authors } = snapshot.settings.digest;
  let known: WhoIs | null = null;
  return { who: () => (known ??= whoIs(members, authors)), circle: hashOf([members.map(({ id, name, email }) => [id, name, email]), authors, zone]) };
}

function threadsOf(document: GroupDocument, listening: Listening): readonly HeardThread[] {
  if (document.reading === null || document.reading.threads.length === 0) return [];
  const { world } = listening, subgroup = subgroupOf(document, world), since = untimedSince(world, document), call = messageKeys(world, document), said = saidIn(document, listening);
  return document.reading.threads.map((thread, at): HeardThread => ({
    id: threadId(firstName(world, document), thread, call), document, subgroup, quote: thread.quote, resolved: thread.resolved,
    messages: heardOf(thread, said[at] ?? [], { ...listening, document, since, call, resolved: thread.resolved }),
  }));
}

/** Of each message of each thread, as the last plan heard it where the document has not changed. */
function saidIn({ id, revision, modifiedAt, reading }: GroupDocument, { world, who, circle }: Listening): readonly (readonly MessageSaid[])[] {
  return world.recall(`comments/${id}`, [revision, modifiedAt, circle], () => reading?.threads.map(({ messages }) => messages.map((message) => hearMessage(message, who(), world.zone))) ?? []);
}

/** By what opened it, wherever its document lies now; where no time is said, words alone would make one of two. */
function threadId(document: string, { messages }: Thread, call: (message: Message) => Called): string {
  const first = messages[0];
  if (first === undefined) return document;
  return first.written === '' ? hashText(`${document}\n${call(first).key}`) : hashText(call(first).key);
}

interface Place extends Pick<Listening, 'strangers' | 'world'> {
  readonly document: GroupDocument;
  readonly since: (key: string) => Instant;
  readonly call: (message: Message) => Called;
  readonly resolved: boolean;
}

function heardOf({ messages }: Thread, said: readonly MessageSaid[], place: Place): readonly HeardMessage[] {
  return messages.map((message, at) => hear(message, said[at] as MessageSaid, place));
}

function hear(message: Message, said: MessageSaid, { strangers, world, document, since, call, resolved }: Place): HeardMessage {
  const { author, mentioned, assigned, urgent, commands } = said, { key, first } = call(message), { name } = message.author;
  if (!resolved) strangers.meet(document.id, said.strange ? [name] : [], said.ambiguous);
  return { key, first, author, name, at: said.at === null || said.at > world.now ? since(key) : said.at, text: message.text, mentioned, assigned, urgent, commands };
}

/** As the host says, else the nearest folder that is called like a subgroup. */
function subgroupOf({ id, subgroup }: GroupDocument, { members }: World): string | null {
  if (subgroup !== null) return subgroup;
  const folders = new Set(id.split('/').slice(0, -1).map(normalise));
  return members.flatMap(({ subgroups, referentOf }) => [...subgroups, ...referentOf]).find((name) => folders.has(normalise(name))) ?? null;
}

/** A thread that stands in several documents is one; different threads that began at the same time are told apart by their first words. */
function onceEach(threads: readonly HeardThread[]): readonly HeardThread[] {
  return [...grouped(threads, ({ id }) => id).values()].flatMap((same) =>
    [...grouped(same, ({ messages }) => messages[0]?.text ?? '').values()].map((copies, at) => {
      const thread = copies.length === 1 ? copies[0] as HeardThread : joined(copies);
      return at === 0 ? thread : { ...thread, id: hashText(`${thread.id}\n${thread.messages[0]?.first ?? ''}`) };
    }));
}

/** The copy in which more is said, then the one that changed last, with what is said in the others alone. */
function joined(copies: readonly HeardThread[]): HeardThread {
  const [best, ...others] = [...copies].sort((a, b) => b.messages.length - a.messages.length || b.document.modifiedAt - a.document.modifiedAt) as [HeardThread, ...HeardThread[]];
  const known = new Set(best.messages.map(({ key }) => key)), more = others.flatMap(({ messages }) => messages).filter(({ key }) => !known.has(key) && known.add(key));
  return { ...best, messages: [...best.messages, ...more].map((message, at) => ({ message, at })).sort((a, b) => (more.length === 0 ? 0 : a.message.at - b.message.at) || a.at - b.at).map(({ message }) => message) };
}

interface Strangers {
  readonly meet: (file: string, unknown: readonly string[], ambiguous: readonly string[]) => void;
  readonly problems: () => readonly Problem[];
}

/** Each name is said once, where it was met first. */
function newStrangers({ members }: World): Strangers {
  const twins = (name: string): boolean => members.filter((member) => normalise(member.name) === normalise(name)).length > 1;
  const unknown = new Map<string, { readonly file: string; comments: number }>(), ambiguous = new Map<string, string>();
  return {
    meet: (file, strange, several) => {
      for (const name of strange) {
        const met = unknown.get(name);
        if (met === undefined) unknown.set(name, { file, comments: 1 });
        else met.comments += 1;
      }
      for (const name of several) if (!ambiguous.has(name)) ambiguous.set(name, file);
    },
    problems: () => [
      ...[...unknown].map(([name, { file, comments }]): Problem => ({ code: 'author-unknown', level: 'warning', where: { file }, values: { name, comments } })),
      ...[...ambiguous].map(([name, file]): Problem => ({ code: 'author-ambiguous', level: 'warning', where: { file }, values: { name, twins: twins(name) } })),
    ],
  };
}
