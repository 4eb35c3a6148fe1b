// The sentences of `shared/time`, in English.
import type { TimeProblems } from '../../time/problems';
import type { ProblemTexts } from '../../model/problem';

export const timeProblems: ProblemTexts<TimeProblems> = {
};

export const time = {
};
