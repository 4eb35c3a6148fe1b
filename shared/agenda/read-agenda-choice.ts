// Which of the four choices about a squeezed-out topic the group ticked.
import type { Problem } from '../model/problem';
import { messagesOf } from '../text/messages';
import { wordsOf } from '../text/normalise';

export type Choice = 'keep' | 'split' | 'hand' | 'drop';

const choices = ['keep', 'split', 'hand', 'drop'] as const;
const labels = [messagesOf('fr').agendaLabels.choices, messagesOf('en').agendaLabels.choices];
const ticked = /^\s*(?:[-*+]\s+)?(?:\\?\[[xX✓✔]\\?\]|[☑☒✅✔])\s*(.+)/u;

/** One tick is a choice; several are none, and a problem. */
export function readChoice({ title, blocks }: { readonly title: string; readonly blocks: readonly string[] }): { readonly choice: Choice | null; readonly problems: readonly Problem[] } {
  const found = new Set(blocks.flatMap((block) => block.split('\n')).flatMap(choiceOf));
  if (found.size <= 1) return { choice: [...found][0] ?? null, problems: [] };
  return { choice: null, problems: [{ code: 'choice-unclear', level: 'warning', where: { heading: title }, values: { title, ticked: found.size } }] };
}

/** By its verb, which stands among the first words. */
function choiceOf(line: string): readonly Choice[] {
  const verbs = wordsOf(ticked.exec(line)?.[1] ?? '').slice(0, 3);
  const choice = choices.find((name) => labels.some((label) => label[name].some((verb) => verbs.includes(wordsOf(verb)[0] ?? ''))));
  return choice === undefined ? [] : [choice];
}
