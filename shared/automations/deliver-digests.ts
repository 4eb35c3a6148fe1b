// Automation: what waits for a member reaches them at the time that they chose, in one message; nothing of it twice.
import { newlyHeard } from '../digest/first-heard';
import { heardThreads } from '../digest/heard-threads';
import { householdsOf, type Household } from '../digest/households';
import type { Line } from '../digest/line';
import { linesToTell } from '../digest/lines-to-tell';
import { nextDigests, type DigestAhead } from '../digest/next-digests';
import { inServiceSince } from '../digest/news-since';
import { pastDigests, digestSlot, type PastDigests } from '../digest/past-digests';
import { threadLine } from '../digest/sources/threads';
import { lineWeights } from '../digest/pace';
import { toldSlot } from '../digest/told';
import type { DeliverLine, Kept } from '../model/effect';
import { familyOf } from '../plan/read-journal';
import type { World } from '../plan/world';
import { grouped } from '../tables/grouped';
import { nothing, together, type Automation, type EffectDraft, type Proposal } from './automation';

/** What comes within so long is prepared; later things are looked at later. */
const horizon = 7 * 86_400_000;

export const deliverDigests: Automation = (world) => {
  const lines = linesToTell(world);
  const byMember = grouped(lines.filter(({ at }) => at <= world.now + horizon), ({ member }) => member);
  const wakes = lines.filter(({ at }) => at > world.now + horizon).map(({ at }) => at - horizon);
  return together([{ effects: memories(world), problems: heardThreads(world).problems, wakes }, ...householdsOf(world).map((household) => digestsFor(household, byMember, world))]);
};

function digestsFor(household: Household, byMember: ReadonlyMap<string, readonly Line[]>, world: World): Proposal {
  const waiting = household.members.flatMap(({ id }) => byMember.get(id) ?? []);
  if (waiting.length === 0) return nothing;
  const past = pastDigests(world.journal, household.members.map(({ id }) => id));
  const lines = waiting.map((line) => sinceTold(line, past));
  const digests = nextDigests(lines, { household, now: world.now, delivered: past.delivered, since: inServiceSince(world) });
  return { ...nothing, effects: digests.map((digest, at) => effectOf(digest, { household, world, past, earlier: digests.slice(0, at) })) };
}

/** What was perhaps told waits anew from then on: most often it did arrive, and twice in a row is worse than a little late. */
function sinceTold(line: Line, past: PastDigests): Line {
  if (!isRepeated(line, past)) return line;
  const at = Math.max(line.at, past.perhapsTold.get(toldSlot(line.member, line.id))?.at ?? line.at);
  return { ...line, at, joins: at };
}

function isRepeated({ member, id, state }: Line, { perhapsTold }: PastDigests): boolean {
  return perhapsTold.get(toldSlot(member, id))?.state === state;
}

interface Telling {
  readonly household: Household;
  readonly world: World;
  readonly past: PastDigests;
  /** Prepared to go out before this one. */
  readonly earlier: readonly DigestAhead[];
}

function effectOf(digest: DigestAhead, { household: { members }, world, past, earlier }: Telling): EffectDraft {
  const first = members[0]?.id ?? '', numbers = past.freeNumbers(earlier.length + 1), number = numbers[earlier.length] ?? 0, before = numbers[earlier.length - 1];
  return {
    kind: 'deliver', key: `digest/${first}/${number}`, because: world.messages.digest.because({ names: members.map(({ name }) => name) }),
    notBefore: digest.at, expires: digest.until, after: before === undefined ? [] : [`digest/${first}/${before}`],
    keep: keepOf(digest, { number, first, members: members.map(({ id }) => id), past, earlier }),
    members: members.map(({ id }) => id), lines: linesOf(digest, past, first),
  };
}

/** The times of some nine days suffice for what a week allows. */
const remembered = 9 * 86_400_000;

interface Keeping extends Pick<Telling, 'past' | 'earlier'> {
  readonly number: number;
  readonly first: string;
  readonly members: readonly string[];
}

function keepOf({ at, lines }: DigestAhead, { number, first, members, past, earlier }: Keeping): Kept {
  const times = [...past.delivered, ...earlier.map((one) => one.at), at].filter((one) => at - one < remembered).sort((a, b) => a - b);
  return {
    ...Object.fromEntries(members.map((member) => [digestSlot(member), { sent: member === first ? number : past.sentTo(member), at: times }])),
    ...Object.fromEntries(lines.map(({ member, id, state }) => [toldSlot(member, id), state])),
  };
}

/** What is worth most first, then the newest. What was perhaps sent before a crash stands last, behind a line that says so. */
function linesOf({ lines }: DigestAhead, past: PastDigests, first: string): readonly DeliverLine[] {
  const sorted = [...lines].sort((a, b) => lineWeights[b.weight] - lineWeights[a.weight] || b.at - a.at || (`${a.member}\n${a.id}` < `${b.member}\n${b.id}` ? -1 : 1));
  const repeated = sorted.filter((line) => isRepeated(line, past));
  const marker: readonly DeliverLine[] = repeated.length === 0 ? [] : [{ member: first, reason: 'perhaps-sent', about: [], document: null }];
  return [...sorted.filter((line) => !isRepeated(line, past)).map(({ line }) => line), ...marker, ...repeated.map(({ line }) => line)];
}

/** A thread that was settled starts anew when it is opened again; a remark without a time is known from now on. */
function memories(world: World): readonly EffectDraft[] {
  const resolved = new Set(heardThreads(world).threads.filter((thread) => thread.resolved).map(({ id }) => threadLine(id)));
  const told = resolved.size === 0 ? [] : [...familyOf(world.journal, 'told')].flatMap(([member, states]) => [...states.keys()].filter((id) => resolved.has(id)).map((id) => [toldSlot(member, id), null] as const));
  const heard = world.snapshot.documents.all.flatMap((document) => Object.entries(newlyHeard(world, document)));
  const words = world.messages.digest;
  return [...recordOf(world, 'digest/resolved', words.becauseResolved(), Object.fromEntries(told)), ...recordOf(world, 'digest/heard', words.becauseHeard(), Object.fromEntries(heard))];
}

function recordOf({ now }: World, key: string, because: string, keep: Kept): readonly EffectDraft[] {
  return Object.keys(keep).length === 0 ? [] : [{ kind: 'record', key, because, notBefore: now, expires: null, after: [], keep, against: null }];
}
