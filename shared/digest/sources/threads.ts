// Source: discussions in the comments, at most one line per thread and member, for the most specific reason.
import type { LineReason } from '../../model/effect';
import type { Member } from '../../model/rows';
import type { Instant } from '../../model/time';
import { hashText } from '../../plan/hash';
import type { World } from '../../plan/world';
import { wordsOf } from '../../text/normalise';
import { heardThreads, type HeardMessage, type HeardThread } from '../heard-threads';
import type { Line, LineSource } from '../line';
import { inServiceSince, joinedSince } from '../news-since';
import { toldState } from '../told';

export const threadLine = (thread: string): string => `thread/${thread}`;

export const threads: LineSource = (world) => {
  const asking = askingOf(world);
  return heardThreads(world).threads.filter(({ resolved }) => !resolved).flatMap((thread) => concerned(thread, asking).flatMap((member) => lineOf(thread, member, asking)));
};

interface Asking {
  readonly world: World;
  readonly service: Instant;
  readonly joined: (member: Member) => Instant;
  readonly memberById: ReadonlyMap<string, Member>;
  readonly followers: ReadonlyMap<string, readonly Member[]>;
}

function askingOf(world: World): Asking {
  const followers = new Map<string, Member[]>();
  for (const member of world.members) {
    for (const subgroup of new Set([...member.subgroups, ...member.referentOf])) followers.set(subgroup, [...(followers.get(subgroup) ?? []), member]);
  }
  return { world, service: inServiceSince(world), joined: joinedSince(world), memberById: new Map(world.members.map((member) => [member.id, member])), followers };
}

function concerned({ messages, subgroup }: HeardThread, { memberById, followers }: Asking): readonly Member[] {
  const named = messages.flatMap(({ author, mentioned }) => [...(author === null ? [] : [author]), ...mentioned]).flatMap((id) => memberById.get(id) ?? []);
  return [...new Set([...named, ...(subgroup === null ? [] : followers.get(subgroup) ?? [])])];
}

/** What was told: the newest message of that time, and where the member was named. */
interface Told {
  readonly at: Instant;
  readonly key: string;
  readonly named: readonly string[];
}

/** Only what was said after the member's own last words: those answer all that came before. */
function lineOf(thread: HeardThread, member: Member, { world, service, joined }: Asking): readonly Line[] {
  const own = thread.messages.map(({ author }) => author).lastIndexOf(member.id), since = joined(member);
  const waiting = thread.messages.slice(own + 1).filter(({ at, mentioned }) => at >= since && (at >= service || mentioned.includes(member.id)));
  if (waiting.length === 0) return [];
  const id = threadLine(thread.id), told = readTold(toldState(world, member.id, id));
  const fresh = told === null ? waiting : waiting.filter(isNewSince(told, thread, member.id));
  if (fresh.length === 0) return [];
  const reason = reasonOf({ fresh, thread, own, member: member.id });
  return [{
    member: member.id, id, state: stateOf(waiting, told, member.id), at: Math.min(...fresh.map(({ at }) => at)), weight: weights[reason], expires: null,
    asks: { words: fresh.reduce((sum, message) => sum + lengthOf(message), 0), answer: reason !== 'took-part' && reason !== 'followed' && fresh.some(({ text }) => text.includes('?')) ? 'reply' : 'none' },
    line: { member: member.id, reason, about: fresh.map(({ key }) => key), document: thread.document.id },
  }];
}

const lengths = new WeakMap<HeardMessage, number>();

/** In words; counted once, however many members it waits for. */
function lengthOf(message: HeardMessage): number {
  const length = lengths.get(message) ?? wordsOf(message.text).length;
  lengths.set(message, length);
  return length;
}

type ThreadReason = Extract<LineReason, 'urgent' | 'assigned' | 'mentioned' | 'replied' | 'took-part' | 'followed'>;
const weights: Readonly<Record<ThreadReason, Line['weight']>> = { urgent: 'urgent', assigned: 'mention', mentioned: 'mention', replied: 'thread', 'took-part': 'thread', followed: 'followed' };

interface Case {
  readonly fresh: readonly HeardMessage[];
  readonly thread: HeardThread;
  /** Where their own last words stand; −1 = they said nothing. */
  readonly own: number;
  readonly member: string;
}

/** `took-part`: they are in the discussion, by their own words or by being named. */
function reasonOf({ fresh, thread, own, member }: Case): ThreadReason {
  const named = thread.messages.some(({ mentioned }) => mentioned.includes(member));
  if ((own >= 0 || named) && fresh.some(({ urgent }) => urgent)) return 'urgent';
  if (fresh.some(({ assigned }) => assigned.includes(member))) return 'assigned';
  if (fresh.some(({ mentioned }) => mentioned.includes(member))) return 'mentioned';
  const answered = own >= 0 && fresh.includes(thread.messages[own + 1] as HeardMessage);
  if (answered || thread.messages[0]?.author === member) return 'replied';
  return own >= 0 || named ? 'took-part' : 'followed';
}

/** A message that is edited stays the same one, unless it names the member now. */
function isNewSince(told: Told, { messages }: HeardThread, member: string): (message: HeardMessage) => boolean {
  const last = messages.findIndex(({ key }) => hashText(key) === told.key), later = new Set(messages.slice(last + 1));
  return (message) => (message.mentioned.includes(member) && !told.named.includes(hashText(message.key))) || (last < 0 ? message.at > told.at : later.has(message));
}

function stateOf(waiting: readonly HeardMessage[], told: Told | null, member: string): string {
  const newest = waiting.at(-1) as HeardMessage, named = waiting.filter(({ mentioned }) => mentioned.includes(member)).map(({ key }) => hashText(key));
  const state: Told = { at: Math.max(newest.at, told?.at ?? 0), key: hashText(newest.key), named: [...new Set([...(told?.named ?? []), ...named])].sort() };
  return JSON.stringify(state);
}

function readTold(state: string | null): Told | null {
  const [, at, key, named] = /^\{"at":(-?\d+),"key":"([^"]*)","named":\[(.*)\]\}$/.exec(state ?? '') ?? [];
  return at === undefined || key === undefined ? null : { at: Number(at), key, named: (named ?? '').match(/[0-9a-f]{14}/g) ?? [] };
}
