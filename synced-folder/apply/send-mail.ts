// A digest as a mail: what goes over the wire, and what each answer of the server means for the journal.
import type { Channel } from '../../shared/digest/channel-of';
import type { DigestLink } from '../../shared/digest/digest';
import { pageHtml } from '../../shared/digest/page-html';
import { digestHtml, digestText } from '../../shared/digest/print-digest';
import { senderOf } from '../../shared/digest/sender-of';
import { escapeHtml } from '../../shared/agenda/print-blocks';
import type { Kept } from '../../shared/model/effect';
import type { Problem } from '../../shared/model/problem';
import type { Instant } from '../../shared/model/time';
import { hashText } from '../../shared/plan/hash';
import { waitAfter } from '../../shared/plan/plan';
import { slot, type Journal } from '../../shared/plan/read-journal';
import type { World } from '../../shared/plan/world';
import { formatInstant } from '../../shared/time/format-instant';
import type { MailSettings } from '../../shared/schemas/mail-settings';
import { pathOf } from '../files/path-of';
import { troubleProblem, type Carried, type Stopped } from '../mail/courier';
import type { PutOff } from '../mail/smtp-session';
import type { Mail } from '../mail/compose-mail';
import type { Delivery } from './delivery';
import type { Acted, Ground, Preparation, Waiting } from './ground';

/** Begins the target of a mail, followed by its Message-ID (RFC 2392): there is nothing to look at after a crash. */
export const mailPrefix = 'mid:';

/** Said once of an effect that stays begun: it was perhaps sent. */
export const perhapsSlot = (key: string): string => slot('perhaps', key);

interface Refused {
  /** A fingerprint: addresses stay in the group's table. */
  readonly address: string;
  readonly times: number;
  readonly at: Instant;
  readonly said: string;
}

/** Of messages put off on their way to one address. */
interface PutOffSince {
  readonly times: number;
  readonly at: Instant;
}

const refusedSlot = (address: string): string => slot('refused', hashText(address));
const putOffSlot = (address: string): string => slot('put-off', hashText(address));
/** People need not know of the first ones: greylisting, a busy hour. */
const triesUntold = 2;
const mostTries = 3;
const day = 24 * 60 * 60_000, quarter = 15 * 60_000;

/** Turned down so often that a page serves its member better, until the table has another one. */
export function isDeadAddress(address: string, journal: Journal): boolean {
  return (refusalOf(address, journal)?.times ?? 0) >= mostTries;
}

function refusalOf(address: string, { kept }: Journal): Refused | null {
  return (kept.get(refusedSlot(address)) ?? null) as Refused | null;
}

type ByMail = Extract<Channel, { by: 'mail' }>;

/** Connected before anything is begun: a server that is away leaves nothing in doubt. */
export async function prepareMail(channel: ByMail, delivery: Delivery, ground: Ground): Promise<Preparation> {
  const { now } = ground, courier = ground.courier?.() ?? null, { journal, messages } = ground.world();
  const refused = refusalOf(channel.address, journal);
  if (refused !== null && refused.at + refused.times * day > now) return { waitUntil: refused.at + refused.times * day, why: messages.mail.addressRefused };
  if (courier === null || courier.settings === null) return { waitUntil: now + quarter, why: messages.mail.notSetUp, said: courier?.problems ?? [] };
  const stopped = await courier.stopped();
  if (stopped !== null) return { ...waitingFor(stopped, ground), keep: stopped.keep, said: [...courier.problems, ...(stopped.trouble !== null && stopped.isNew ? [troubleProblem(stopped.trouble)] : [])] };
  const { composeMail, messageId } = await import('../mail/compose-mail');
  const { snapshot: { settings }, journal: { activatedAt } } = ground.world();
  const id = messageId([delivery.effect.key, settings.name, String(activatedAt)], courier.settings.from);
  const mail = await composeMail(mailOf({ channel, delivery, id, from: courier.settings }, ground));
  return {
    settling: { target: mailPrefix + id, before: null, after: null }, undo: null, said: courier.problems,
    act: async () => outcomeOf(await courier.send(mail), { address: channel.address, delivery, ground, refused }),
  };
}

interface Sending {
  readonly channel: ByMail;
  readonly delivery: Delivery;
  readonly id: string;
  readonly from: MailSettings;
}

function mailOf({ channel, delivery: { digest, recipients }, id, from: { from, name: fallback } }: Sending, ground: Ground): Mail {
  const world = ground.world(), words = world.messages.mail, { locale } = world.snapshot.settings;
  const { name, answersTo } = senderOf(world, fallback);
  const names = words.names({ names: recipients.map((member) => member.name) });
  const { relay } = channel;
  const intro = relay === null ? null : words.relayIntro({ relay: relay.name, name: names });
  const subject = relay === null ? digest.subject : words.relaySubject({ name: names, subject: digest.subject });
  return {
    id, at: ground.clock(), subject, answersTo, locale, fewer: words.fewer,
    from: { name, address: from }, to: { name: relay?.name ?? names, address: channel.address },
    text: [...(intro === null ? [] : [intro]), digestText(digest, world.messages, inWords)].join('\n\n'),
    html: pageHtml({ locale, title: subject, body: `${intro === null ? '' : `<p>${escapeHtml(intro)}</p>\n`}<article>\n${digestHtml(digest, world.messages, elsewhere)}\n</article>` }),
  };
}

/** Far from the folder only the web opens; a file is found by its path. */
function elsewhere({ url }: DigestLink): string | null {
  return /^https?:/.test(url) ? url : null;
}

function inWords({ url }: DigestLink): string | null {
  return /^https?:/.test(url) ? url : pathOf(url);
}

function waitingFor({ until, trouble }: Stopped, ground: Ground): Waiting {
  const { messages: { mail }, zone, snapshot: { settings } } = ground.world();
  return { waitUntil: until, why: trouble === null ? mail.laterRun : mail.serverSince({ since: formatInstant(trouble.since, zone, settings.locale) }) };
}

interface Tried {
  readonly address: string;
  readonly delivery: Delivery;
  readonly ground: Ground;
  readonly refused: Refused | null;
}

function outcomeOf(carried: Carried, tried: Tried): Acted {
  if (carried.sent === 'yes') return { keep: { ...carried.keep, ...forgotten(tried) }, setback: null };
  if (carried.sent === 'perhaps') return perhaps(tried);
  if (carried.because === 'server') return serverFailed(carried.stopped, tried.ground);
  return carried.because === 'address' ? turnedDown(carried.said, tried) : putOff(carried, tried);
}

/** Nothing stands in the way of that address any more. */
function forgotten({ address, ground }: Tried): Kept {
  const { kept } = ground.world().journal;
  return Object.fromEntries([refusedSlot(address), putOffSlot(address)].filter((place) => kept.has(place)).map((place) => [place, null]));
}

function perhaps({ delivery: { effect }, ground: { now } }: Tried): Acted {
  const problem: Problem = { code: 'mail-perhaps-sent', level: 'warning', where: {}, values: { title: effect.because } };
  return { keep: { [perhapsSlot(effect.key)]: { at: now } }, setback: { problem, retry: null, told: true } };
}

function serverFailed(stopped: Stopped, ground: Ground): Acted {
  const { waitUntil: until, why = '' } = waitingFor(stopped, ground);
  const problem: Problem = stopped.trouble === null ? { code: 'mail-not-yet', level: 'guess', where: {}, values: { said: '' } } : troubleProblem(stopped.trouble);
  return { keep: stopped.keep, setback: { problem, retry: { until, why }, told: stopped.isNew } };
}

function turnedDown(said: string, { address, ground: { now, world }, refused }: Tried): Acted {
  const times = (refused?.times ?? 0) + 1;
  const keep = { [refusedSlot(address)]: { address: hashText(address), times, at: now, said } };
  return { keep, setback: { problem: refusedProblem(address, said, world()), retry: { until: now + times * day, why: world().messages.mail.addressRefused }, told: true } };
}

/** Of an address that is used no more. */
export function deadAddressProblem(address: string, world: World): readonly Problem[] {
  return isDeadAddress(address, world.journal) ? [refusedProblem(address, refusalOf(address, world.journal)?.said ?? '', world)] : [];
}

/** At the row where it is to be corrected. */
function refusedProblem(address: string, said: string, { members, snapshot }: World): Problem {
  const row = members.find(({ email }) => email === address)?.source.ref;
  return { code: 'mail-refused', level: 'warning', where: { ...(snapshot.members ? { file: snapshot.members.id } : {}), ...(row === undefined ? {} : { row }) }, values: { address, said } };
}

/** The address may be right: its mail waits, ever longer, and people are told once of what lasts. */
function putOff({ firmly, said }: PutOff, { address, delivery: { effect }, ground: { now, world } }: Tried): Acted {
  const { journal, messages } = world(), before = (journal.kept.get(putOffSlot(address)) ?? null) as PutOffSince | null;
  const times = (before?.times ?? 0) + 1, tellAt = firmly ? 1 : triesUntold + 1;
  const problem: Problem = firmly
    ? { code: 'mail-message-refused', level: 'warning', where: {}, values: { said } }
    : { code: 'mail-not-yet', level: 'guess', where: {}, values: { said } };
  const retry = { until: now + waitAfter((journal.failures.get(effect.key) ?? 0) + 1), why: messages.mail.notYet };
  return { keep: { [putOffSlot(address)]: { times, at: before?.at ?? now } }, setback: { problem, retry, told: times === tellAt } };
}
