// What is wrong with a command line, in the group's language: commander itself speaks only English.
import type { CommanderError } from 'commander';
import type { Messages } from '../../shared/text/messages';

export function usageText({ code, message }: CommanderError, words: Messages['cli']['usage']): readonly string[] {
  // A word without its command: commander has shown the help already.
  return code === 'commander.help' ? [] : [what(code, /'([^']*)'/.exec(message)?.[1] ?? '', words), words.help];
}

function what(code: string, word: string, words: Messages['cli']['usage']): string {
  switch (code) {
    case 'commander.unknownCommand': return words.unknownCommand({ word });
    case 'commander.unknownOption': return words.unknownOption({ word });
    case 'commander.missingArgument': case 'commander.optionMissingArgument': return words.missing({ word });
    case 'commander.excessArguments': return words.tooMany;
    default: return words.wrong;
  }
}
