// The sentences of `shared/documents`, in English.
import type { DocumentProblems } from '../../documents/problems';
import type { ProblemTexts } from '../../model/problem';

export const documentsProblems: ProblemTexts<DocumentProblems> = {
  'document-gone': ({ title }) => ({
    what: `The document “${title}” was emptied or deleted: it is not made again.`,
    remedy: 'Put it back in its place and under its name, or go back to an earlier version of the document.',
  }),
  'document-beyond': ({ title }) => ({
    what: `The document “${title}” is too long or too deeply nested to be read: it is left as it is.`,
    remedy: 'Move what is not part of the agenda to another document.',
  }),
};

export const documents = {
  suggestionsTitle: () => 'Suggestions by Tour de table',
  howToSuggestions: () => 'These changes would touch what somebody wrote. Tick to accept, delete the line to decline.',
  suggest: ({ title, text }: { title: string; text: string }) => `${title}: “${text}”`,
  suggestLeaving: ({ title }: { title: string }) => `${title}: this item is no longer planned. Remove it, with what is written in it?`,
};
