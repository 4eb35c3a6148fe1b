// What people call the columns of their tables, in French and English: the first names of a field are its commonest.
import type { TableKind } from '../model/table';

/** Fields of the rows in `shared/model/rows`, by table; `firstName` completes `name`. */
export interface FieldsByKind {
  readonly topics: 'id' | 'title' | 'minutes' | 'priority' | 'subgroup' | 'meeting' | 'presenters' | 'hours' | 'deadline' | 'notBefore' | 'pinned' | 'status' | 'recurring' | 'since' | 'notes' | 'intent';
  readonly members: 'id' | 'name' | 'firstName' | 'email' | 'subgroups' | 'referentOf' | 'roles' | 'absences' | 'joined' | 'left' | 'relay' | 'rhythm' | 'days' | 'hours' | 'quiet' | 'zone';
  readonly tasks: 'id' | 'title' | 'who' | 'due' | 'done' | 'topicId';
  readonly decisions: 'id' | 'title' | 'day' | 'topicId';
}
export type FieldOf<K extends TableKind> = FieldsByKind[K];
export type Field = FieldsByKind[TableKind];

const id = 'n°, no, num, numéro, id, identifiant, réf, référence, number, nr, ref, reference, #, row id';
const topicLink = 'sujet, sujet lié, sujet concerné, point, topic, related topic, agenda item';

/** Comma-separated, as people write them. A name under two fields is ambiguous on purpose, unless another column settles it. */
export const columnNames: { readonly [K in TableKind]: { readonly [F in FieldOf<K>]: string } } = {
  topics: {
    id,
    title: 'sujet, titre, point, intitulé, thème, objet, libellé, question, sujet à traiter, point à traiter, point à aborder, point odj, nom du sujet, description du sujet, topic, title, item, agenda item, subject, agenda topic, issue, name',
    minutes: 'durée, temps, minutes, min, mn, durée prévue, temps prévu, durée estimée, temps estimé, temps nécessaire, temps demandé, temps souhaité, durée souhaitée, durée demandée, durée en minutes, temps en minutes, nombre de minutes, nb minutes, duration, time, length, timebox, time box, time needed, time requested, time estimate, estimated time, estimate, estimated duration, how long, mins',
    priority: 'priorité, prio, urgence, importance, degré de priorité, niveau de priorité, priority, urgency, rank, rang, votes, score',
    subgroup: 'sous-groupe, commission, groupe, cercle, groupe de travail, GT, pôle, équipe, comité, porté par le groupe, commission porteuse, groupe porteur, proposé par le groupe, subgroup, sub-group, group, circle, working group, committee, team',
    meeting: 'réunion, type de réunion, pour quelle réunion, instance, assemblée, meeting, meeting type, kind of meeting, for which meeting, where',
    presenters: 'qui, qui présente, qui en parle, qui porte, qui anime, présenté par, présentateur, présentatrice, présentateur·rice, porteur, porteuse, porteur·se, porté par, rapporteur, rapporteuse, intervenant, intervenante, proposé par, apporté par, référent, référente, référent·e, responsable, animé par, présentation, who, presenter, presented by, speaker, lead, owner, proposed by, brought by, champion',
    hours: 'horaire, heure, horaires possibles, créneau, disponibilité, présence, contrainte horaire, heure de passage, hours, time slot, slot, availability, available, time constraint',
    deadline: 'échéance, pour quand, pour le, quand, when, by when, date limite, avant le, à traiter avant, à traiter avant le, avant, date butoir, butoir, deadline, délai, au plus tard, au plus tard le, date, due, due date, before, by, needed by, no later than',
    notBefore: 'pas avant, pas avant le, à partir du, à partir de, après le, dès le, plus tôt le, pas plus tôt que, not before, from, not earlier than, earliest, after, start date, snooze',
    pinned: "d'office, épinglé, obligatoire, à l'ordre du jour, à l'odj, odj, incontournable, fixé, imposé, pinned, pin, must go, mandatory, on the agenda, forced",
    status: 'statut, état, avancement, suivi, fait, traité, clos, terminé, status, state, done, progress, closed, finished',
    recurring: 'récurrent, récurrence, régulier, périodique, répétition, revient, à chaque fois, recurring, recurrent, repeats, recurrence, repeating, standing',
    since: "ajouté le, ajouté, date d'ajout, proposé le, date de proposition, demandé le, créé le, date de création, depuis, inscrit le, saisi le, date, date de la demande, added, added on, date added, created, created on, since, proposed on, submitted, submitted on",
    notes: 'notes, note, commentaire, remarque, description, détail, précision, information, infos, contexte, contenu, explication, observation, comment, remark, detail, context, background',
    intent: 'type, nature, objectif, but, intention, attendu, visée, type de point, résultat attendu, pour, attente, intent, purpose, kind, goal, outcome, expected outcome, type of item',
  },
  members: {
    id,
    name: 'nom, nom complet, membre, nom et prénom, nom prénom, prénom nom, prénom et nom, personne, qui, participant, participante, coopérateur, coopératrice, coopérateur·rice, habitant, habitante, habitant·e, adhérent, adhérente, adhérent·e, foyer, nom de famille, name, full name, member, person, last name, surname, family name, household',
    firstName: "prénom, petit nom, prénom d'usage, first name, given name, forename",
    email: 'email, e-mail, mail, courriel, adresse mail, adresse email, adresse e-mail, adresse électronique, mél, email address, e-mail address',
    subgroups: 'sous-groupe, commission, groupe, cercle, groupe de travail, GT, pôle, équipe, comité, subgroup, sub-group, group, circle, working group, committee, team',
    referentOf: 'référent, référente, référent·e, référent de, référent·e de, référence du groupe, référent·e pour, coordination, coordinateur, anime le groupe, referent, referent of, lead, leads, coordinator, coordinates, contact for',
    roles: 'rôle, rôles acceptés, fonction, rôles possibles, role, roles accepted, accepted roles, function',
    absences: 'absence, absent, absente, absent·e, vacances, congés, indisponibilité, indisponible, absences prévues, away, absent from, holiday, leave, unavailable, vacation',
    joined: "arrivée, date d'arrivée, arrivé le, arrivé·e le, arrivé, entrée, membre depuis, depuis, entré le, adhésion, date d'entrée, joined, joined on, member since, since, start, arrival",
    left: 'départ, date de départ, parti le, parti·e le, sortie, parti, sorti le, date de sortie, fin, left, left on, departure, end, until',
    rhythm: "rythme, à quel rythme m'écrire, récap, rythme des récaps, rythme souhaité, fréquence, à quelle fréquence, fréquence des récaps, rhythm, how often, how often to write, frequency, digest, digest rhythm",
    days: 'me joindre le, joindre le, jours, jours de contact, jours pour me joindre, reach me on, days, contact days, reachable on',
    hours: 'heures, horaires, plages horaires, heures de contact, heures pour me joindre, hours, contact hours, reachable hours',
    quiet: 'ne pas me déranger, ne pas déranger, heures calmes, silence, do not disturb, quiet hours, quiet, not between',
    zone: 'fuseau, fuseau horaire, décalage horaire, time zone, timezone',
    relay: 'relais, relai, relais papier, contact relais, via, relay, through, relayed by',
  },
  tasks: {
    id,
    title: 'tâche, quoi, à faire, action, chose à faire, travail, intitulé, titre, objet, description, libellé, task, what, to do, todo, to-do, action item, title, item',
    who: 'qui, responsable, personne, par qui, porteur, porteuse, porté par, référent, référente, référent·e, assigné à, who, owner, responsible, by whom, assignee, assigned to, person',
    due: 'quand, échéance, pour le, date limite, avant le, pour quand, délai, date, date butoir, deadline, due, due date, when, by when, by, before',
    done: 'fait, terminé, statut, état, avancement, clos, fini, réalisé, done, status, finished, completed, complete, closed, state',
    topicId: topicLink,
  },
  decisions: {
    id,
    title: 'décision, décidé, quoi, texte, intitulé, titre, libellé, contenu, décision prise, ce qui est décidé, decision, decided, what, text, title, agreement, resolution',
    day: 'date, le, quand, jour, décidé le, réunion du, date de la décision, date de décision, plénière du, when, day, on, decided on, date of decision, meeting date',
    topicId: topicLink,
  },
};
