// Which of the four choices about a squeezed-out topic the group ticked.
import { messagesOf } from '../text/messages';
import { wordsOf } from '../text/normalise';

export type Choice = 'keep' | 'split' | 'hand' | 'drop';

const choices = ['keep', 'split', 'hand', 'drop'] as const;
const labels = [messagesOf('fr').agendaLabels.choices, messagesOf('en').agendaLabels.choices];
const ticked = /^\s*(?:[-*+]\s+)?(?:\\?\[[xX✓✔]\\?\]|[☑☒✅✔])\s*(.+)/u;

/** Those that are ticked: one is a choice, several are none. */
export function readChoices(blocks: readonly string[]): readonly Choice[] {
  return [...new Set(blocks.flatMap((block) => block.split('\n')).flatMap(choiceOf))];
}

/** By its verb, which stands among the first words. */
function choiceOf(line: string): readonly Choice[] {
  const verbs = wordsOf(ticked.exec(line)?.[1] ?? '').slice(0, 3);
  const choice = choices.find((name) => labels.some((label) => label[name].some((verb) => verbs.includes(wordsOf(verb)[0] ?? ''))));
  return choice === undefined ? [] : [choice];
}
