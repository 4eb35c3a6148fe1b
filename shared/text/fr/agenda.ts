// The sentences of `shared/agenda`, in French.
import type { AgendaProblems } from '../../agenda/problems';
import type { ProblemTexts } from '../../model/problem';

export const agendaProblems: ProblemTexts<AgendaProblems> = {
};

export const agenda = {
};
