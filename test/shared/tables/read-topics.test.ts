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
