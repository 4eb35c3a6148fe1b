// The sentences of `shared/documents`, in French.
import type { DocumentProblems } from '../../documents/problems';
import type { ProblemTexts } from '../../model/problem';

export const documentsProblems: ProblemTexts<DocumentProblems> = {
};

export const documents = {
};
