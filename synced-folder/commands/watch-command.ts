// `watch`: runs when a file of the group changes and when the plan wakes; one run at a time.
import { watch } from 'node:fs';
import { planner } from '../planner';
import { runGroup } from '../run';
import type { Report } from '../report';
import { messagesFor, type Context, type ExitCode } from './context';
import { tellNews, tellRun } from './tell-run';

/** Changes come in bursts: a run waits until the folder was quiet for so long. */
const calm = 5_000;
/** Even without news, files that could not be watched are looked at so often. */
const longest = 15 * 60_000;

export async function watchCommand(folder: string, context: Context): Promise<ExitCode> {
  context.say(messagesFor(context, undefined).cli.watching);
  const plan = planner();
  const run = (): Promise<Report> => runGroup({ machine: context.machine, folder, now: Date.now(), plan });
  let report = await run();
  tellRun(report, folder, context);
  for (;;) {
    await nextReason(folder, Math.min(longest, Math.max(calm, (report.plan.wake ?? Infinity) - Date.now())));
    report = await run();
    tellNews(report, folder, { ...context, now: Date.now() });
  }
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
