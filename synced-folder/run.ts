// The loop: settle what was cut off, look, plan, apply what is due, and again until nothing is due.
import type { Effect } from '../shared/model/effect';
import type { Problem } from '../shared/model/problem';
import type { Instant } from '../shared/model/time';
import { readJournal } from '../shared/plan/read-journal';
import { messagesOf } from '../shared/text/messages';
import { applyDue } from './apply-due';
import { groundOf } from './apply/ground-of';
import { pagesPrefix } from './apply/member-page';
import { checkStillThere } from './files/group-folder';
import { attemptLater } from './files/refuse';
import { deviceName, openGroup, openGroupJournal, type Group } from './group';
import { planGroup, type GroupRequest } from './plan-group';
import { readSnapshot } from './read-snapshot';
import { noPlan, reportOf, reportOrProblem, withFindings, type Report } from './report';
import { closeUnhappened, findUnsettled, settle, withoutUnhappened } from './settle';
import { openCourier, type Courier } from './mail/courier';
import { takeRunLock } from './state/run-lock';

/** Each round does what the one before made possible; more than that is a circle. */
const mostRounds = 8;

/** Never rejects for what a disk or a file can do; that becomes problems. What a newer version wrote is only looked at. */
export async function runGroup(request: GroupRequest): Promise<Report> {
  return reportOrProblem(await attemptLater(request.folder, async () => {
    const group = openGroup(request.machine, request.folder);
    if (group.journal.newer) return planGroup(request);
    const release = takeRunLock(request.machine, group.state.lock);
    try {
      return await runUnderLock(request, group);
    } finally {
      release();
    }
  }));
}

async function runUnderLock(request: GroupRequest, { folder }: Group): Promise<Report> {
  const { machine, now } = request;
  // Opened again under the lock: another run may only just have ended.
  const group = openGroup(machine, folder.root);
  let opened: Courier | null = null;
  const courier = (): Courier => (opened ??= openCourier({ machine, now, kept: readJournal(group.journal.entries).kept }));
  try {
    return await runRounds(request, group, courier);
  } finally {
    (opened as Courier | null)?.close();
  }
}

async function runRounds({ now, plan, onEffect }: GroupRequest, group: Group, courier: () => Courier): Promise<Report> {
  const journal = openGroupJournal(group, now);
  const unsettled = findUnsettled(journal.entries(), group, { device: deviceName(group), now });
  const applied: Effect[] = [];
  const problems: Problem[] = clockProblems(group, now);
  for (let round = 1; ; round++) {
    checkStillThere(group.folder);
    const reading = await readSnapshot(group, now, []);
    if (reading.snapshot === null) return reportOf(group, reading, { applied, plan: { ...noPlan, problems: reading.problems } });
    const messages = messagesOf(reading.snapshot.settings.locale);
    if (round === 1) problems.push(...settle(unsettled, group, { journal, messages }));
    const snapshot = { ...reading.snapshot, journal: withoutUnhappened(journal.entries(), unsettled) };
    const planned = plan(snapshot, now);
    const due = await applyDue(planned, { journal, onEffect, ground: groundOf(group, { ...reading, snapshot }, { now, journal, courier }) });
    applied.push(...due.applied);
    problems.push(...due.said);
    const circle = round === mostRounds && due.applied.length > 0;
    if (due.applied.length > 0 && !due.stopped && !circle) continue;
    if (!due.stopped) closeUnhappened(unsettled, { journal, messages });
    group.readings.keep();
    const last: readonly Problem[] = circle ? [{ code: 'run-unsettled', level: 'warning', where: {}, values: { rounds: mostRounds } }] : due.problems;
    const toHandOn = journal.entries().slice(group.journal.entries.length).some((entry) => entry.entry === 'begun' && entry.settling?.target.startsWith(pagesPrefix) === true);
    return reportOf(group, reading, { applied, toHandOn, plan: withFindings(planned, { waiting: due.waiting, problems: [...problems, ...last] }) });
  }
}

/** Entries keep their order whatever the clock says; that it is wrong is worth saying. */
function clockProblems({ journal }: Group, now: Instant): Problem[] {
  const minutes = Math.round(((journal.entries.at(-1)?.at ?? now) - now) / 60_000);
  return minutes < 10 ? [] : [{ code: 'clock-behind', level: 'warning', where: {}, values: { minutes } }];
}
