// The sentences of `shared/documents`, in French.
import type { DocumentProblems } from '../../documents/problems';
import type { ProblemTexts } from '../../model/problem';
import { fr } from './typography';

export const documentsProblems: ProblemTexts<DocumentProblems> = {
  'document-gone': ({ title }) => ({
    what: fr`Le document « ${title} » a été vidé ou supprimé : il n’est pas refait.`,
    remedy: 'Le remettre à sa place et sous son nom, ou revenir à une version précédente du document.',
  }),
  'document-beyond': ({ title }) => ({
    what: fr`Le document « ${title} » est trop long ou trop imbriqué pour être relu : il est laissé tel quel.`,
    remedy: 'Déplacer dans un autre document ce qui n’est pas l’ordre du jour.',
  }),
};

export const documents = {
  suggestionsTitle: () => 'Propositions de Tour de table',
  howToSuggestions: () => 'Ces changements toucheraient à ce que quelqu’un a écrit. Cocher pour accepter, effacer la ligne pour refuser.',
  suggest: ({ title, text }: { title: string; text: string }) => fr`${title} : « ${text} »`,
  suggestLeaving: ({ title }: { title: string }) => fr`${title} : ce point n’est plus prévu. Le retirer, avec ce qui y est écrit ?`,
};
