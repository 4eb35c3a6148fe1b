// The sentences of `shared/formats`, in English.
import type { FormatProblems } from '../../formats/problems';
import type { ProblemTexts } from '../../model/problem';

export const formatsProblems: ProblemTexts<FormatProblems> = {
};

export const formats = {
};
