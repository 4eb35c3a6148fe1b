// The sentences of `shared/tables`, in English.
import type { TableProblems } from '../../tables/problems';
import type { ProblemTexts } from '../../model/problem';

export const tablesProblems: ProblemTexts<TableProblems> = {
};

export const tables = {
};
