// The sentences of `shared/plan`, in English.
import type { PlanProblems } from '../../plan/problems';
import type { ProblemTexts } from '../../model/problem';

export const planProblems: ProblemTexts<PlanProblems> = {
};

export const plan = {
};
