// The commands that look at a group or let it run: plan, run, why, print.
import path from 'node:path';
import { whyTopic } from '../../shared/agenda/why-topic';
import { plan } from '../../shared/plan/plan';
import { planGroup } from '../plan-group';
import { planner } from '../planner';
import { printNextAgenda } from '../print-next-agenda';
import { exitCodeOf } from '../report';
import { runGroup } from '../run';
import { sayProblems, sayReport } from '../say-report';
import { localeFor, messagesFor, type Context, type ExitCode } from './context';
import { tellRun } from './tell-run';

export async function planCommand(folder: string, { json }: { readonly json?: boolean }, context: Context): Promise<ExitCode> {
  const report = await planGroup({ machine: context.machine, folder, now: context.now, plan });
  if (json) context.say(JSON.stringify(report.plan));
  else for (const line of sayReport(report, { locale: localeFor(context, report.snapshot?.settings.locale), now: context.now, full: true })) context.say(line);
  return exitCodeOf(report);
}

export async function runCommand(folder: string, context: Context): Promise<ExitCode> {
  const onEffect = ({ because }: { readonly because: string }): void => context.murmur(messagesFor(context, undefined).cli.working({ because }));
  const report = await runGroup({ machine: context.machine, folder, now: context.now, plan: planner(), onEffect });
  tellRun(report, folder, context);
  return exitCodeOf(report);
}

export async function whyCommand(asked: string, folder: string, context: Context): Promise<ExitCode> {
  const { snapshot, plan: { problems } } = await planGroup({ machine: context.machine, folder, now: context.now, plan });
  const messages = messagesFor(context, snapshot?.settings.locale);
  if (snapshot === null) return failed(sayProblems(problems, messages), context);
  const topics = whyTopic(snapshot, context.now, asked);
  if (topics.length === 0) return failed([messages.cli.noTopic({ asked })], context);
  for (const { title, answers } of topics) {
    context.say(title);
    for (const { meeting, sentence } of answers) context.say(messages.cli.whyLine({ meeting, sentence }));
    if (answers.length === 0) context.say(`- ${messages.cli.noMeeting}`);
  }
  return 0;
}

export async function printCommand(folder: string, context: Context): Promise<ExitCode> {
  const { snapshot, plan: { problems } } = await planGroup({ machine: context.machine, folder, now: context.now, plan });
  const messages = messagesFor(context, snapshot?.settings.locale);
  if (snapshot === null) return failed(sayProblems(problems, messages), context);
  const file = printNextAgenda(snapshot, { ...context, folder });
  if (file === null) return failed([messages.cli.noAgenda], context);
  context.say(messages.cli.printed({ file: path.resolve(file) }));
  return 0;
}

export function failed(lines: readonly string[], context: Context): 1 {
  for (const line of lines) context.say(line);
  return 1;
}
