// The sentences of `shared/plan` and `shared/automations`, in French.
import type { ProblemTexts } from '../../model/problem';
import type { PlanProblems } from '../../plan/problems';
import { fr } from './typography';

export const planProblems: ProblemTexts<PlanProblems> = {
  'conclusion-unclear': ({ words }) => ({
    what: fr`Ces mots ne sont pas compris : « ${words} ».`,
    remedy: 'Écrire par exemple « traité », « reporté », « pas avant le 15/1 », « décidé : … » ou « à faire : qui, quoi, quand ».',
  }),
  'conclusion-unlabelled': ({ title }) => ({
    what: fr`Sous « ${title} », point ajouté à la main, une décision ou une tâche est écrite sans « Conclusion : » : elle n’est pas reprise.`,
    remedy: fr`Écrire « Conclusion : » devant, si elle est à reprendre dans les tableaux.`,
  }),
  'conclusions-missing': ({ topics }) => ({
    what: fr`Restés sans conclusion : ${topics.map((title) => `« ${title} »`).join(', ')}.`,
    remedy: 'Écrire un mot derrière « Conclusion : », par exemple « traité » ou « reporté ».',
  }),
  'unknown-subgroup-meeting': ({ title, subgroup }) => ({
    what: fr`« ${title} » est prévu pour la réunion « ${subgroup} », qui n’est pas au calendrier.`,
    remedy: fr`Ajouter une réunion « ${subgroup} » au calendrier, ou laisser cette case vide pour la plénière.`,
  }),
  'choice-split': ({ title }) => ({
    what: fr`Le groupe a choisi de découper « ${title} ».`,
    remedy: 'Remplacer sa ligne par plusieurs lignes plus courtes dans le tableau des sujets.',
  }),
  'choice-hand': ({ title }) => ({
    what: fr`Le groupe a choisi de confier « ${title} » à un sous-groupe.`,
    remedy: 'Écrire le nom du sous-groupe dans la colonne « Réunion » de sa ligne.',
  }),
  'meeting-gone': ({ meeting, day }) => ({
    what: fr`${meeting} du ${day} : annulée, ou retirée du calendrier. Son ordre du jour reste là et ne se met plus à jour.`,
    remedy: 'Prévenir le groupe ; le document peut être gardé ou effacé. Ses points attendent la prochaine réunion.',
  }),
  'no-meeting-ahead': () => ({
    what: 'Aucune réunion n’est prévue dans les 60 jours qui viennent.',
    remedy: 'Compléter la clé « calendrier », par exemple : « plénière : un jeudi sur deux à 20 h, 2 h, depuis le 3/12 ».',
  }),
  'chronic-overload': ({ waiting, meetings }) => ({
    what: fr`Il y a plus de sujets que de temps : ${waiting} n’ont pas de place dans les ${meetings} prochaines réunions.`,
    remedy: 'Allonger une réunion, confier des sujets à un sous-groupe, ou en retirer.',
  }),
};

export const plan = {
  heldByTrial: () => 'à blanc : rien n’est envoyé ni écrit dans les tableaux avant la mise en service',
  heldWhileInUse: () => 'quelqu’un vient d’y écrire : au prochain passage',
  heldByGuard: ({ target }: { target: string }) => fr`beaucoup de changements à la fois dans « ${target} » : attend un feu vert`,
  becauseProposal: ({ meeting, day }: { meeting: string; day: string }) => fr`C’est le moment de proposer l’ordre du jour : ${meeting} du ${day}`,
  becauseRefresh: ({ meeting, day }: { meeting: string; day: string }) => fr`L’ordre du jour suit ce qui a changé : ${meeting} du ${day}`,
  becauseClosed: ({ meeting, day }: { meeting: string; day: string }) => fr`La clôture est passée : ${meeting} du ${day}`,
  becauseKept: ({ meeting, day }: { meeting: string; day: string }) => fr`Retenir ce qui tient déjà dans l’ordre du jour : ${meeting} du ${day}`,
  becauseConclusion: ({ topic, day }: { topic: string; day: string }) => fr`Conclusion du ${day} sur « ${topic} »`,
  becauseOutcome: ({ meeting, day }: { meeting: string; day: string }) => fr`Retenir ce que la réunion a fait de chaque point : ${meeting} du ${day}`,
  becauseMoved: ({ from, to }: { from: string; to: string }) => fr`« ${from} » s’appelle maintenant « ${to} » : la suite s’y écrit`,
  becauseRows: ({ table }: { table: string }) => fr`Reconnaître les lignes de « ${table} » au prochain passage`,
  becauseSeen: ({ table }: { table: string }) => fr`Retenir depuis quand les lignes de « ${table} » sont là`,
  becauseLink: ({ meeting, day }: { meeting: string; day: string }) => fr`Le calendrier mène à l’ordre du jour : ${meeting} du ${day}`,
};
