// The commands that tell and change nothing (history, paste), and the one that forms pairs and remembers them.
import { pairsAhead } from '../../shared/agenda/meeting-pairs';
import { speechOf } from '../../shared/agenda/speech';
import type { Snapshot } from '../../shared/model/snapshot';
import { pasteText } from '../../shared/overview/paste-text';
import { tellTopic } from '../../shared/overview/tell-topic';
import { readWorld } from '../../shared/plan/world';
import type { Messages } from '../../shared/text/messages';
import { attempt } from '../files/refuse';
import { openGroup, openGroupJournal } from '../group';
import { planGroup } from '../plan-group';
import { noPlan } from '../report';
import { sayProblems } from '../say-report';
import { takeRunLock } from '../state/run-lock';
import { localeFor, messagesFor, type Context, type ExitCode } from './context';
import { failed } from './group-commands';

interface Looked {
  readonly snapshot: Snapshot;
  readonly messages: Messages;
}

/** Null where the group cannot be read; it was said why. */
async function look(folder: string, context: Context): Promise<Looked | null> {
  const { snapshot, plan } = await planGroup({ machine: context.machine, folder, now: context.now, plan: () => noPlan });
  const messages = messagesFor(context, snapshot?.settings.locale);
  if (snapshot === null) failed(sayProblems(plan.problems, messages), context);
  return snapshot && { snapshot, messages };
}

export async function historyCommand(asked: string, folder: string, context: Context): Promise<ExitCode> {
  const looked = await look(folder, context);
  if (looked === null) return 1;
  const pages = tellTopic(looked.snapshot, { asked, now: context.now, locale: localeFor(context, looked.snapshot.settings.locale) });
  if (pages.length === 0) return failed([looked.messages.cli.noTopic({ asked })], context);
  context.say(pages.map((lines) => lines.join('\n')).join('\n\n'));
  return 0;
}

export async function pasteCommand(folder: string, context: Context): Promise<ExitCode> {
  const looked = await look(folder, context);
  if (looked === null) return 1;
  const lines = pasteText(looked.snapshot, context.now);
  if (lines === null) return failed([looked.messages.paste.noMeeting], context);
  for (const line of lines) context.say(line);
  return 0;
}

/** Formed once for a meeting, and then the same at each asking; `anew` forms them again. */
export async function pairsCommand(folder: string, { anew = false }: { readonly anew?: boolean }, context: Context): Promise<ExitCode> {
  const looked = await look(folder, context);
  if (looked === null) return 1;
  const { snapshot, messages: { cli, agenda } } = looked, world = readWorld(snapshot, context.now, {}), pairs = pairsAhead(world, anew);
  if (pairs === null || pairs.groups.length === 0) return failed([pairs === null ? cli.pairsNoMeeting : cli.pairsNobody], context);
  const { meeting, groups, keep } = pairs;
  const kept = keep === null ? null : attempt(folder, () => {
    const release = takeRunLock(context.machine, openGroup(context.machine, folder).state.lock);
    try {
      openGroupJournal(openGroup(context.machine, folder), context.now).append({ entry: 'kept', keep });
    } finally {
      release();
    }
  });
  if (kept !== null && !kept.done) return failed(sayProblems([kept.problem], looked.messages), context);
  const nameOf = new Map(world.members.map(({ id, name }) => [id, name])), say = speechOf(localeFor(context, snapshot.settings.locale), world.zone);
  context.say(cli.pairsTitle({ meeting: agenda.title({ meeting: meeting.title, day: say.longDay(meeting.start) }) }));
  for (const group of groups) context.say(`- ${group.map((id) => nameOf.get(id) ?? id).join(', ')}`);
  if (keep !== null) context.say(cli.pairsKept);
  return 0;
}
