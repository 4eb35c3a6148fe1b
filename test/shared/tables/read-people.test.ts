// Members, tasks and decisions as groups list them.
import { readDecisions } from '../../../shared/tables/read-decisions';
import { readMembers } from '../../../shared/tables/read-members';
import { readTasks } from '../../../shared/tables/read-tasks';
import { context, deepFreeze, sheetOf, tableOf } from './sheets';

test('members: names in two columns, subgroups, absences, a relay', () => {
  const result = readMembers(deepFreeze(tableOf('members', sheetOf('M', [
    ['Habitants du Lez'],
    ['Nom', 'Prénom', 'E-mail', 'Commissions', 'Référent·e de', 'Absences', 'Rôles', 'Relais', 'Arrivée'],
    ['Roy', 'Ana', 'ana@ex.org', 'Jardin, Habitat', 'Jardin', 'du 5 au 20 décembre', 'animation', null, '2019-03-01'],
    ['Diallo', 'Bilal', 'pas de mail', 'jardin et habitat', 'oui', null, null, 'Ana', null],
    [null, 'Chloé', null, null, null, null, 'aucun', null, null],
    [null, null, 'seul@ex.org', null, null, null, null, null, null],
  ]))), context);
  expect(result.rows.map(({ name, email, subgroups, referentOf, roles, absences, relay, joined }) => ({ name, email, subgroups, referentOf, roles, absences, relay, joined }))).toEqual([
    { name: 'Ana Roy', email: 'ana@ex.org', subgroups: ['Jardin', 'Habitat'], referentOf: ['Jardin'], roles: ['facilitation'], absences: [{ from: '2026-12-05', to: '2026-12-20' }], relay: null, joined: '2019-03-01' },
    { name: 'Bilal Diallo', email: null, subgroups: ['Jardin', 'Habitat'], referentOf: ['Jardin', 'Habitat'], roles: null, absences: [], relay: 'Ana', joined: null },
    { name: 'Chloé', email: null, subgroups: [], referentOf: [], roles: [], absences: [], relay: null, joined: null },
  ]);
  expect(result.problems.map(({ code, where }) => [code, where.row, where.column])).toEqual([['row-without-title', '6', undefined], ['value-unreadable', '4', 'E-mail']]);
});

test('no members at all is no problem by itself', () => {
  expect(readMembers(tableOf('members', sheetOf('M', [['Nom', 'E-mail']])), context)).toMatchObject({ rows: [], problems: [] });
  expect(readMembers(tableOf('members'), context)).toMatchObject({ rows: [], problems: [] });
});

test('former members below a heading have left', () => {
  const result = readMembers(tableOf('members', sheetOf('M', [['Nom', 'E-mail'], ['Ana', 'ana@ex.org'], ['ARCHIVES', null], ['Bob', null]])), context);
  expect(result.rows.map(({ name, left }) => [name, left])).toEqual([['Ana', null], ['Bob', '2026-11-19']]);
});

test('tasks: who, when, done by a tick, a word or a day, and the topic by title, id or link', () => {
  const topics = [{ id: 'r1', title: 'Toit' }, { id: 'r2', title: 'Fête d’été' }, { id: 'r3', title: 'Mur' }, { id: 'r4', title: 'mur' }];
  const result = readTasks(deepFreeze(tableOf('tasks', sheetOf('T', [
    ['Quoi', 'Qui', 'Quand', 'Fait', 'Sujet'],
    ['Appeler la mairie', 'Ana et Bob', '12/12', null, 'toit'],
    ['Devis', 'Ana', 'bientôt', 'x', "fete d'ete"],
    ['Affiche', '?', null, 'non', 'Sujets.ods#r2'],
    ['Peindre', 'Dia', null, '3/11/2026', 'Mur'],
  ]))), context, topics);
  expect(result.rows.map(({ title, who, due, done, topicId }) => [title, who.join('+'), due, done, topicId])).toEqual([
    ['Appeler la mairie', 'Ana+Bob', '2026-12-12', false, 'r1'], ['Devis', 'Ana', null, true, 'r2'], ['Affiche', '', null, false, 'r2'], ['Peindre', 'Dia', null, true, null],
  ]);
  expect(result.problems.map(({ code, where }) => [code, where.row, where.column])).toEqual([['value-unreadable', '3', 'Quand'], ['topic-ambiguous', '5', 'Sujet']]);
});

test('decisions in English, in a French group', () => {
  const result = readDecisions(tableOf('decisions', sheetOf('D', [['Date', 'Decision', 'Topic'], ['5 November 2026', 'Buy a ladder', 'r9'], ['', '', '']])), context);
  expect(result.rows.map(({ title, day, topicId }) => [title, day, topicId])).toEqual([['Buy a ladder', '2026-11-05', 'r9']]);
  expect(result.problems).toEqual([]);
});

test('a page pasted into a cell that asks for a short answer is said, shortened, and keeps nobody waiting', () => {
  const page = `${'jeudi et '.repeat(20_000)}${' '.repeat(50_000)}x`;
  const result = readMembers(tableOf('members', sheetOf('M', [['Nom', 'E-mail', 'Commissions', 'Absences', 'Rôles'], ['Ana', page, page, page, page]])), context);
  expect(result.rows).toMatchObject([{ name: 'Ana', email: null, subgroups: [], absences: [], roles: null }]);
  expect(result.problems.map(({ code, values }) => [code, String((values as { readonly text?: string }).text).length])).toEqual(Array(3).fill(['value-unreadable', 81]));
});
