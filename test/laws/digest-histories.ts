// Random months of a group that comments: what people do in its documents, run after run, and every message that goes out.
import fc from 'fast-check';
import type { Deliver } from '../../shared/model/effect';
import { messageKey, type Message, type Person, type Thread } from '../../shared/model/document-content';
import type { GroupDocument, Snapshot } from '../../shared/model/snapshot';
import type { Instant } from '../../shared/model/time';
import { instantToLocal } from '../../shared/time/zones';
import { settleAt } from './plan/apply-to-snapshot';
import { emptyGroup, tableOf } from './plan/random-group';

export const names = ['Ana', 'Bilal', 'Chloé', 'Dimitri'] as const;
/** Rows of a table without ids are r1, r2, … */
export const idOf = (name: string): string => `r${names.indexOf(name as typeof names[number]) + 1}`;
const hourMs = 3_600_000;
/** A Monday, 9:00 in Paris. */
export const start: Instant = Date.UTC(2026, 10, 30, 8);

export interface Deed {
  readonly hours: number;
  readonly does: 'say' | 'edit' | 'name' | 'delete' | 'settle' | 'reopen' | 'move' | 'nothing';
  readonly thread: number;
  readonly author: number;
  readonly named: number | null;
  readonly urgent: boolean;
}

const deed: fc.Arbitrary<Deed> = fc.record({
  hours: fc.integer({ min: 1, max: 16 }), does: fc.constantFrom('say', 'say', 'say', 'say', 'say', 'edit', 'name', 'name', 'delete', 'settle', 'reopen', 'move', 'nothing'),
  thread: fc.nat(3), author: fc.nat(3), named: fc.option(fc.nat(3)), urgent: fc.boolean(),
});

export interface History {
  readonly deeds: readonly Deed[];
  /** Chloé and Dimitri share an address. */
  readonly shared: boolean;
  readonly rhythms: readonly string[];
}

export const history: fc.Arbitrary<History> = fc.record({
  deeds: fc.array(deed, { minLength: 4, maxLength: 24 }), shared: fc.boolean(), rhythms: fc.array(fc.constantFrom('', '', 'une fois par semaine', 'souvent', 'jamais'), { minLength: 4, maxLength: 4 }),
});

/** Threads 0 and 1 are in the garden's document, 2 and 3 in another. */
interface Talk { readonly messages: readonly Message[]; readonly resolved: boolean }

export interface Sent {
  readonly at: Instant;
  readonly effect: Deliver;
}

export interface Told {
  readonly sent: readonly Sent[];
  readonly snapshot: Snapshot;
  readonly talks: readonly Talk[];
  /** When a discussion was settled, or somebody was named in a message that was already there: from then on it may be told again. */
  readonly renewed: readonly { readonly at: Instant; readonly key: string; readonly member: string | null }[];
  readonly now: Instant;
}

const absence = 'du 3/12/2026 au 6/12/2026';
export const awayFrom = Date.UTC(2026, 11, 2, 23), awayTo = Date.UTC(2026, 11, 6, 23);

export function groupOf({ shared, rhythms }: Pick<History, 'shared' | 'rhythms'>, activated = start - 24 * hourMs): Snapshot {
  const rows = names.map((name, at) => [name, shared && at === 3 ? 'chloé@example.org' : `${name.toLowerCase()}@example.org`, at < 2 ? 'Jardin' : null, name === 'Chloé' ? absence : null, rhythms[at] ?? '']);
  const group = emptyGroup();
  return { ...group, members: tableOf('members', [['Prénom', 'Courriel', 'Sous-groupe', 'Absences', 'Rythme'], ...rows]), journal: [{ entry: 'activated', at: activated, by: 'law', seq: 0 }] };
}

/** Everything that happens, then more than two weeks in which nobody says anything, looked at each noon. */
export function live(lived: History): Told {
  let snapshot = groupOf(lived), now = start, moved = 0, talks: readonly Talk[] = [0, 1, 2, 3].map(() => ({ messages: [], resolved: false }));
  const sent: Sent[] = [], renewed: { at: Instant; key: string; member: string | null }[] = [];
  const quiet = Array.from({ length: 17 }, (): Deed => ({ hours: 24, does: 'nothing', thread: 0, author: 0, named: null, urgent: false }));
  for (const one of [...lived.deeds, ...quiet]) {
    now += one.hours * hourMs;
    if (one === quiet[0]) now += 35 * hourMs - (now % (24 * hourMs));
    const talk = talks[one.thread] as Talk, after = changed(talk, one, now);
    for (const message of talk.messages) {
      if (!talk.resolved && after.resolved) renewed.push({ at: now, key: messageKey(message), member: null });
      if (one.does === 'name' && after.messages.some((other) => messageKey(other) === messageKey(message) && other.text !== message.text)) renewed.push({ at: now, key: messageKey(message), member: idOf(names[one.named ?? 0] as string) });
    }
    talks = talks.map((other, at) => (at === one.thread ? after : other));
    if (one.does === 'move') moved += 1;
    snapshot = { ...snapshot, documents: { whole: true, all: [...snapshot.documents.all.filter(({ kind }) => kind !== 'document'), ...documentsOf(talks, moved, now)] } };
    const settled = settleAt(snapshot, now);
    snapshot = settled.snapshot;
    sent.push(...settled.applied.flatMap((effect) => (effect.kind === 'deliver' ? [{ at: now, effect }] : [])));
  }
  return { sent, snapshot, talks, renewed, now };
}

function changed(talk: Talk, { does, author, named, urgent }: Deed, now: Instant): Talk {
  const last = talk.messages.at(-1), at = talk.messages.length - 1;
  const replaced = (text: (message: Message) => string): Talk => ({ ...talk, messages: talk.messages.map((message, index) => (index === at ? { ...message, text: text(message) } : message)) });
  switch (does) {
    case 'say': return { ...talk, messages: [...talk.messages, said(author, `${named === null ? '' : `@${names[named] as string} `}qu’en penser ?${urgent ? ' #urgent' : ''}`, now)] };
    case 'edit': return last === undefined ? talk : replaced(({ text }) => `${text} vraiment`);
    case 'name': return last === undefined ? talk : replaced(({ text }) => `${text} @${names[named ?? 0] as string}`);
    case 'delete': return { ...talk, messages: talk.messages.slice(0, -1) };
    case 'settle': return { ...talk, resolved: talk.messages.length > 0 };
    case 'reopen': return { ...talk, resolved: false };
    default: return talk;
  }
}

const paris = { name: 'Europe/Paris', offsets: [{ from: 0, offset: 60 }] };

export function said(author: number, text: string, at: Instant): Message {
  const { day, clock } = instantToLocal(paris, at), person: Person = { name: names[author] as string, account: null, email: null };
  return { author: person, written: `${day}T${clock}:00`, utc: null, ordinal: 1, text, mentions: [] };
}

/** `moved`: how often the second document was renamed. */
function documentsOf(talks: readonly Talk[], moved: number, now: Instant): readonly GroupDocument[] {
  const threads = (some: readonly Talk[]): readonly Thread[] => some.flatMap(({ messages, resolved }) => (messages.length === 0 ? [] : [{ quote: null, place: null, messages, resolved }]));
  return [documentOf('Documents/Jardin/Plan.docx', threads(talks.slice(0, 2)), now), documentOf(`Documents/Budget ${moved}.docx`, threads(talks.slice(2)), now)];
}

export function documentOf(id: string, threads: readonly Thread[], modifiedAt: Instant): GroupDocument {
  return { id, kind: 'document', title: id, url: id, revision: JSON.stringify(threads), content: null, modifiedAt, busy: false, subgroup: null, reading: { blocks: [], threads }, sharedWithAll: null };
}
