// What each message of a document is called from one plan to the next: by its words where the journal remembers them, for programs say times to the minute, and people correct what they wrote.
import { similarity } from '../documents/similarity';
import { messageKey, sameTime, type Message } from '../model/document-content';
import type { Kept } from '../model/effect';
import type { Json } from '../model/json';
import type { GroupDocument } from '../model/snapshot';
import { canonicalJson, hashText } from '../plan/hash';
import { keptOf, slot } from '../plan/read-journal';
import type { World } from '../plan/world';
import { grouped } from '../tables/grouped';
import { isOneEditApart } from '../tables/spelling';
import { firstName } from './first-name';
import { messageInstant } from './message-time';

/** One message as it stood last. */
interface Remembered {
  readonly key: string;
  /** Of its words when they were seen first. */
  readonly first: string;
  /** Where it has a time, their fingerprint. */
  readonly text: string;
  readonly gone: boolean;
}

export interface Called {
  readonly key: string;
  readonly first: string;
}

/** What is older than this stands in its place for good, and need not be remembered. */
const settled = 7 * 86_400_000;
const longestText = 400, mostGone = 20;

export function messageKeys(world: World, document: GroupDocument): (message: Message) => Called {
  const known = keptOf(world.journal, 'wording', firstName(world, document));
  const raw = (message: Message): Called => ({ key: messageKey(message), first: hashText(message.text) });
  if (known.size === 0) return raw;
  const called = new Map([...grouped(messagesOf(document), minuteOf)].flatMap(([minute, messages]) => [...callAll(messages, read(known.get(minute)))]));
  return (message) => called.get(message) ?? raw(message);
}

/** What the journal has still to learn of one document; empty = nothing. */
export function newWordings(world: World, document: GroupDocument): Kept {
  if (document.reading === null) return {};
  const name = firstName(world, document), known = keptOf(world.journal, 'wording', name), there = grouped(messagesOf(document), minuteOf);
  return Object.fromEntries([...new Set([...there.keys(), ...known.keys()])].flatMap((minute) => {
    const messages = there.get(minute) ?? [], before = read(known.get(minute));
    if (before.length === 0 && !messages.some((message) => mayMove(message, world))) return [];
    const after = wordingsOf(messages, before);
    return canonicalJson(after) === canonicalJson(before as unknown as Json) ? [] : [[slot('wording', name, minute), after] as const];
  }));
}

const messagesOf = ({ reading }: GroupDocument): readonly Message[] => reading?.threads.flatMap(({ messages }) => messages) ?? [];

/** What one person said in one minute, or without a time. */
const minuteOf = (message: Message): string => hashText(JSON.stringify(sameTime(message).slice(0, 2)));

const textOf = ({ written, text }: Message): string => (written === '' ? text.slice(0, longestText) : hashText(text));

function mayMove(message: Message, { zone, now }: World): boolean {
  const at = messageInstant(message, zone);
  return at === null || (at > now - settled && /T\d\d:\d\d(?::00)?Z?$/.test(message.written));
}

function wordingsOf(messages: readonly Message[], before: readonly Remembered[]): Json[] {
  const called = callAll(messages, before), there = messages.map((message) => ({ ...called.get(message) as Called, text: textOf(message), gone: false }));
  const keys = new Set(there.map(({ key }) => key));
  return [...there, ...before.filter(({ key }) => !keys.has(key)).map((one) => ({ ...one, gone: true })).slice(-mostGone)];
}

/** First by the same words, then in their order by what they may have been before; the rest is new. */
function callAll(messages: readonly Message[], known: readonly Remembered[]): ReadonlyMap<Message, Called> {
  const called = new Map<Message, Called>(), left = [...known], taken = new Set(known.map(({ key }) => key));
  const match = (isIt: (one: Remembered, message: Message) => boolean): void => messages.forEach((message) => {
    const at = called.has(message) ? -1 : left.findIndex((one) => isIt(one, message));
    if (at >= 0) called.set(message, left.splice(at, 1)[0] as Remembered);
  });
  match(({ text, gone }, message) => !gone && text === textOf(message));
  match(({ text }, message) => text === textOf(message));
  match(({ text, gone }, message) => !gone && (message.written !== '' || isCorrected(text, message.text)));
  for (const message of messages) if (!called.has(message)) called.set(message, newKey(message, taken));
  return new Map([...called].map(([message, { key, first }]) => [message, { key, first }]));
}

function newKey(message: Message, taken: Set<string>): Called {
  let ordinal = message.ordinal;
  while (taken.has(messageKey({ ...message, ordinal }))) ordinal++;
  const key = messageKey({ ...message, ordinal });
  taken.add(key);
  return { key, first: hashText(message.text) };
}

/** Without a time only words that are nearly the same are one remark. */
function isCorrected(before: string, now: string): boolean {
  return isOneEditApart(before, now.slice(0, longestText)) || similarity(before, now) >= 0.7;
}

/** The journal's door has checked its shape. */
function read(value: Json | undefined): readonly Remembered[] {
  return Array.isArray(value) ? value as unknown as readonly Remembered[] : [];
}
