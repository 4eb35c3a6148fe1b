// `back`: a point that a person removed from an agenda's page stands there again from the next run on.
import { backSlot } from '../../shared/agenda/asked-back';
import { plannedAgendas } from '../../shared/agenda/planned-agendas';
import { topicSection } from '../../shared/agenda/page-wishes';
import { topicsNamed } from '../../shared/agenda/topics-named';
import { plan } from '../../shared/plan/plan';
import { readWorld } from '../../shared/plan/world';
import { attempt } from '../files/refuse';
import { openGroup, openGroupJournal } from '../group';
import { planGroup } from '../plan-group';
import { sayProblems } from '../say-report';
import { takeRunLock } from '../state/run-lock';
import { messagesFor, type Context, type ExitCode } from './context';
import { failed } from './group-commands';

export async function backCommand(asked: string, folder: string, context: Context): Promise<ExitCode> {
  const { snapshot, plan: { problems } } = await planGroup({ machine: context.machine, folder, now: context.now, plan });
  const messages = messagesFor(context, snapshot?.settings.locale), words = messages.cli;
  if (snapshot === null) return failed(sayProblems(problems, messages), context);
  const world = readWorld(snapshot, context.now, {}), found = topicsNamed(world.topics, asked), agendas = plannedAgendas(world);
  if (found.length === 0) return failed([words.noTopic({ asked })], context);
  const removed = found.flatMap(({ id, title }) => agendas.filter(({ page }) => page.deleted.includes(topicSection(id))).map(({ meeting }) => ({ id, title, meeting })));
  if (removed.length === 0) return failed([words.notRemoved({ titles: found.map(({ title }) => title) })], context);
  const kept = attempt(folder, () => {
    const release = takeRunLock(context.machine, openGroup(context.machine, folder).state.lock);
    try {
      openGroupJournal(openGroup(context.machine, folder), context.now).append({ entry: 'kept', keep: Object.fromEntries(removed.map(({ id, meeting }) => [backSlot(meeting.id, id), true])) });
    } finally {
      release();
    }
  });
  if (!kept.done) return failed(sayProblems([kept.problem], messages), context);
  for (const { title, meeting } of removed) context.say(words.backNext({ title, meeting: meeting.title }));
  return 0;
}
