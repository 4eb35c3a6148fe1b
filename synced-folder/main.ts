#!/usr/bin/env node
// The command line of Tour de table for a folder on this computer.
import os from 'node:os';
import { Command, CommanderError } from 'commander';
import { messagesOf } from '../shared/text/messages';
import { backCommand } from './commands/back-command';
import { contextOf, usualLocale, type CommandOptions, type Context, type ExitCode } from './commands/context';
import { planCommand, printCommand, runCommand, whyCommand } from './commands/group-commands';
import { initCommand } from './commands/init-command';
import { activateCommand, holdCommand, releaseCommand, undoCommand } from './commands/keeping-commands';
import { kitExportCommand, kitImportCommand } from './commands/kit-commands';
import { mailCommand, minutesCommand, pagesCommand } from './commands/mail-commands';
import { sampleCommand } from './commands/sample-command';
import { historyCommand, pairsCommand, pasteCommand } from './commands/telling-commands';
import { watchCommand } from './commands/watch-command';
import { terminalText } from './commands/terminal-text';
import { crashText } from './commands/crash-text';
import { usageText } from './commands/usage-text';

const words = messagesOf(usualLocale(process.env, process.argv)).cli;
const wrongUsage = 2;

type Action = (context: Context, args: readonly string[], options: CommandOptions & { readonly json?: boolean; readonly all?: boolean; readonly anew?: boolean; readonly check?: boolean; readonly take?: string }) => Promise<ExitCode>;

function complain(line: string): void {
  process.stderr.write(`${terminalText(line)}\n`);
}

function crash(error: unknown): void {
  crashText(error, words.crash).forEach(complain);
  process.exit(1);
}

/** `usage`: the command's name and arguments; all take the same options. */
function add(parent: Command, usage: string, description: string, action: Action): Command {
  return parent.command(usage).description(description).usage(usage.split(' ').slice(1).join(' '))
    .option(`--now <${words.args.instant}>`, words.options.now).option('--lang <fr|en>', words.options.lang)
    .action(async (...received: unknown[]) => {
      const args = received.slice(0, -2).map((arg) => (typeof arg === 'string' ? fromHome(arg) : '.'));
      const options = received.at(-2) as CommandOptions;
      const context = contextOf(options, words, complain);
      process.exitCode = context === null ? wrongUsage : await action(context, args, options);
    });
}

/** `--all` takes the place of the key. */
const releaseAction: Action = async (context, args, { all }) => {
  const [asked = '.', at = '.'] = all ? ['.', ...args] : args;
  if (!all && asked === '.') [words.usage.missing({ word: words.args.key }), words.usage.help].forEach(complain);
  return !all && asked === '.' ? wrongUsage : releaseCommand(all ? null : asked, at, context);
};

/** `~/` within quotes, or where the shell does not know it. */
function fromHome(arg: string): string {
  return arg.replace(/^~(?=[\\/]|$)/, () => os.homedir());
}

const program = new Command('tour-de-table').description(words.about).usage(words.help.usage).exitOverride()
  .configureHelp({ styleTitle: (title) => words.help.titles[title] ?? title }).configureOutput({ outputError: () => undefined })
  .helpOption('-h, --help', words.help.help).helpCommand(`help [${words.args.command}]`, words.help.helpCommand);
const { topic, key, file, member, minutes } = words.args, folder = `[${words.args.folder}]`;
add(program, `init ${folder}`, words.commands.init, (context, [at = '.']) => initCommand(at, context));
add(program, `plan ${folder}`, words.commands.plan, (context, [at = '.'], options) => planCommand(at, options, context)).option('--json', words.options.json);
add(program, `run ${folder}`, words.commands.run, (context, [at = '.']) => runCommand(at, context));
add(program, `watch ${folder}`, words.commands.watch, (context, [at = '.']) => watchCommand(at, context));
add(program, `why <${topic}> ${folder}`, words.commands.why, (context, [asked = '', at = '.']) => whyCommand(asked, at, context));
add(program, `history <${topic}> ${folder}`, words.commands.history, (context, [asked = '', at = '.']) => historyCommand(asked, at, context)).alias('suivi');
add(program, `paste ${folder}`, words.commands.paste, (context, [at = '.']) => pasteCommand(at, context)).alias('texte');
add(program, `pairs ${folder}`, words.commands.pairs, (context, [at = '.'], options) => pairsCommand(at, options, context)).alias('binomes').alias('binômes').option('--anew', words.options.anew);
add(program, `print ${folder}`, words.commands.print, (context, [at = '.']) => printCommand(at, context));
add(program, `undo <${key}> ${folder}`, words.commands.undo, (context, [slot = '', at = '.']) => undoCommand(slot, at, context));
add(program, `back <${topic}> ${folder}`, words.commands.back, (context, [asked = '', at = '.']) => backCommand(asked, at, context)).alias('remettre');
add(program, `hold <${key}> ${folder}`, words.commands.hold, (context, [slot = '', at = '.']) => holdCommand(slot, at, context));
add(program, `release [${key}] ${folder}`, words.commands.release, releaseAction).option('--all', words.options.all);
add(program, `activate ${folder}`, words.commands.activate, (context, [at = '.']) => activateCommand(at, context));
add(program, `minutes <${member}> <${minutes}> ${folder}`, words.commands.minutes, (context, [who = '', time = '', at = '.']) => minutesCommand({ member: who, minutes: time, folder: at }, context));
add(program, `mail ${folder}`, words.commands.mail, (context, [at = '.'], options) => mailCommand(at, options, context)).alias('courrier').option('--check', words.options.check);
add(program, `pages ${folder}`, words.commands.pages, (context, [at = '.']) => pagesCommand(at, context));
add(program, 'sample', words.commands.sample, (context) => sampleCommand(context));
const kit = program.command('kit').description(words.commands.kit).usage(words.help.usage);
add(kit, `export <${file}> ${folder}`, words.commands.kitExport, (context, [to = '', at = '.']) => kitExportCommand(to, at, context));
add(kit, `import <${file}> ${folder}`, words.commands.kitImport, (context, [from = '', at = '.'], options) => kitImportCommand({ file: from, folder: at, take: options.take }, context)).option(`--take <${key}>`, words.options.take);

process.on('uncaughtException', crash);

// Whoever reads our words may have read enough: `plan | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

program.parseAsync().catch((error: unknown) => {
  if (!(error instanceof CommanderError)) return crash(error);
  if (error.exitCode !== 0) usageText(error, words.usage).forEach(complain);
  process.exitCode = error.exitCode === 0 ? 0 : wrongUsage;
});
