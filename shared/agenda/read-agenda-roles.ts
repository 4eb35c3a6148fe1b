// The names that stand in an agenda's line of roles, whoever put them there.
import { messagesOf } from '../text/messages';
import { normalise } from '../text/normalise';
import { plainText } from './plain-text';

export type Role = 'facilitation' | 'notes' | 'time';
export type TypedRoles = Readonly<Partial<Record<Role, string>>>;

const labels = [messagesOf('fr').agendaLabels, messagesOf('en').agendaLabels];
const roleByLabel: ReadonlyMap<string, Role> = new Map(
  labels.flatMap(({ roles }) => (['facilitation', 'notes', 'time'] as const).flatMap((role) => roles[role].map((label) => [normalise(label), role] as const))),
);
const nobody: ReadonlySet<string> = new Set(labels.flatMap((label) => label.nobody.map(normalise)));
const longestLabel = 4;
const edges = /^[\s·•|;,/–—-]+|[\s·•|;,/–—.-]+$/g;

/** `Animation : Ana · Temps : Chloé`, on one line or several, in French or English; a role that nobody has yet is left out. */
export function readRoles(blocks: readonly string[]): TypedRoles {
  const lines = blocks.flatMap((block) => block.split('\n'));
  return Object.fromEntries(lines.flatMap((line) => rolesIn(plainText(line.replace(/^\s*[-*+]\s+/, '')))));
}

function rolesIn(line: string): readonly (readonly [Role, string])[] {
  const segments = line.split(/[:：]/).map((segment, at, all) => splitLabel(segment, at < all.length - 1 ? longestLabel : 0));
  return segments.slice(0, -1).flatMap(({ role }, at) => {
    const name = segments[at + 1]?.rest ?? '';
    return role === null || isNobody(name) ? [] : [[role, name] as const];
  });
}

/** Before a colon stand the last role's name and this role's label, of at most `longest` words. */
function splitLabel(segment: string, longest: number): { readonly role: Role | null; readonly rest: string } {
  const words = segment.split(/\s+/).filter((word) => word !== '');
  for (let count = Math.min(longest, words.length); count > 0; count -= 1) {
    const role = roleByLabel.get(normalise(words.slice(-count).join(' ').replace(edges, '')));
    if (role !== undefined) return { role, rest: words.slice(0, -count).join(' ').replace(edges, '') };
  }
  return { role: null, rest: words.join(' ').replace(edges, '') };
}

function isNobody(name: string): boolean {
  return !/[\p{L}\p{N}]/u.test(name) || nobody.has(normalise(name));
}
