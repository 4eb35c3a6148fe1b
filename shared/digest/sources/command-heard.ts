// Source: a command in a comment was understood and done; its author hears of it once.
import { obeyed } from '../heard-commands';
import type { Line, LineSource } from '../line';

/** Nobody waits for the answer any more after so long. */
const stale = 14 * 86_400_000;

export const commandHeard: LineSource = (world) => obeyed(world).map((command): Line => ({
  member: command.member, id: `command/${command.id}`, state: 'heard', at: command.at, weight: 'mention', expires: command.at + stale,
  asks: { words: 10, answer: 'none' }, line: { member: command.member, reason: 'command-heard', about: [command.id], document: command.document },
}));
