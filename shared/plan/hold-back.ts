// Which planned effects wait instead of being applied: on trial, by a person's hold, by the guard, or because their target is in use.
import type { Effect } from '../model/effect';
import type { Held } from '../model/plan';
import { inUseUntil } from './in-use';
import type { World } from './world';

/** More new or changed rows in one table than this, or messages than members, is held for a person to look at. */
const mostRows = 12;
const mostShare = 0.25;

export interface Sorted {
  readonly effects: readonly Effect[];
  readonly held: readonly Held[];
}

export function holdBack(effects: readonly Effect[], world: World): Sorted {
  const crowded = crowdedTargets(effects, world);
  const held = effects.flatMap((effect) => holdOf(effect, world, crowded) ?? []);
  const keys = new Set(held.map((one) => one.effect.key));
  return { effects: effects.filter((effect) => !keys.has(effect.key)), held };
}

function holdOf(effect: Effect, world: World, crowded: ReadonlySet<string>): Held | null {
  const words = world.messages.plan;
  const person = world.journal.held.get(effect.key);
  if (person && (person.until === null || person.until === effect.hash)) return { effect, by: 'person', why: person.why, until: null };
  if (world.snapshot.trial && leaves(effect)) return { effect, by: 'trial', why: words.heldByTrial(), until: null };
  const busyUntil = effect.kind === 'writeDocument' ? inUseUntil(effect.document.id, world) : null;
  if (busyUntil !== null) return { effect, by: 'waiting', why: words.heldWhileInUse(), until: busyUntil };
  if (crowded.has(targetOf(effect)) && !world.journal.released.has(effect.key)) {
    return { effect, by: 'guard', why: words.heldByGuard({ target: targetOf(effect) }), until: null };
  }
  return null;
}

/** On trial documents go to a preview and the journal stays private; everything else would reach others. */
function leaves(effect: Effect): boolean {
  return effect.kind !== 'writeDocument' && effect.kind !== 'record';
}

/** What the guard counts changes of. */
export function targetOf(effect: Effect): string {
  switch (effect.kind) {
    case 'saveCells': case 'addRow': return effect.table.id ?? effect.table.kind;
    case 'deliver': case 'post': return 'messages';
    default: return effect.key;
  }
}

function crowdedTargets(effects: readonly Effect[], world: World): ReadonlySet<string> {
  const count = new Map<string, number>();
  // A message that follows another one to the same people does not go out with it.
  const atOnce = effects.filter(({ kind, after }) => kind !== 'deliver' || after.length === 0);
  for (const effect of atOnce) count.set(targetOf(effect), (count.get(targetOf(effect)) ?? 0) + 1);
  const most = (target: string): number => target === 'messages'
    ? Math.max(mostRows, world.members.length)
    : Math.max(mostRows, Math.floor(mostShare * rowsOf(target, world)));
  return new Set([...count].filter(([target, n]) => n > most(target)).map(([target]) => target));
}

function rowsOf(target: string, world: World): number {
  const tables = [[world.snapshot.topics, world.topics], [world.snapshot.tasks, world.tasks], [world.snapshot.decisions, world.decisions]] as const;
  return tables.find(([table]) => table?.id === target)?.[1].length ?? 0;
}
