// What a run says: all that was done, and what is to be checked as far as this computer has not shown it before.
import { attempt } from '../files/refuse';
import { openGroup } from '../group';
import type { Report } from '../report';
import { sayDone, sayProblems, sayReport } from '../say-report';
import { keepShown, shownBefore } from '../state/shown-problems';
import { localeFor, messagesFor, type Context } from './context';

export function tellRun(report: Report, folder: string, context: Context): void {
  const locale = localeFor(context, report.snapshot?.settings.locale);
  const isKnown = remember(report, folder, context);
  for (const line of sayReport(report, { locale, now: context.now, full: false, isKnown })) context.say(line);
}

/** A run among many, with nobody waiting for it: only news. */
export function tellNews(report: Report, folder: string, context: Context): void {
  const messages = messagesFor(context, report.snapshot?.settings.locale);
  const isKnown = remember(report, folder, context);
  for (const line of sayDone(report, { locale: localeFor(context, report.snapshot?.settings.locale), now: context.now, full: false })) context.say(line);
  const news = report.plan.problems.filter((problem) => !isKnown(problem));
  for (const line of sayProblems(news, messages)) context.say(line);
}

function remember({ snapshot, plan }: Report, folder: string, { machine }: Context): ReturnType<typeof shownBefore> {
  if (snapshot === null) return () => false;
  const known = attempt(folder, () => {
    const { state } = openGroup(machine, folder), isKnown = shownBefore(machine.disk, state.shown);
    keepShown(machine.disk, state.shown, plan.problems);
    return isKnown;
  });
  return known.done ? known.value : () => false;
}
