// `sample`: copies the sample group into a scratch folder, its dates laid out around today, and runs the main job on it.
import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { activateGroup, openGroup } from '../group';
import { layOutSample } from '../lay-out-sample';
import { messagesFor, usualLocale, type Context, type ExitCode } from './context';
import { printCommand, runCommand } from './group-commands';

/** Laid beside the bundle by the build. */
const samples = { fr: 'sample', en: 'sample-en' } as const;

export async function sampleCommand(context: Context): Promise<ExitCode> {
  const locale = context.asked ?? usualLocale(process.env, process.argv);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'tour-de-table-'));
  const today = new Date(context.now).toISOString().slice(0, 10);
  await layOutSample(path.join(__dirname, samples[locale]), folder, today);
  activateGroup(openGroup(context.machine, folder), context.now);
  const code = await runCommand(folder, context);
  await printCommand(folder, context);
  context.say('');
  context.say(messagesFor(context, locale).cli.sampleCopied({ folder }));
  context.say(`  npm start -- run "${folder}"`);
  return code;
}
