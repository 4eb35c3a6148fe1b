// The sentences of `shared/time`, in French.
import type { TimeProblems } from '../../time/problems';
import type { ProblemTexts } from '../../model/problem';

export const timeProblems: ProblemTexts<TimeProblems> = {
};

export const time = {
};
