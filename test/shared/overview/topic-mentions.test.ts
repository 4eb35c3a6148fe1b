// Whether a text speaks of a topic.
import { mentionsOf } from '../../../shared/overview/topic-mentions';

const source = { kind: 'topics' as const, table: 'Sujets à traiter.csv', sheet: '', ref: '3', url: 'Tables/Sujets à traiter.csv#17' };
const roof = mentionsOf({ title: 'Toiture : choisir le devis', source }), bikes = mentionsOf({ title: 'Local à vélos', source }), noise = mentionsOf({ title: 'Bruit', source }), passage = mentionsOf({ title: 'Servitude de passage du jardin', source });

test.each<[string, boolean, (text: string) => boolean]>([
  ['Le devis de la toiture est arrivé.', true, roof.inText], ['LA TOITURE : choisir le devis', true, roof.inText], ['La toiture fuit.', false, roof.inText], ['Deux devis pour la chaudière.', false, roof.inText],
  ['Toiture refaite. Un devis pour la cave.', false, roof.inText], ['Le local vélo est plein.', true, bikes.inText], ['On cherche un local.', false, bikes.inText],
  ['Trop de bruit hier.', true, noise.inText], ['Une histoire bruitée.', false, noise.inText], ['La servitude du jardin gêne.', true, passage.inText], ['Le passage est propre.', false, passage.inText], ['', false, roof.inText],
])('%s', (text, expected, inText) => {
  expect(inText(text)).toBe(expected);
});

test('what stands before the colon is enough, unless it may mean another topic', () => {
  const boiler = { title: 'Chaudière : changer ou réparer', source }, others = [boiler.title, 'Toiture : choisir le devis'];
  const said = (among: readonly string[], text: string) => mentionsOf(boiler, among).inText(text);
  expect([said(others, 'Devis chaudière.docx'), said(others, 'Deux entreprises sont venues voir la chaudière.'), said(others, 'Changer de trottoir.')]).toEqual([true, true, false]);
  expect([said([...others, 'Local de la chaudière'], 'Devis chaudière.docx'), mentionsOf({ title: 'Eau : changer ou réparer', source }, others).inText('De l’eau.')]).toEqual([false, false]);
});

test('a link to its row says it, from wherever and however it is written; a link to another row does not', () => {
  const links = (link: string | null) => roof.inRuns([{ text: 'ici', strong: false, link }]);
  expect(['../Tables/Sujets à traiter.csv#17', '../Tables/Sujets%20%C3%A0%20traiter.csv#17', 'Sujets%20%C3%A0%20traiter.csv#1', '#17', null].map(links)).toEqual([true, true, false, false, false]);
});
