// The sentences of `every host`, in English.
import type { HostProblems } from '../../model/host-problems';
import type { ProblemTexts } from '../../model/problem';

export const hostProblems: ProblemTexts<HostProblems> = {
};

export const host = {
};
