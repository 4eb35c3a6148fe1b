// The sentences of `every host`, in French.
import type { HostProblems } from '../../model/host-problems';
import type { ProblemTexts } from '../../model/problem';

export const hostProblems: ProblemTexts<HostProblems> = {
};

export const host = {
};
