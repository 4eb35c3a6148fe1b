// Whose a report is, from where it lies and what it is called.
import { subgroupOfPath } from '../../../shared/tables/subgroup-of-path';
import { deepFreeze } from '../../deep-freeze';

const known = deepFreeze([{ name: 'Jardin', aliases: ['Espaces verts'] }, { name: 'Fête d’été', aliases: [] }, { name: 'Accueil & lien', aliases: ['Accueil'] }, { name: 'Énergie', aliases: ['GT chauffage'] }]);
const of = (path: string): string | null => subgroupOfPath(path.split('/'), known);

test.each([
  ['Jardin/2026-12-03', 'Jardin'], ['jardin/restitution', 'Jardin'], ['GT Jardin/x', 'Jardin'], ['commission jardin/3 décembre', 'Jardin'], ['Jardinn/x', 'Jardin'], ['01 - Jardin/x', 'Jardin'], ['JARDIN (2026)/x', 'Jardin'],
  ['Espaces verts/2026-12-03', 'Jardin'], ['fete d\'ete/x', 'Fête d’été'], ['Accueil/x', 'Accueil & lien'], ['Accueil et lien/x', 'Accueil & lien'], ['chauffage/x', 'Énergie'], ['e\u0301nergie/x', 'Énergie'],
  ['2026/Jardin/x', 'Jardin'], ['2026-12-03/Jardin', 'Jardin'], ['Plénière du 3 décembre/CR jardin', 'Jardin'], ['Jardin', 'Jardin'], ['Jardin 2026-12-03', 'Jardin'], ['2026-12-03_jardin', 'Jardin'], ['20261203 jardin v2', 'Jardin'],
  ['CR_énergie_03-12-2026', 'Énergie'], ['Compte rendu de la commission énergie du 3 décembre 2026', 'Énergie'], ['Potager et jardin', 'Jardin'], ['Jardin/Visite chez Énergie', 'Jardin'], ['Énergie/Jardin/x', 'Jardin'],
])('%s is of %s', (path, subgroup) => {
  expect(of(path)).toBe(subgroup);
});

test.each(['2026-12-03', 'Divers/note', 'Jardin et énergie', 'Plénière/compte rendu', 'Jardinage/x'])('%s is of nobody', (path) => {
  expect(of(path)).toBeNull();
});

test('where no subgroup is known, the folder tells; a day is no subgroup', () => {
  expect(['Jardin/2026-12-03', '2026-12-03/Jardin', 'Jardin'].map((path) => subgroupOfPath(path.split('/'), []))).toEqual(['Jardin', null, null]);
});
