// Headers as groups write them, in both languages, with their accents, plurals and slips.
import { recogniseColumns } from '../../../shared/tables/recognise-columns';
import type { TableKind } from '../../../shared/model/table';

function fieldsOf(kind: TableKind, headers: readonly string[], mapped: Record<string, string> = {}): Record<string, string> {
  const { columns } = recogniseColumns(kind, headers, mapped);
  return Object.fromEntries(Object.entries(columns).map(([field, column]) => [field, column.header]));
}

const meanings: readonly (readonly [TableKind, string, string])[] = [
  ['topics', 'title', 'Sujet, SUJETS, Sujets :, sujet(s), Titre, Thème, Theme, Thèmes, Intitulé, Point, Points à traiter, Points à aborder, Point ODJ, Sujett, Topic, Topics, Agenda item, Agenda items, Title, Topik'],
  ['topics', 'minutes', 'Durée, duree, DURÉE, Durée (min), Durées, Durée prévue, Temps, Temps prévu, temps estimé, Temps (en minutes), Minutes, min, Nb minutes, Duréee, Duration, Duraton, Time, timebox, Time needed, Timeboxes, Estimate'],
  ['topics', 'priority', 'Priorité, PRIORITES, Prio, Urgence, Importance, Priority, Priorities, Prioritée, Rang, Priorité (1 = haute)'],
  ['topics', 'subgroup', 'Sous-groupe, sous groupe, Sous-groupes, Commission, Commissions, GT, Groupe de travail, Cercle, Pôle, Pole, Comission, Subgroup, Sub-group, Working group, Team, Circle'],
  ['topics', 'meeting', 'Réunion, Type de réunion, Instance, Meeting, Meeting type'],
  ['topics', 'presenters', 'Qui, Qui ?, Qui en parle, Qui présente ?, Présenté par, Porteur, Porteuse, Porteur·se, Porteur.se, Rapporteur, Intervenants, Présentateur·rice, Presenter, presenters, Presented by, Speaker, Speakers, Owner, Who'],
  ['topics', 'hours', 'Horaire, Horaires, Créneau, Disponibilités, Disponibilité, Hours, Availability, Time slot'],
  ['topics', 'deadline', 'Échéance, Echéance, ECHEANCE, Pour le, Date limite, À traiter avant, À traiter avant le, Date butoir, Avant le, Deadline, Dealine, Due date'],
  ['topics', 'notBefore', 'Pas avant, Pas avant le, À partir du, Not before, Not earlier than'],
  ['topics', 'pinned', "D'office, D’office, Épinglé, Obligatoire, À l'ordre du jour, ODJ, Pinned, On the agenda"],
  ['topics', 'status', 'Statut, Status, État, Etat, Avancement, Fait, Fait ?, Traité, Traité ?, Done, Done?, Closed, Statu'],
  ['topics', 'recurring', 'Récurrent, Récurrence, Recurring, Répétition'],
  ['topics', 'since', "Ajouté le, Date d'ajout, Date d’ajout, Proposé le, Créé le, Depuis, Added on, Since, Date de création"],
  ['topics', 'notes', 'Notes, Note, Commentaires, Remarques, Description, Détails, Comments, Details, Contexte'],
  ['topics', 'intent', 'Type, Objectif, Objectifs, Nature, Intention, Intent, Purpose, Type de point'],
  ['topics', 'id', 'N°, n°, No, No., Num, Numéro, ID, id, Réf, Ref., Référence, #, Number'],
  ['members', 'name', 'Nom, Noms, Nom complet, Membre, Nom et prénom, NOM Prénom, Coopérateur·rice, Name, Full name, Member, Household'],
  ['members', 'email', 'E-mail, Email, Mail, Courriel, Adresse mail, Adresse e-mail, Emails, e mail, Email address'],
  ['members', 'subgroups', 'Sous-groupes, Commissions, GT, Subgroups, Teams'],
  ['members', 'absences', 'Absences, Absence, Absent·e, Vacances, Indisponibilités, Away, Holidays'],
  ['members', 'relay', 'Relais, Relay'],
  ['members', 'joined', "Arrivée, Date d'arrivée, Membre depuis, Joined, Member since"],
  ['members', 'left', 'Départ, Date de départ, Left, Departure'],
  ['members', 'referentOf', 'Référent·e, Référent de, Référente, Referent of'],
  ['members', 'roles', 'Rôles, Roles, Rôles acceptés'],
  ['tasks', 'title', 'Quoi, Quoi ?, Tâche, Taches, À faire, Action, Task, What, To do, To-do, TODO'],
  ['tasks', 'who', 'Qui, Responsable, Par qui, Who, Owner, Assigned to'],
  ['tasks', 'due', 'Quand, Échéance, Pour le, Pour quand, When, Due, Deadline, Date'],
  ['tasks', 'done', 'Fait, Fait ?, Terminé, Statut, Done, Status'],
  ['tasks', 'topicId', 'Sujet, Topic'],
  ['decisions', 'title', 'Décision, Décisions, Decision, Decision taken?, Quoi, Texte'],
  ['decisions', 'day', 'Date, Le, Quand, Réunion du, When'],
];

test.each(meanings.flatMap(([kind, field, headers]) => headers.split(', ').map((header) => [kind, header, field] as const)))('%s: %j is %s', (kind, header, field) => {
  expect(fieldsOf(kind, [header])).toEqual({ [field]: header });
});

test('a composed and a decomposed accent are the same header', () => {
  expect(fieldsOf('topics', ['Dure\u0301e', 'Prio\u00adrite\u0301'])).toEqual({ minutes: 'Dure\u0301e', priority: 'Prio\u00adrite\u0301' });
});

test.each(['Stage', 'Links', 'Couleur', 'xyz', '', 'Budget 2027', 'Météo'])('%j is no field of topics', (header) => {
  expect(recogniseColumns('topics', [header])).toEqual({ columns: {}, problems: [] });
});

test('a header that may mean two fields is a problem, unless another column settles it', () => {
  const alone = recogniseColumns('topics', ['Sujet', 'Date']);
  expect(Object.keys(alone.columns)).toEqual(['title']);
  expect(alone.problems).toEqual([{ code: 'column-ambiguous', level: 'warning', where: { column: 'Date' }, values: { kind: 'topics', header: 'Date', fields: ['deadline', 'since'] } }]);
  const settled = recogniseColumns('topics', ['Sujet', 'Date', 'Échéance']);
  expect(settled.problems).toEqual([]);
  expect(settled.columns['since']?.header).toBe('Date');
});

test('of two columns for one field the first is read, and it is said', () => {
  const { columns, problems } = recogniseColumns('topics', ['Sujet', 'Durée', 'Temps']);
  expect(columns['minutes']?.index).toBe(1);
  expect(problems).toEqual([{ code: 'columns-twice', level: 'guess', where: { column: 'Temps' }, values: { kind: 'topics', field: 'minutes', taken: 'Durée', other: 'Temps' } }]);
});

test('a header that only starts like a field is a guess', () => {
  const { columns, problems } = recogniseColumns('topics', ['Sujet', 'Durée selon Ana']);
  expect(columns['minutes']).toEqual({ header: 'Durée selon Ana', index: 1, nearness: 'start' });
  expect(problems.map(({ code, level }) => [code, level])).toEqual([['column-guessed', 'guess']]);
});

test('the settings win, under English or everyday names', () => {
  expect(fieldsOf('topics', ['Sujet', 'Durée', 'Prévu'], { minutes: 'Prévu' })).toEqual({ title: 'Sujet', minutes: 'Prévu' });
  expect(fieldsOf('topics', ['Sujet', 'Durée', 'Prévu'], { durée: 'prevu' })).toEqual({ title: 'Sujet', minutes: 'Prévu' });
  expect(fieldsOf('topics', ['Sujet', 'X'], { 'pas avant': 'X' })).toEqual({ title: 'Sujet', notBefore: 'X' });
  expect(fieldsOf('topics', ['Sujet', 'X'], { notbefore: 'X' })).toEqual({ title: 'Sujet', notBefore: 'X' });
});

test('a mapped column that is not there names the nearest header', () => {
  const { problems } = recogniseColumns('topics', ['Sujet', 'Temps nécessaires'], { minutes: 'Temps necessaire prévu' });
  expect(problems[0]).toEqual({ code: 'mapped-column-missing', level: 'warning', where: { column: 'Temps necessaire prévu' }, values: { kind: 'topics', field: 'minutes', header: 'Temps necessaire prévu', nearest: 'Temps nécessaires' } });
});

test('a mapped field that does not exist names the nearest field', () => {
  const { problems } = recogniseColumns('topics', ['Sujet', 'X'], { mynutez: 'X' });
  expect(problems[0]).toMatchObject({ code: 'mapped-field-unknown', values: { nearest: 'minutes' } });
});
