// The commands by which people steer what happens: undo, hold, release, activate.
import { targetOf } from '../../shared/plan/hold-back';
import { plan } from '../../shared/plan/plan';
import type { Messages } from '../../shared/text/messages';
import { attempt } from '../files/refuse';
import { activateGroup, openGroup, openGroupJournal } from '../group';
import type { EntryDraft } from '../journal';
import { planGroup } from '../plan-group';
import type { Report } from '../report';
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
  const { report, words } = await planned(folder, context);
  if (report.snapshot === null) return failed(sayProblems(report.plan.problems, messagesFor(context, undefined)), context);
  const { effects, held } = report.plan;
  if (![...effects, ...held.map(({ effect }) => effect)].some((effect) => effect.key === key)) return failed([words.unknownKey({ key })], context);
  return keep([{ entry: 'held', key, why: words.heldBecause, until: null }], [words.heldNow({ key })], folder, context);
}

/** One thing by its key, whoever holds it; or all that the guard holds: of a table, of keys that begin so, or `null` = at all. */
export async function releaseCommand(asked: string | null, folder: string, context: Context): Promise<ExitCode> {
  const { report, words } = await planned(folder, context);
  if (report.snapshot === null) return failed(sayProblems(report.plan.problems, messagesFor(context, undefined)), context);
  const { effects, held } = report.plan, byKey = [...effects, ...held.map(({ effect }) => effect)].filter(({ key }) => key === asked);
  const isHeld = report.snapshot.journal.some((entry) => entry.entry === 'held' && entry.key === asked);
  if (asked !== null && (byKey.length > 0 || isHeld)) return keep([{ entry: 'released', key: asked }], [words.released({ key: asked })], folder, context);
  const guarded = held.filter(({ by, effect }) => by === 'guard' && (asked === null || targetOf(effect) === asked || effect.key.startsWith(asked))).map(({ effect }) => effect);
  if (guarded.length === 0) return failed([asked === null ? words.nothingGuarded : words.unknownKey({ key: asked })], context);
  const told = guarded.map(({ because, key }) => `- ${because} [${key}]`);
  return keep(guarded.map(({ key }) => ({ entry: 'released', key })), [...told, words.releasedAll({ count: guarded.length })], folder, context);
}

async function planned(folder: string, context: Context): Promise<{ readonly report: Report; readonly words: Messages['cli'] }> {
  const report = await planGroup({ machine: context.machine, folder, now: context.now, plan });
  return { report, words: messagesFor(context, report.snapshot?.settings.locale).cli };
}

function keep(entries: readonly EntryDraft[], told: readonly string[], folder: string, context: Context): ExitCode {
  const kept = attempt(folder, () => {
    const release = takeRunLock(context.machine, openGroup(context.machine, folder).state.lock);
    try {
      const journal = openGroupJournal(openGroup(context.machine, folder), context.now);
      entries.forEach((entry) => journal.append(entry));
    } finally {
      release();
    }
  });
  if (!kept.done) return failed(sayProblems([kept.problem], messagesFor(context, undefined)), context);
  told.forEach((line) => context.say(line));
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
