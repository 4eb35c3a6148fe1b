// A group's table of topics as it is, read whole: every row a topic or a problem, every guess with its place.
import type { Topic } from '../../../shared/model/rows';
import type { Problem } from '../../../shared/model/problem';
import { readTopics } from '../../../shared/tables/read-topics';
import type { ReadContext, ReadTable } from '../../../shared/tables/read-rows';
import { context, deepFreeze, sheetOf, tableOf } from './sheets';
import type { Cell } from '../../../shared/model/table';

function read(rows: readonly (readonly Cell[])[], over: Partial<ReadContext> = {}): ReadTable<Topic> {
  return readTopics(deepFreeze(tableOf('topics', sheetOf('Feuille1', rows))), deepFreeze({ ...context, ...over }));
}

function codes({ problems }: { readonly problems: readonly Problem[] }): readonly string[] {
  return problems.map(({ code, where: { row, column } }) => [code, row, column].filter((part) => part !== undefined).join(' '));
}

const messy = [
  ['Les Voisins du Lez : sujets à traiter en plénière', null, null, null, null],
  [null, null, null, null, null],
  ['Sujet', 'Durée', 'Qui', 'Échéance', 'Commission'],
  ['Composteur', '1h30', 'Ana et Bilal', '3/12', 'Jardin'],
  ['Attribution des logements', '30-45', 'Chloé', 'jeudi 3 décembre', 'Habitat'],
  [null, null, null, null, null],
  ['Local vélos', '?', '', '', 'Comission habitat'],
  [null, '20 min', null, null, null],
  ['JARDIN', null, null, null, null],
  ['Fête d’été', 'une demi-heure', 'Dia/Eva', '2026-12-05', null],
  ['Sujet', 'Durée', 'Qui', 'Échéance', 'Commission'],
  ['Assurance', '#REF!', 'tbd', 'bientôt', 'Finances'],
  ['FAIT', null, null, null, null],
  ['Peinture', '10', 'Ana', '', 'Habitat'],
];

test('the messy table', () => {
  const result = read(messy, { subgroups: ['Jardin', 'Habitat'] });
  expect(result.rows.map(({ title, minutes, minutesGiven, subgroup, deadline, presenters, status, source }) => [source.ref, title, minutes, minutesGiven, subgroup, deadline, presenters.join('+'), status])).toEqual([
    ['4', 'Composteur', 90, true, 'Jardin', '2026-12-03', 'Ana+Bilal', 'open'],
    ['5', 'Attribution des logements', 45, true, 'Habitat', '2026-12-03', 'Chloé', 'open'],
    ['7', 'Local vélos', 15, false, 'Habitat', null, '', 'open'],
    ['10', 'Fête d’été', 30, true, 'Jardin', '2026-12-05', 'Dia+Eva', 'open'],
    ['12', 'Assurance', 15, false, 'Finances', null, '', 'open'],
    ['14', 'Peinture', 10, true, 'Habitat', null, 'Ana', 'done'],
  ]);
  expect(codes(result)).toEqual([
    'section-read 9', 'row-without-title 8', 'value-assumed 5 Durée', 'minutes-default 7 Durée', 'formula-error 12 Durée', 'value-unreadable 12 Échéance', 'subgroup-unknown 12 Commission',
  ]);
  expect(result.columns).toEqual({ title: 'Sujet', minutes: 'Durée', presenters: 'Qui', deadline: 'Échéance', subgroup: 'Commission' });
});

test('two tabs of topics are both read, tabs of other tables are not', () => {
  const file = tableOf('topics',
    sheetOf('Sujets', [['Sujet', 'Durée'], ['Toit', 10]]),
    sheetOf('Membres', [['Nom', 'E-mail'], ['Ana', 'ana@ex.org']]),
    sheetOf('Qui fait quoi', [['Quoi', 'Qui', 'Sujet', 'Fait'], ['Appeler', 'Ana', 'Toit', 'x']]),
    sheetOf('Idées', [['Durée prévue', 'Titre'], ['20 min', 'Four à pain']]),
    sheetOf('Archives', [['Sujet', 'Durée'], ['Porte', 5]]),
    sheetOf('Vide', [[null, null]]),
    sheetOf('Brouillon', [['rien', 'de', 'connu']]),
  );
  const result = readTopics(deepFreeze(file), context);
  expect(result.rows.map(({ title, minutes, status, source }) => [source.sheet, title, minutes, status])).toEqual([['Sujets', 'Toit', 10, 'open'], ['Idées', 'Four à pain', 20, 'open'], ['Archives', 'Porte', 5, 'done']]);
  expect(result.columnsBySheet['Idées']).toEqual({ minutes: 'Durée prévue', title: 'Titre' });
  expect(result.problems.map(({ code, where }) => [code, where.sheet])).toEqual([['sheet-without-header', 'Brouillon']]);
});

test('an archive without a header borrows that of the other tab, and it is said', () => {
  const result = readTopics(tableOf('topics', sheetOf('Sujets', [['Sujet', 'Durée'], ['Toit', 10]]), sheetOf('Fait', [['Porte', 5], ['Mur', '1 h']])), context);
  expect(result.rows.map(({ title, status }) => [title, status])).toEqual([['Toit', 'open'], ['Porte', 'done'], ['Mur', 'done']]);
  expect(codes(result)).toEqual(['header-borrowed']);
});

test.each(['FAIT', 'Fait', '--- FAIT ---', 'DONE', 'TERMINÉ', 'Terminés :', 'Sujets traités', 'ARCHIVES', 'Done topics', 'CLOS'])('rows below %j are done', (heading) => {
  const result = read([['Sujet', 'Durée'], ['Toit', 10], [heading, null], ['Mur', 10], ['', ''], ['Porte', 5]]);
  expect(result.rows.map(({ title, status }) => [title, status])).toEqual([['Toit', 'open'], ['Mur', 'done'], ['Porte', 'done']]);
  expect(result.problems).toEqual([]);
});

test('a heading that merged cells repeat is one, and open headings open again', () => {
  const result = read([['Sujet', 'Durée'], ['EN ATTENTE', 'EN ATTENTE'], ['Mur', 10], ['À TRAITER', null], ['Toit', 10]]);
  expect(result.rows.map(({ title, status }) => [title, status])).toEqual([['Mur', 'on-hold'], ['Toit', 'open']]);
});

test('a topic may stand alone in its row, even if it is called Pause or Vote', () => {
  const result = read([['Sujet', 'Durée'], ['Pause', null], ['Vote', null], ['CHARTE', null]]);
  expect(result.rows.map(({ title, status }) => [title, status])).toEqual([['Pause', 'open'], ['Vote', 'open'], ['CHARTE', 'open']]);
  expect(codes(result)).toEqual(['section-perhaps 4', 'minutes-empty Durée']);
});

test('a second header with other columns counts for the rows below it', () => {
  const result = read([['Sujet', 'Durée', 'Qui'], ['Toit', 10, 'Ana'], ['FAIT', null, null], ['Sujet', 'Date limite', 'Durée'], ['Mur', '3/12/2026', 20]]);
  expect(result.rows.map(({ title, minutes, deadline, status }) => [title, minutes, deadline, status])).toEqual([['Toit', 10, null, 'open'], ['Mur', 20, '2026-12-03', 'done']]);
});

test('without a column of titles: the headers that were found, and the line to add', () => {
  const result = read([['Machin', 'Durée', 'Qui'], ['Toit', 10, 'Ana']]);
  expect(result.rows).toEqual([]);
  expect(result.problems).toEqual([{ code: 'column-missing', level: 'blocking', where: { file: 'Sujets.ods', sheet: 'Feuille1' }, values: { kind: 'topics', field: 'title', headers: ['Machin', 'Durée', 'Qui'], example: 'Machin' } }]);
  expect(read([['Machin', 'Durée', 'Qui'], ['Toit', 10, 'Ana']], { columns: { titre: 'machin' } }).rows.map(({ title }) => title)).toEqual(['Toit']);
  expect(codes(read([['a', 'b'], ['c', 'd']]))).toEqual(['column-missing']);
});

test('an empty table, a header alone, rows of nothing', () => {
  expect(codes(readTopics(tableOf('topics'), context))).toEqual(['table-empty']);
  expect(codes(read([]))).toEqual(['table-empty']);
  expect(codes(read([['Sujet', 'Durée']]))).toEqual(['table-empty']);
  expect(codes(read([['Sujet', 'Durée'], [null, ''], ['  ', '\u00a0']]))).toEqual(['table-empty']);
});

test('durations: given, guessed, by default; a table without them says it once', () => {
  const result = read([['Sujet', 'Durée (h)'], ['a1', 1], ['a2', '1,5'], ['a3', '30 min'], ['a4', null], ['a5', '-']]);
  expect(result.rows.map(({ minutes, minutesGiven }) => [minutes, minutesGiven])).toEqual([[60, true], [90, true], [30, true], [15, false], [15, false]]);
  expect(codes(read([['Sujet'], ['Toit']]))).toEqual(['minutes-column-none']);
});

test('priorities by number say which way they are read, unless the header does', () => {
  expect(codes(read([['Sujet', 'Durée', 'Priorité'], ['Toit', 10, 1], ['Mur', 10, 3]]))).toEqual(['priority-assumed Priorité']);
  expect(codes(read([['Sujet', 'Durée', 'Priorité (1 = haute)'], ['Toit', 10, 1]]))).toEqual([]);
  expect(codes(read([['Sujet', 'Durée', 'Priorité'], ['Toit', 10, 'haute']]))).toEqual([]);
});

test('a status that says not before is a day', () => {
  const [topic] = read([['Sujet', 'Durée', 'État'], ['Toit', 10, 'pas avant le 15/1']]).rows;
  expect([topic?.status, topic?.notBefore]).toEqual(['open', '2027-01-15']);
});

test('a day in the column "Fait" is done', () => {
  expect(read([['Sujet', 'Durée', 'Fait'], ['Toit', 10, '3/11/2026'], ['Mur', 10, null]]).rows.map(({ status }) => status)).toEqual(['done', 'open']);
});

test('the link of a row is the table and its id', () => {
  const result = read([['N°', 'Sujet', 'Durée'], ['17', 'Toit', 10], ['a b', 'Mur', 10], [null, 'Porte', 10]]);
  expect(result.rows.map(({ id, source }) => [id, source.url])).toEqual([['17', 'Sujets.ods#17'], ['a b', 'Sujets.ods#a%20b'], ['r1', 'Sujets.ods#r1']]);
  const own = readTopics({ ...tableOf('topics', sheetOf('T', [['Sujet', 'Durée'], ['Toit', 10]])), ownIds: true }, context);
  expect(own.rows.map(({ id }) => id)).toEqual(['2']);
});

test('what we wrote beside the table counts while their cell says what it said', () => {
  const sheet = (status: string | null) => sheetOf('S', [['Sujet', 'Durée', 'Statut'], ['Toit', 10, status]]);
  const companion = sheetOf('suivi', [['N°', 'Sujet', 'Statut', 'Pas avant'], ['r1', 'Toit', 'traité', '2027-01-15']]);
  const readWith = (status: string | null, overlay: ReadContext['overlay']) => readTopics({ ...tableOf('topics', sheet(status)), companion }, { ...context, overlay }).rows.map((topic) => [topic.status, topic.notBefore]);
  const overlay = { r1: { Statut: 'en cours' } };
  expect(readWith('en cours', overlay)).toEqual([['done', '2027-01-15']]);
  expect(readWith('en attente', overlay)).toEqual([['on-hold', '2027-01-15']]);
  expect(readWith(null, {})).toEqual([['done', '2027-01-15']]);
  expect(readWith('en cours', {})).toEqual([['open', '2027-01-15']]);
  expect(readTopics({ ...tableOf('topics', sheet(null)), companion }, context).columns).toMatchObject({ notBefore: 'Pas avant', status: 'Statut' });
});

test('many problems that are alike are said twenty times, then counted with all their rows', () => {
  const result = read([['Sujet', 'Durée'], ...Array.from({ length: 100 }, (_, i) => [`Sujet ${i}`, '?'])]);
  expect(result.rows).toHaveLength(100);
  expect(result.problems).toHaveLength(21);
  const last = result.problems[20];
  expect(last?.code === 'more-like-this' ? [last.values.rows.length, last.values.rows[0], last.values.rows.at(-1), last.where.column] : last).toEqual([80, '22', '101', 'Durée']);
});

test('a fuller header further down does not hide the rows above it', () => {
  const result = read([['Nos sujets'], ['Sujet', 'Durée'], ['Toit', 10], ['FAIT', null], ['Sujet', 'Durée', 'Qui', 'Échéance'], ['Mur', 10, 'Ana', '3/12/2026']]);
  expect(result.rows.map(({ title, presenters, status }) => [title, presenters.length, status])).toEqual([['Toit', 0, 'open'], ['Mur', 1, 'done']]);
});
