// Brings a digest to its members: looked up again at the last moment, then by mail, through a relay, or as a page to hand on.
import { channelOf, type Channel } from '../../shared/digest/channel-of';
import { renderDigest } from '../../shared/digest/render-digest';
import type { Deliver } from '../../shared/model/effect';
import type { Problem } from '../../shared/model/problem';
import { normalise } from '../../shared/text/normalise';
import { refuse } from '../files/refuse';
import type { Delivery } from './delivery';
import { hasTriedToSend } from '../mail/courier';
import { preparePage } from './member-page';
import type { Ground, Preparation, Prepared, Waiting } from './ground';
import { deadAddressProblem, isDeadAddress, prepareMail } from './send-mail';

/** None left = done, unsent. */
const unsent: Prepared = { settling: null, undo: null, act: () => undefined };
const hour = 60 * 60_000;

export async function prepareDeliver(effect: Deliver, ground: Ground): Promise<Preparation> {
  const { members, today, journal, snapshot: { settings } } = ground.world();
  const recipients = effect.members.map((id) => members.find((member) => member.id === id && (member.left === null || member.left > today)) ?? refuse('not-a-member', {}, { member: id }));
  const { mailer } = settings.digest;
  const channel = channelOf(recipients, { mails: mailer !== null, members, isDead: (address) => isDeadAddress(address, journal) });
  const digest = renderDigest(effect, ground.world(), channel.by);
  if (digest === null) return unsent;
  if (mailer !== null && !isHere(mailer, ground)) return elsewhere(mailer, ground);
  return through(channel, { effect, recipients, digest }, ground);
}

function through(channel: Channel, delivery: Delivery, ground: Ground): Preparation | Promise<Preparation> {
  if (channel.by === 'mail') return prepareMail(channel, delivery, ground);
  const said = delivery.recipients.flatMap(({ email }) => (email === null ? [] : deadAddressProblem(email, ground.world())));
  return { ...preparePage(channel, delivery, ground), said };
}

/** This computer may be the one after all: its account tells nobody so, or the name is written in two ways. */
function elsewhere(mailer: string, { courier, now, world }: Ground): Waiting {
  const { messages: { mail }, journal: { kept } } = world(), { device = null, problems = [] } = courier?.() ?? {};
  if (device === null && problems.length > 0) return { waitUntil: now + hour, why: mail.notSetUp, said: problems };
  const unknown: Problem = { code: 'mail-sender-unknown', level: 'guess', where: {}, values: { mailer, device: device ?? '' } };
  return { waitUntil: now + hour, why: mail.otherDevice({ mailer }), said: [...problems, ...(hasTriedToSend(mailer, kept) ? [] : [unknown])] };
}

/** What one device does no other does: not even pages, which would lie where nobody looks. */
function isHere(mailer: string, { courier }: Ground): boolean {
  const device = courier?.().device ?? null;
  return device !== null && normalise(device) === normalise(mailer);
}
