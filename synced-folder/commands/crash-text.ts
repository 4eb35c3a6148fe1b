// What a person reads who met a mistake of ours: never a line of the program.
import type { Messages } from '../../shared/text/messages';

/** Enough to know it again. */
const longest = 200;

export function crashText(error: unknown, words: Messages['cli']['crash']): readonly string[] {
  const cause = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return [words.what({ cause: cause.split('\n')[0]?.slice(0, longest) ?? '' }), words.kept, words.tell];
}
