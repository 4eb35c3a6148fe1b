// A line about a discussion, as it stands now.
import type { DeliverLine } from '../model/effect';
import type { Member } from '../model/rows';
import { oncePerWorld } from '../plan/once-per-world';
import type { World } from '../plan/world';
import { wordsOf } from '../text/normalise';
import { heardThreads, type HeardMessage, type HeardThread } from './heard-threads';
import type { Found } from './found';

/** So much of a message is shown; the document has the rest. */
const shownCharacters = 400, shownMessages = 5;

/** Dead: settled, gone with its document, or answered by the member since. */
export function lookUpThread({ reason, about, document }: DeliverLine, member: Member, world: World): Found | null {
  const thread = threadsOf(world).get(about[0] ?? '')?.find((one) => one.document.id === document) ?? threadsOf(world).get(about[0] ?? '')?.[0];
  if (thread === undefined || thread.resolved) return null;
  const own = thread.messages.map(({ author }) => author).lastIndexOf(member.id), wanted = new Set(about);
  const messages = thread.messages.slice(own + 1).filter(({ key }) => wanted.has(key));
  if (messages.length === 0) return null;
  const title = thread.document.title, last = messages.slice(-shownMessages);
  return {
    why: whyOf(reason, { messages, thread, member, world }),
    // Its words are the quotes.
    what: '', links: [{ title, url: thread.document.url }],
    quotes: [...(thread.quote === null ? [] : [{ author: null, text: shortened(thread.quote) }]), ...last.map(({ name, text }) => ({ author: name, text: shortened(text) }))],
    asks: { words: wordsOf(messages.map(({ text }) => text).join(' ')).length, answer: reason !== 'took-part' && reason !== 'followed' && messages.some(({ text }) => text.includes('?')) ? 'reply' : 'none' },
  };
}

const threadsOf = oncePerWorld((world): ReadonlyMap<string, readonly HeardThread[]> => {
  const byKey = new Map<string, HeardThread[]>();
  for (const thread of heardThreads(world).threads) for (const { key } of thread.messages) byKey.set(key, [...(byKey.get(key) ?? []), thread]);
  return byKey;
});

interface Said {
  readonly messages: readonly HeardMessage[];
  readonly thread: HeardThread;
  readonly member: Member;
  readonly world: World;
}

function whyOf(reason: DeliverLine['reason'], { messages, thread, member, world }: Said): string {
  const { why } = world.messages.digest, { address } = world.snapshot.settings;
  const by = (isOne: (message: HeardMessage) => boolean): readonly string[] => [...new Set((messages.some(isOne) ? messages.filter(isOne) : messages).map(({ name }) => name))];
  const all = by(() => true);
  switch (reason) {
    case 'urgent': return why.urgent({ names: by(({ urgent }) => urgent), address });
    case 'assigned': return why.assigned({ names: by(({ assigned }) => assigned.includes(member.id)), address });
    case 'mentioned': return why.mentioned({ names: by(({ mentioned }) => mentioned.includes(member.id)), address });
    case 'replied': return why.replied({ names: all, address });
    case 'took-part': return why.tookPart({ names: all, address });
    default: return why.followed({ names: all, subgroup: thread.subgroup });
  }
}

function shortened(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length <= shownCharacters ? plain : `${plain.slice(0, shownCharacters).replace(/\s+\S*$/, '')}…`;
}
