// The words of a problem, whichever room it comes from.
import type { Problem, ProblemText, ProblemTexts, ProblemValues } from '../model/problem';
import type { Messages } from './messages';

export function problemText(problem: Problem, messages: Messages): ProblemText {
  const texts: ProblemTexts<ProblemValues> = {
    ...messages.agendaProblems, ...messages.digestProblems, ...messages.documentsProblems, ...messages.formatsProblems, ...messages.hostProblems,
    ...messages.mailProblems, ...messages.overviewProblems, ...messages.planProblems, ...messages.reportsProblems, ...messages.tablesProblems, ...messages.timeProblems,
  };
  const text = texts[problem.code] as (values: Problem['values']) => ProblemText;
  return text(problem.values);
}
