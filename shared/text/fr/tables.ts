// The sentences of `shared/tables`, in French.
import type { TableProblems } from '../../tables/problems';
import type { ProblemTexts } from '../../model/problem';

export const tablesProblems: ProblemTexts<TableProblems> = {
};

export const tables = {
};
