// What moved between two reports, case by case.
import { compareReports } from '../../../shared/reports/compare-reports';
import { statementsOf } from '../../../shared/reports/report';
import { read } from './report-pages';

const sentences = (markdown: string) => statementsOf(read(markdown));
const movedIn = (before: string, now: string): readonly string[] => compareReports([sentences(before)], sentences(now)).moved.map(({ progress }) => progress);

test.each<[string, string, string, string]>([
  ['word for word', 'La haie est à tailler.', 'La haie est à tailler.', 'still'],
  ['in other words', 'La haie du fond est à tailler.', 'Il faut encore tailler la haie du fond.', 'still'],
  ['below another heading', '## Nouvelles\n\n- Haie du fond : à tailler', '## En cours\n\n- Haie du fond : à tailler', 'still'],
  ['with a slip of the pen', 'La pompe du puits fuit toujours.', 'La pmope du puits fuit toujours.', 'still'],
  ['another share', 'Budget travaux : 40 % dépensé', 'Budget travaux : 65 % dépensé', 'progress'],
  ['another number, as a word', 'Deux familles attendent un logement.', 'Trois familles attendent un logement.', 'progress'],
  ['from one of several to all', 'Trois devis demandés pour le toit, un seul reçu.', 'Les trois devis pour le toit sont reçus.', 'progress'],
  ['from one of several to all, in English', 'Three quotes asked for the roof, one came in.', 'The three quotes for the roof are in.', 'progress'],
  ['much of it is news', 'Le bac à compost est dessiné, il reste à trouver les planches.', 'Le bac à compost est dessiné, la scierie donne les planches lundi prochain.', 'progress'],
  ['what is promised', 'Le bac est dessiné, il reste à trouver les planches.', 'Le bac est dessiné, les planches sont promises.', 'progress'],
  ['a later stage', 'Toiture : devis demandés', 'Toiture : devis choisi', 'progress'],
  ['finished', 'Local à vélos : les travaux avancent', 'Local à vélos : travaux terminés', 'done'],
  ['ticked', '- [ ] Réparer la pompe du puits', '- [x] Réparer la pompe du puits', 'done'],
  ['moved to what is done', '## En cours\n\n- Porte de la cave : gonds à changer', '## Fait\n\n- Porte de la cave : gonds changés', 'done'],
  ['from half to whole, both below what is done', '## Fait\n\n- La haie est à moitié taillée.', '## Fait\n\n- La haie est entièrement taillée.', 'done'],
  ['from ordered to in place, both below what is done', '## Fait\n\n- Le bac à compost est commandé.', '## Fait\n\n- Le bac à compost est posé.', 'done'],
  ['from half to whole, in English', '## Done\n\n- The hedge is half cut.', '## Done\n\n- The hedge is completely cut.', 'done'],
  ['not yet finished', 'La serre avance.', 'La serre n’est pas encore terminée, elle avance.', 'still'],
  ['something else with the same words', 'Pompe du puits : devis demandé', 'Portail de la cour : devis demandé', 'new'],
])('%s', (_, before, now, progress) => {
  expect(movedIn(before, now)).toEqual([progress]);
});

test('moving sentences around moves nothing', () => {
  expect(movedIn('La haie est à tailler. La pompe fuit. Le bac est plein.', 'Le bac est plein.\n\n- La pompe fuit.\n- La haie est à tailler.')).toEqual(['still', 'still', 'still']);
});

test('what is no longer mentioned is named, unless it was done', () => {
  const { dropped } = compareReports([sentences('- [x] Pompe réparée\n- Haie à tailler\n- Toit : terminé')], sentences('Rien à voir avec le reste, la mare déborde.'));
  expect(dropped.map(({ text }) => text)).toEqual(['Haie à tailler']);
});

test('standing still counts reports, starts anew with each step, and a report in between does not make it new', () => {
  const reports = ['Haie : à tailler', 'Haie : à tailler', 'La mare déborde.', 'Haie : à tailler'].map(sentences);
  expect(compareReports(reports.slice(0, 1), reports[1] ?? []).moved[0]).toMatchObject({ progress: 'still', times: 1 });
  expect(compareReports(reports.slice(0, 3), reports[3] ?? []).moved[0]).toMatchObject({ progress: 'still', times: 2 });
  expect(compareReports([...reports.slice(0, 2), sentences('Haie : taille commencée')], sentences('Haie : taille commencée')).moved[0]).toMatchObject({ progress: 'still', times: 1 });
});
