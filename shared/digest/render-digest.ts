// Writes a due digest: each line is looked up again, and what died since is dropped.
import type { Deliver } from '../model/effect';
import type { Member } from '../model/rows';
import type { World } from '../plan/world';
import type { Channel } from './channel-of';
import type { Digest, DigestItem } from './digest';
import { estimateMinutes } from './estimate-minutes';
import { lookUpLine } from './look-up-line';

/** null = nothing is left to say: done, unsent. */
export function renderDigest({ members: ids, lines }: Pick<Deliver, 'members' | 'lines'>, world: World, by: Channel['by'] = 'mail'): Digest | null {
  const members = ids.flatMap((id) => world.members.find((member) => member.id === id) ?? []), memberById = new Map(members.map((member) => [member.id, member]));
  const marker = lines.findIndex(({ reason }) => reason === 'perhaps-sent');
  const items = lines.flatMap((line, at): readonly DigestItem[] => {
    const member = memberById.get(line.member), found = member === undefined ? null : lookUpLine(line, member, world);
    if (member === undefined || found === null) return [];
    const { asks, ...said } = found;
    return [{ ...said, name: members.length > 1 ? member.name : null, minutes: estimateMinutes(asks), perhapsSent: marker >= 0 && at > marker }];
  });
  return items.length === 0 ? null : digestOf(items, { members, by }, world);
}

function digestOf(items: readonly DigestItem[], { members, by }: { readonly members: readonly Member[]; readonly by: Channel['by'] }, { messages, columns, snapshot: { settings } }: World): Digest {
  const words = messages.digest, names = members.map(({ name }) => name);
  return {
    subject: words.subject({ names, lines: items.length }),
    greeting: words.greeting({ names }),
    items,
    minutes: items.reduce((sum, { minutes }) => sum + minutes, 0),
    footer: [words.whyMe({ group: settings.name, address: settings.address }), words.fewer({ contact: settings.digest.contact, canAnswer: by === 'mail', column: columns.members?.['rhythm'] ?? null })],
  };
}
