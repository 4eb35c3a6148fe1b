// What one message says by itself, whoever asks and whenever: whose words it is, who is named in it, when, and what it commands.
import type { Message } from '../model/document-content';
import type { Instant, Zone } from '../model/time';
import { commandsIn, type Command } from './commands-in';
import { messageInstant } from './message-time';
import { namedIn } from './named-in';
import { tasksNaming } from './tasks-naming';
import type { WhoIs } from './who-is';

export interface MessageSaid {
  /** null = somebody whom the group does not know. */
  readonly author: string | null;
  /** null = it does not say. */
  readonly at: Instant | null;
  readonly mentioned: readonly string[];
  /** Members to whom it gives a task. */
  readonly assigned: readonly string[];
  readonly urgent: boolean;
  readonly commands: readonly Command[];
  /** The author is nobody of the group. */
  readonly strange: boolean;
  /** Names that several members have. */
  readonly ambiguous: readonly string[];
}

export function hearMessage(message: Message, who: WhoIs, zone: Zone): MessageSaid {
  const author = who.person(message.author), named = namedIn(message.text, who.name), linked = message.mentions.map(who.person);
  const commands = commandsIn(message.text), assigned = tasksNaming(commands, who.name);
  const mentioned = [...named.members, ...linked.flatMap((one) => (one === null || one === 'ambiguous' ? [] : [one]))];
  return {
    author: author === 'ambiguous' ? null : author, at: messageInstant(message, zone),
    mentioned: [...new Set([...mentioned, ...assigned])], assigned, urgent: /(?:^|\s)#urgent(?![\p{L}\p{N}])/iu.test(message.text), commands,
    // `> Rappel : …` looks like a remark and is nobody's.
    strange: author === null && (message.written !== '' || message.author.account !== null),
    ambiguous: [...(author === 'ambiguous' ? [message.author.name] : []), ...named.ambiguous],
  };
}
