// What people type into every other kind of cell, in both languages, and what must not be taken for it.
import { parseAbsences } from '../../../shared/tables/parse-absences';
import { parseDayCell, parseNotBefore } from '../../../shared/tables/parse-day-cell';
import { parseEmail } from '../../../shared/tables/parse-email';
import { parseHours } from '../../../shared/tables/parse-hours';
import { parseIntent } from '../../../shared/tables/parse-intent';
import { parseMeeting } from '../../../shared/tables/parse-meeting';
import { parsePeople } from '../../../shared/tables/parse-people';
import { parsePinned } from '../../../shared/tables/parse-pinned';
import { parseRecurring } from '../../../shared/tables/parse-recurring';
import { parseRoles } from '../../../shared/tables/parse-roles';
import { parseStatus } from '../../../shared/tables/parse-status';
import { parseSubgroups } from '../../../shared/tables/parse-subgroups';
import { parseYesNo } from '../../../shared/tables/parse-yes-no';
import { parsePriority, priorityScale } from '../../../shared/tables/priority-scale';
import { subgroupNamed } from '../../../shared/tables/subgroup-name';
import type { Cell } from '../../../shared/model/table';

/** One value and all the ways to write it. */
function ways<T>(value: T, ...cells: readonly Cell[]): readonly (readonly [Cell, T])[] {
  return cells.map((cell) => [cell, value] as const);
}

const asking = { locale: 'fr', today: '2026-11-20' } as const;

test.each([
  ...ways(true, 'oui', 'OUI', 'Oui.', 'x', 'X', '✓', '✔️', '☑', '✅', 'ok', 'OK', 'yes', 'Y', 'true', 'vrai', 1, '1', true, 'd’accord'),
  ...ways(false, 'non', 'Non', 'no', 'N', 'false', 'faux', 0, '0', false, '✗', '❌', 'pas encore', 'not yet'),
  ...ways(undefined, 'peut-être', '?', 'Ana', '3/12', '12', 'oui mais non'),
])('yes or no: %j is %j', (cell, value) => {
  expect(parseYesNo(cell)?.value).toBe(value);
});

test.each([
  ...ways('done', 'fait', 'Fait', 'FAITE', 'faits', 'traité', 'Traitée', 'TRAITES', 'traite\u0301', 'clos', 'clôturé', 'terminé', 'fini', 'réglé', 'résolu', 'abandonné', 'annulé', 'décidé', 'adopté', 'validé', 'done', 'Done!', 'closed', 'finished', 'solved', 'dropped', 'cancelled', 'canceled', 'completed', 'x', '✓', 'oui', 'ok', '100 %', true, 'fait (AG du 3/12)', 'traité le 3/12', 'done on 3 December', 'c’est fait', 'déjà traité', '✅ fait', 'fait, à archiver'),
  ...ways('on-hold', 'en attente', 'En attente', 'en attente de devis'.slice(0, 10), 'mis en attente', 'en pause', 'suspendu', 'on hold', 'On-hold', 'paused', 'blocked', 'bloqué', 'plus tard', 'en stand-by', 'waiting', 'en attente (devis)', 'en attente depuis mars'),
  ...ways('open', 'en cours', 'à traiter', 'A traiter', 'ouvert', 'open', 'à faire', 'todo', 'to do', 'nouveau', 'reporté', 'reportée', 'reporté au 3/12', 'ajourné', 'postponed', 'deferred', 'in progress', 'pas traité', 'non traité', 'pas fait', 'not done', 'pas encore fait', 'not yet done', 'non', 'no', '50 %', 'à discuter', 'proposé', 'pending', false, 'unsolved'),
  ...ways(undefined, 'presque fait', 'Ana', 'faitout', 'traiteur', 'on verra', 'la semaine prochaine', '3/12', 'Vote du budget', 'opening', 'closeness'),
])('status: %j is %j', (cell, value) => {
  expect(parseStatus(cell)?.value).toBe(value);
});

test('a status may depend on its header, and a question mark leaves it open', () => {
  expect(parseStatus('x', 'En attente')).toEqual({ value: 'on-hold' });
  expect(parseStatus('x', 'Fait')).toEqual({ value: 'done' });
  expect(parseStatus('fait ?')).toEqual({ value: 'open', assumed: 'doubt' });
});

test.each([
  ...ways('in', "d'office", 'D’OFFICE', 'oui', 'x', 'pinned', 'épinglé', 'obligatoire', "à l'ordre du jour", 'must go', 'mandatory', '📌', true),
  ...ways('out', 'hors ordre du jour', 'Hors ODJ', 'out', 'pas cette fois', 'ne pas mettre', 'not this time', 'not on the agenda'),
  ...ways(null, 'non', 'no', 0, false),
  ...ways(undefined, 'peut-être', 'Ana', '3/12', 'informatique'),
])('pinned: %j is %j', (cell, value) => {
  expect(parsePinned(cell)?.value).toBe(value);
});

test.each([
  ...ways(true, 'oui', 'récurrent', 'chaque plénière', 'tous les mois', 'mensuel', 'à chaque réunion', 'recurring', 'every meeting', 'monthly', 'x'),
  ...ways(false, 'non', 'ponctuel', 'une fois', 'once', 'one-off', 'non récurrent', 'not recurring'),
  ...ways(undefined, 'peut-être', 'Ana'),
])('recurring: %j is %j', (cell, value) => {
  expect(parseRecurring(cell)?.value).toBe(value);
});

test.each([
  ...ways('inform', 'information', 'Info', 'pour info', 'annonce', 'FYI', 'I', "point d'étape", 'inform', 'update'),
  ...ways('discuss', 'discussion', 'Débat', 'échange', 'avis', 'to discuss', 'feedback', 'consultation', 'info + échange'),
  ...ways('decide', 'décision', 'Décider', 'vote', 'à voter', 'validation', 'discussion puis décision', 'decision', 'approval', 'D'),
  ...ways(undefined, 'jardin', '15 min', '?'),
])('intent: %j is %j', (cell, value) => {
  expect(parseIntent(cell)?.value).toBe(value);
});

test.each<readonly [Cell, readonly string[]]>([
  ['Ana, Bob', ['Ana', 'Bob']], ['Ana et Bob', ['Ana', 'Bob']], ['Ana & Bob', ['Ana', 'Bob']], ['Ana/Bob', ['Ana', 'Bob']], ['Ana;Bob', ['Ana', 'Bob']], ['Ana and Bob', ['Ana', 'Bob']], ['Ana + Bob', ['Ana', 'Bob']],
  ['Ana, Bob et Chloé', ['Ana', 'Bob', 'Chloé']], ['Ana, Bob, and Chloe', ['Ana', 'Bob', 'Chloe']], ['Jean-Pierre', ['Jean-Pierre']], ['Ana - Bob', ['Ana', 'Bob']], ['@Ana', ['Ana']], ['Ana (Jardin)', ['Ana']],
  ['Ana\nBob', ['Ana', 'Bob']], ['Ana avec Bob', ['Ana', 'Bob']], ['Ana, ana', ['Ana']], ['?', []], ['à définir', []], ['tbd', []], ['', []], [null, []], ['personne', []], ['Étienne', ['Étienne']], ['Andrée', ['Andrée']],
  ['Ana\u00a0et\u00a0Bob', ['Ana', 'Bob']], ['Marie Le Goff', ['Marie Le Goff']],
])('people: %j are %j', (cell, names) => {
  expect(parsePeople(cell)).toEqual(names);
});

test.each([
  ...ways({ from: '20:30', to: null }, 'à partir de 20h30', 'après 20h30', 'from 20:30', 'after 8.30pm', 'dès 20 h 30', 'pas avant 20h30'),
  ...ways({ from: null, to: '21:00' }, 'avant 21 h', "jusqu'à 21h", 'before 9 pm', 'until 21:00', 'jusqu’à 21 h'),
  ...ways({ from: '20:30', to: '21:30' }, '20h30-21h30', 'entre 20h30 et 21h30', 'de 20 h 30 à 21 h 30', '20:30 – 21:30', 'from 8:30 pm to 9:30 pm', '8:30-9:30 pm'),
  ...ways({ from: '20:00', to: '21:00' }, '20-21h', '20 h - 21 h', '20h à 21h'),
  ...ways(undefined, 'le soir', '21h-20h', '?', 'avant le 3/12', '45 min'),
])('hours: %j are %j', (cell, value) => {
  expect(parseHours(cell)?.value).toEqual(value);
});

test('a lone clock time is taken as a start, and it is said', () => {
  expect(parseHours('20h30')).toEqual({ value: { from: '20:30', to: null }, assumed: 'starts-then' });
});

test.each([
  ...ways('2026-12-03', '3/12', '03/12/2026', '2026-12-03', '2026-12-03T20:00', 'jeudi 3 décembre', 'avant le 3/12', 'le 3 décembre', "d'ici le 3/12", 'pour le 3 déc.', 'by 3 December', 'before Dec 3rd', 'au plus tard le 3/12', '3 de\u0301cembre 2026'),
  ...ways(undefined, 'bientôt', 'asap', 'urgent', '32/12', 45, 'oui', '1h30'),
])('day: %j is %j', (cell, value) => {
  expect(parseDayCell(cell, asking)?.value).toBe(value);
});

test('a weekday that is not the day’s is said', () => {
  expect(parseDayCell('lundi 3 décembre', asking)).toEqual({ value: '2026-12-03', assumed: 'wrong-weekday' });
});

test.each([
  ...ways('2027-01-15', 'pas avant le 15/1', 'not before 15 January', 'reporté au 15/1', 'après le 15 janvier', 'postponed to 15/1/2027'),
  ...ways(undefined, 'traité le 15/1', '15/1', 'reporté', 'avant le 15/1'),
])('not before: %j is %j', (cell, value) => {
  expect(parseNotBefore(cell, asking)?.value).toBe(value);
});

const december = { from: '2026-12-05', to: '2026-12-20' };
test.each([
  ...ways([december], '5/12-20/12', '5/12 - 20/12', 'du 5 au 20 décembre', 'du 5/12 au 20/12', '5-20/12', '5 au 20/12', 'du 5 décembre au 20 décembre 2026', 'from 5 to 20 December', '5 December - 20 December', '2026-12-05/2026-12-20', '2026-12-05 au 2026-12-20', 'absent du 5 au 20 décembre', '05/12/2026–20/12/2026', '5/12 → 20/12'),
  ...ways([{ from: '2026-12-05', to: '2026-12-05' }], '5/12', 'le 5 décembre', '5 December'),
  ...ways([{ from: '2026-12-20', to: '2027-01-05' }], '20/12-5/1', 'du 20 décembre au 5 janvier', '20/12/2026 - 5/1/2027'),
  ...ways([december, { from: '2027-02-01', to: '2027-02-07' }], '5/12-20/12 ; 1/2-7/2', 'du 5 au 20 décembre et du 1er au 7 février', '5/12-20/12\n1/2-7/2', '5/12-20/12, du 1/2 au 7/2'),
  ...ways([{ from: '2026-11-20', to: '2026-12-20' }], "jusqu'au 20/12", 'until 20 December'),
  ...ways(undefined, 'souvent', '?', '5/12-souvent', 'du 20/12/2026 au 5/12/2026', 'les mardis'),
])('absences: %j are %j', (cell, value) => {
  expect(parseAbsences(cell, asking)?.value).toEqual(value);
});

test.each([
  ...ways('ana@ex.org', 'ana@ex.org', ' Ana@Ex.org ', 'Ana <ana@ex.org>', 'mailto:ana@ex.org', 'ana (at) ex.org'),
  ...ways(undefined, 'ana', 'ana@', '06 12 34 56 78', 'ana@ex'),
])('e-mail: %j is %j', (cell, value) => {
  expect(parseEmail(cell)?.value).toBe(value);
});

test('of two addresses the first', () => {
  expect(parseEmail('ana@ex.org, bob@ex.org')).toEqual({ value: 'ana@ex.org', assumed: 'first-of-list' });
});

test.each([
  ...ways(['facilitation', 'notes'], 'animation, prise de notes', 'notes + animation', 'facilitation / notes', 'animatrice et secrétaire'),
  ...ways(['time'], 'temps', 'gardien du temps', 'timekeeper', 'time'),
  ...ways(['facilitation', 'notes', 'time'], 'tous', 'all', 'oui'),
  ...ways([], 'aucun', 'none', 'non'),
  ...ways(undefined, 'cuisine', 'animation, cuisine'),
])('roles: %j are %j', (cell, value) => {
  expect(parseRoles(cell)?.value).toEqual(value);
});

test.each([
  ...ways({ plenary: true }, 'plénière', 'Plénières', 'AG', 'plenary', 'en plénière', 'tous', 'assemblée générale', 'réunion plénière'),
  ...ways({ subgroup: 'Jardin' }, 'Jardin', 'jardin', 'commission jardin', 'GT Jardin', 'Jardn'),
  ...ways(undefined, 'Cuisine', 'mardi', '?'),
])('meeting: %j is %j', (cell, value) => {
  expect(parseMeeting(cell, ['Jardin', 'Habitat'])?.value).toEqual(value);
});

test.each([['Jardin et Habitat', ['Jardin', 'Habitat']], ['jardin, HABITAT', ['Jardin', 'Habitat']], ['Fêtes et accueil', ['Fêtes et accueil']], ['Jardin et Cuisine', ['Jardin et Cuisine']], ['GT jardin / Compta', ['Jardin', 'Compta']]])('subgroups: %j are %j', (cell, names) => {
  expect(parseSubgroups(cell, ['Jardin', 'Habitat', 'Fêtes et accueil'])).toEqual(names);
});

test.each([['Commission Jardin', 'Jardin'], ['GT du jardin', 'Jardin'], ['Habitatt', 'Habitat'], ['Communication', 'Communication'], ['Groupe', null], ['', null]])('subgroup %j is %j', (name, known) => {
  expect(subgroupNamed(name, ['Jardin', 'Habitat', 'Communication'])).toBe(known);
});

test.each<readonly [string, readonly Cell[], readonly (number | undefined)[]]>([
  ['Priorité', ['haute', 'Moyenne', 'BASSE', 'urgent', 'très basse'], [4, 3, 2, 5, 1]],
  ['Priority', ['high', 'medium', 'low', 'critical'], [4, 3, 2, 5]],
  ['Prio', ['P1', 'P2', 'p3', 'P 4'], [5, 4, 3, 2]],
  ['Prio', ['***', '**', '*'], [5, 3, 1]],
  ['Prio', ['*****', '★★★', '*'], [5, 3, 1]],
  ['Prio', ['A', 'b', 'C'], [5, 3, 1]],
  ['Priorité', [1, 2, '3'], [5, 3, 1]],
  ['Priorité (1 = basse)', [1, 2, 3], [1, 3, 5]],
  ['Priorité (1 = haute)', [1, 5, 3], [5, 1, 3]],
  ['Priorité (5 = urgent)', [1, 5], [1, 5]],
  ['Importance', [1, 10, 5], [1, 5, 3]],
  ['Votes', [0, 3, 17], [1, 1, 4]],
  ['Priorité', ['bof', '?', 'Ana'], [undefined, undefined, undefined]],
])('%s: %j are %j', (header, cells, values) => {
  const scale = priorityScale(header, cells);
  expect(cells.map((cell) => parsePriority(cell, scale)?.value)).toEqual(values);
});

test.each([['Priorité', true], ['Priorité (1 = haute)', false], ['Importance', false], ['Rang', false]])('whether %j leaves the direction open: %j', (header, open) => {
  expect(priorityScale(header, [1, 2]).assumed).toBe(open);
});
