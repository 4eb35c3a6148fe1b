// Which commands in comments were understood: once per message, as it stood when it was understood first.
import type { Json } from '../model/json';
import type { Instant } from '../model/time';
import { hashText } from '../plan/hash';
import { oncePerWorld } from '../plan/once-per-world';
import { familyOf, slot } from '../plan/read-journal';
import type { World } from '../plan/world';
import type { Command } from './commands-in';

/** What is kept of a message whose commands were obeyed. */
export interface ObeyedMessage {
  readonly member: string;
  readonly at: Instant;
  readonly document: string;
  readonly commands: readonly (Command & { readonly title: string })[];
}

/** Of the thread and the message, wherever they lie. */
export const commandId = (thread: string, message: string): string => hashText(`${thread}\n${message}`);
export const commandSlot = (id: string): string => slot('command', id);

/** By id. */
export const obeyed = oncePerWorld((world): readonly (ObeyedMessage & { readonly id: string })[] => {
  const messages = [...familyOf(world.journal, 'command')].flatMap(([id, names]) => { const message = read(names.get('')); return message === null ? [] : [{ ...message, id }]; });
  return messages.sort((a, b) => (a.id < b.id ? -1 : 1));
});

/** What one member's commands made, by title. */
export function obeyedBy(world: World, member: string): ReadonlySet<string> {
  return new Set(obeyed(world).filter((message) => message.member === member).flatMap(({ commands }) => commands.map(({ title }) => title)));
}

/** The journal's door has checked its shape. */
function read(value: Json | undefined): ObeyedMessage | null {
  return value !== null && typeof value === 'object' && 'commands' in value ? (value as unknown as ObeyedMessage) : null;
}
