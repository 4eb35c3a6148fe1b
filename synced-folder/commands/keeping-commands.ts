// The commands by which people steer what happens: undo, hold, release, activate.
import { plan } from '../../shared/plan/plan';
import { attempt } from '../files/refuse';
import { activateGroup, openGroup, openGroupJournal } from '../group';
import { planGroup } from '../plan-group';
import { sayProblems } from '../say-report';
import { takeRunLock } from '../state/run-lock';
import { undoInGroup } from '../undo';
import { messagesFor, type Context, type ExitCode } from './context';
import { failed } from './group-commands';

export async function undoCommand(key: string, folder: string, context: Context): Promise<ExitCode> {
  const messages = messagesFor(context, await localeOf(folder, context));
  const undone = await undoInGroup({ machine: context.machine, folder, now: context.now, key });
  if (!undone.done) return failed(sayProblems([undone.problem], messages), context);
  context.say(messages.cli.undone(undone.value));
  return 0;
}

/** A key that nothing has is a slip of the pen. */
export async function holdCommand(key: string, folder: string, context: Context): Promise<ExitCode> {
  return keep(key, { folder, state: 'held' }, context);
}

export async function releaseCommand(key: string, folder: string, context: Context): Promise<ExitCode> {
  return keep(key, { folder, state: 'released' }, context);
}

async function keep(key: string, { folder, state }: { readonly folder: string; readonly state: 'held' | 'released' }, context: Context): Promise<ExitCode> {
  const report = await planGroup({ machine: context.machine, folder, now: context.now, plan });
  const messages = messagesFor(context, report.snapshot?.settings.locale), words = messages.cli;
  if (report.snapshot === null) return failed(sayProblems(report.plan.problems, messages), context);
  const keys = new Set([...report.plan.effects, ...report.plan.held.map(({ effect }) => effect)].map((effect) => effect.key));
  const isHeld = report.snapshot.journal.some((entry) => entry.entry === 'held' && entry.key === key);
  if (!keys.has(key) && !isHeld) return failed([words.unknownKey({ key })], context);
  const kept = attempt(folder, () => {
    const release = takeRunLock(context.machine, openGroup(context.machine, folder).state.lock);
    try {
      const journal = openGroupJournal(openGroup(context.machine, folder), context.now);
      journal.append(state === 'held' ? { entry: 'held', key, why: words.heldBecause, until: null } : { entry: 'released', key });
    } finally {
      release();
    }
  });
  if (!kept.done) return failed(sayProblems([kept.problem], messages), context);
  context.say(state === 'held' ? words.heldNow({ key }) : words.released({ key }));
  return 0;
}

export async function activateCommand(folder: string, context: Context): Promise<ExitCode> {
  const messages = messagesFor(context, await localeOf(folder, context));
  const activated = attempt(folder, () => activateGroup(openGroup(context.machine, folder), context.now));
  if (!activated.done) return failed(sayProblems([activated.problem], messages), context);
  context.say(activated.value ? messages.cli.activated : messages.cli.activatedBefore);
  return 0;
}

async function localeOf(folder: string, context: Context): Promise<'fr' | 'en' | undefined> {
  return (await planGroup({ machine: context.machine, folder, now: context.now, plan: () => ({ effects: [], held: [], problems: [], wake: null }) })).snapshot?.settings.locale;
}
