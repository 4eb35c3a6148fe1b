#!/usr/bin/env node
// The command line of Tour de table for a folder on this computer.
import { Command, CommanderError } from 'commander';
import { messagesOf } from '../shared/text/messages';
import { contextOf, usualLocale, type CommandOptions, type Context, type ExitCode } from './commands/context';
import { planCommand, printCommand, runCommand, whyCommand } from './commands/group-commands';
import { initCommand } from './commands/init-command';
import { activateCommand, holdCommand, releaseCommand, undoCommand } from './commands/keeping-commands';
import { kitExportCommand, kitImportCommand } from './commands/kit-commands';
import { sampleCommand } from './commands/sample-command';
import { watchCommand } from './commands/watch-command';

const words = messagesOf(usualLocale(process.env, process.argv)).cli;
const wrongUsage = 2;

type Action = (context: Context, args: readonly string[], options: CommandOptions & { readonly json?: boolean }) => Promise<ExitCode>;

function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** `usage`: the command's name and arguments; all take the same options. */
function add(parent: Command, usage: string, description: string, action: Action): Command {
  return parent.command(usage).description(description)
    .option('--now <instant>', words.options.now).option('--lang <fr|en>', words.options.lang)
    .action(async (...received: unknown[]) => {
      const args = received.slice(0, -2).map((arg) => (typeof arg === 'string' ? arg : '.'));
      const options = received.at(-2) as CommandOptions;
      const context = contextOf(options, words, complain);
      process.exitCode = context === null ? wrongUsage : await action(context, args, options);
    });
}

const program = new Command('tour-de-table').description(words.about).exitOverride().showHelpAfterError();
add(program, 'init [folder]', words.commands.init, (context, [folder = '.']) => initCommand(folder, context));
add(program, 'plan [folder]', words.commands.plan, (context, [folder = '.'], options) => planCommand(folder, options, context)).option('--json', words.options.json);
add(program, 'run [folder]', words.commands.run, (context, [folder = '.']) => runCommand(folder, context));
add(program, 'watch [folder]', words.commands.watch, (context, [folder = '.']) => watchCommand(folder, context));
add(program, 'why <topic> [folder]', words.commands.why, (context, [topic = '', folder = '.']) => whyCommand(topic, folder, context));
add(program, 'print [folder]', words.commands.print, (context, [folder = '.']) => printCommand(folder, context));
add(program, 'undo <key> [folder]', words.commands.undo, (context, [key = '', folder = '.']) => undoCommand(key, folder, context));
add(program, 'hold <key> [folder]', words.commands.hold, (context, [key = '', folder = '.']) => holdCommand(key, folder, context));
add(program, 'release <key> [folder]', words.commands.release, (context, [key = '', folder = '.']) => releaseCommand(key, folder, context));
add(program, 'activate [folder]', words.commands.activate, (context, [folder = '.']) => activateCommand(folder, context));
add(program, 'sample', words.commands.sample, (context) => sampleCommand(context));
const kit = program.command('kit').description(words.commands.kit);
add(kit, 'export <file> [folder]', words.commands.kitExport, (context, [file = '', folder = '.']) => kitExportCommand(file, folder, context));
add(kit, 'import <file> [folder]', words.commands.kitImport, (context, [file = '', folder = '.']) => kitImportCommand(file, folder, context));

program.parseAsync().catch((error: unknown) => {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : wrongUsage;
});
