// `watch`: runs when a file of the group changes and when the plan wakes; one run at a time.
import { watch } from 'node:fs';
import type { PlanFunction } from '../plan-group';
import { planner } from '../planner';
import { runGroup } from '../run';
import type { Report } from '../report';
import { runCommand } from './group-commands';
import { messagesFor, type Context, type ExitCode } from './context';

/** Changes come in bursts: a run waits until the folder was quiet for so long. */
const calm = 5_000;
/** Even without news, files that could not be watched are looked at so often. */
const longest = 15 * 60_000;

export async function watchCommand(folder: string, context: Context): Promise<ExitCode> {
  context.say(messagesFor(context, undefined).cli.watching);
  await runCommand(folder, context);
  const plan = planner();
  for (;;) {
    const report = await planAgain(folder, context, plan);
    await nextReason(folder, Math.min(longest, Math.max(calm, (report.plan.wake ?? Infinity) - Date.now())));
    const now = Date.now(), due = await runGroup({ machine: context.machine, folder, now, plan });
    if (due.applied.some(({ kind }) => kind !== 'record')) for (const { because } of due.applied) context.say(because);
  }
}

async function planAgain(folder: string, { machine }: Context, plan: PlanFunction): Promise<Report> {
  return runGroup({ machine, folder, now: Date.now(), plan });
}

/** Resolves once the folder has changed and come to rest, or after `most` milliseconds. */
function nextReason(folder: string, most: number): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => { clearTimeout(longest); clearTimeout(resting); watcher?.close(); resolve(); };
    const longest = setTimeout(done, most);
    let resting: NodeJS.Timeout | undefined;
    const watcher = watching(folder, () => { clearTimeout(resting); resting = setTimeout(done, calm); });
  });
}

/** Some network shares cannot be watched: then only the clock wakes. */
function watching(folder: string, changed: () => void): ReturnType<typeof watch> | null {
  try {
    return watch(folder, { recursive: true }, (_event, name) => { if (!String(name).startsWith('.tour-de-table')) changed(); });
  } catch (error) {
    if (['ENOSYS', 'ENOSPC', 'EMFILE', 'ERR_FEATURE_UNAVAILABLE_ON_PLATFORM', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}
