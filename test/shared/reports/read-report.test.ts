// How reports are read: days, headings of every kind, asks, and what is no report.
import { isEmpty, statementsOf } from '../../../shared/reports/report';
import { readReports } from '../../../shared/reports/read-report';
import { deepFreeze } from '../../deep-freeze';
import { method, paris, read, reportDocument } from './report-pages';

const partsOf = (content: string, headings = {}): readonly (readonly [string | null, string | null])[] =>
  read(content, undefined, { headings }).chapters.map(({ heading, part }) => [heading, part]);

test.each<[string, string]>([
  ['Sous-groupes/Jardin/2026-12-01.md', '2026-12-01'],
  ['Sous-groupes/Jardin/2026-12-01 Restitution.docx', '2026-12-01'],
  ['Sous-groupes/Jardin/restitution_20261201.odt', '2026-12-01'],
  ['Sous-groupes/Jardin/Restitution 1er décembre 2026.md', '2026-12-01'],
  ['Sous-groupes/Jardin/CR du 1-12-2026.md', '2026-12-01'],
  ['Sous-groupes/Jardin/01.12.2026.md', '2026-12-01'],
  ['Sous-groupes/Jardin/1 déc.md', '2026-12-01'],
  ['Sous-groupes/2026-12-01/Jardin.md', '2026-12-01'],
  ['Sous-groupes/Jardin/Restitution.md', '2026-11-30'],
])('%s is of %s', (id, day) => {
  expect(read('Le bac est posé.', id).day).toBe(day);
});

test('a title says the day where the file’s name does not', () => {
  expect(read('# Restitution du 24 novembre 2026\n\nLe bac est posé.', 'Sous-groupes/Jardin.md')).toMatchObject({ day: '2026-11-24', undated: false });
});

test('one file with a heading for each day holds as many reports', () => {
  const content = '# Jardin\n\n## 1er décembre 2026\n\nLe bac est posé.\n\n## Restitution du 17/11\n\nLe bac est commandé.\n';
  const reports = readReports(reportDocument('Sous-groupes/Jardin.md', content), { locale: 'fr', zone: paris, method });
  expect(reports.map(({ day, chapters }) => [day, chapters.flatMap(({ statements }) => statements.map(({ text }) => text))])).toEqual([
    ['2026-12-01', ['Le bac est posé.']], ['2026-11-17', ['Le bac est commandé.']],
  ]);
});

test.each<[string, string]>([
  ['# Nouvelles', 'news'], ['### Ce qui a été fait', 'done'], ['**Et ensuite ?**', 'plans'], ['## 3) Nos demandes à la plénière', 'asks'], ['## DÉCISIONS PRISES', 'decisions'],
  ['## Besoin d’aide', 'needs'], ['## What’s new', 'news'], ['**Next steps:**', 'plans'], ['2. Où en est-on ?', 'news'], ['## Help needed (please)', 'needs'],
  ['3. Que demandons-nous à la plénière ?', 'asks'], ['## Ce que nous demandons', 'asks'], ['## Ce que nous attendons de la plénière', 'asks'], ['**Qu’attendons-nous ?**', 'asks'],
  ['## Que nous faut-il ?', 'needs'], ['## Qu’avons-nous fait ?', 'done'], ['## Qu’avez-vous décidé ?', 'decisions'], ['## Ce que nous allons faire', 'plans'],
  ['## What do you need from the plenary?', 'asks'], ['4. Difficulties?', 'needs'], ['## What we need from the plenary', 'asks'], ['## What have you done?', 'done'], ['## What we still need', 'needs'],
])('%s is read as %s', (heading, part) => {
  expect(partsOf(`${heading}\n\nLe bac est posé.\n`).map(([, its]) => its)).toEqual([part]);
});

test.each(['Ce que la plénière nous demande', 'Que faut-il retenir ?', 'Le fait du mois', 'Travaux en attente', 'The half-done roof'])('%s says no more than it says', (heading) => {
  expect(partsOf(`## ${heading}\n\nLe bac est posé.\n`)).toEqual([[heading, null]]);
});

test('headings of their own are kept, and a deeper one belongs to the one above it', () => {
  expect(partsOf('## Le potager\n\nA.\n\n## Fait\n\nB.\n\n### Serre\n\nC.\n\n## La mare\n\nD.\n')).toEqual([['Le potager', null], ['Fait', 'done'], ['Serre', 'done'], ['La mare', null]]);
});

test('a group’s own words come first', () => {
  expect(partsOf('## La brouette\n\nA.\n\n## Nouvelles\n\nB.', { needs: ['La brouette'], plans: ['nouvelles'] })).toEqual([['La brouette', 'needs'], ['Nouvelles', 'plans']]);
});

test('numbered questions are headings, answered or not', () => {
  const report = read('1. Où en est le budget ?\n\n   Il reste 400 €.\n\n2. De quoi avez-vous besoin ?\n\n   -\n   -\n\n3. Autre chose ?\n   - La pompe fuit.\n');
  expect(report.chapters.map(({ heading, statements }) => [heading, statements.map(({ text }) => text)])).toEqual([
    ['Où en est le budget ?', ['Il reste 400 €.']], ['Autre chose ?', ['La pompe fuit.']],
  ]);
});

test('a report without any heading is read whole, sentence by sentence', () => {
  const report = read('Le bac est posé. M. Roca passe le 3 déc. à 9 h. Il manque 2,5 m³ de terre !\n\nVoir [le devis](devis.pdf). Merci à A. Morel.');
  expect(statementsOf(report).map(({ text }) => text)).toEqual(['Le bac est posé.', 'M. Roca passe le 3 déc. à 9 h.', 'Il manque 2,5 m³ de terre !', 'Voir le devis.', 'Merci à A. Morel.']);
  expect(statementsOf(report)[3]?.runs).toContainEqual({ text: 'le devis', strong: false, link: 'devis.pdf' });
});

test('items, boxes and rows of a table are passages', () => {
  const report = read('- [x] Bac posé\n- [ ] Pompe\n\n| Quoi | Où en est-on |\n| --- | --- |\n| Serre | vitres commandées |\n');
  expect(statementsOf(report).map(({ text, checked }) => [text, checked])).toEqual([['Bac posé', true], ['Pompe', false], ['Serre | vitres commandées', null]]);
});

test.each<[string, string, number | null, string | null]>([
  ['Demande : 10 min pour choisir le devis de la pompe.', 'Choisir le devis de la pompe', 10, 'decide'],
  ['Demande (15 min) : avis du groupe sur la clôture', 'Avis du groupe sur la clôture', 15, 'discuss'],
  ['À décider en plénière : la couleur du portail (5 min)', 'La couleur du portail', 5, 'decide'],
  ['Request: 20 minutes to present the budget', 'Present the budget', 20, null],
  ['ODJ : compost 10 min', 'Compost', 10, null],
  ['Demande : point d’information sur la mare, un quart d’heure suffit', 'Point d’information sur la mare, un quart d’heure suffit', null, 'inform'],
])('%s', (text, title, minutes, intent) => {
  expect(read(`Tout va bien.\n\n${text}\n`).asks).toEqual([{ title, text, minutes, intent, passage: 2 }]);
});

test('in a chapter of asks each passage is one, and "aucune" is none', () => {
  expect(read('## Demandes à la plénière\n\n- Valider l’achat de la pompe (400 €)\n- Aucune autre\n').asks.map(({ title }) => title)).toEqual(['Valider l’achat de la pompe (400 €)', 'Aucune autre']);
  expect(read('## News\n\nFine.\n\n## Asks\n\nNone.\n').asks).toEqual([]);
});

test.each(['Rien de nouveau.', 'RAS', '# Jardin\n\n## Nouvelles\n\nRien de neuf\n\n## Demandes\n\nAucune\n', 'Nothing new', '**Idem**', '- R.A.S.'])('%j is a report', (content) => {
  const report = read(content);
  expect([report.nothingNew, isEmpty(report)]).toEqual([true, false]);
});

test.each(['', '\n\n', '# Restitution\n\n## Nouvelles\n\n## Demandes\n', '<!-- écrire ici -->\n\n1. Quoi de neuf ?\n\n   -\n   -\n', '## Nouvelles\n\n[à remplir]\n\n…\n', '- À compléter : les nouvelles du mois'])('%j is none', (content) => {
  const report = read(content);
  expect([report.nothingNew, isEmpty(report)]).toEqual([false, true]);
});

test('reading changes nothing of what it reads', () => {
  const document = deepFreeze(reportDocument('Sous-groupes/Jardin/2026-12-01.md', '# Jardin\n\nLe bac est posé.\n\n## Demandes\n\n- Une pompe\n'));
  expect(readReports(document, deepFreeze({ locale: 'fr', zone: paris, method }))).toHaveLength(1);
});

test('remarks of members are no words of the report; quotations that nobody signed are', () => {
  const content = '## Nouvelles\n\nLe bac est posé.\n\n> Bilal : et la pompe ?\n> elle fuit encore\n>\n> > Chloé : réparée.\n\n> Attention : la haie pique.\n';
  const reading = { locale: 'fr', zone: paris, method, names: ['bilal', 'chloe'] } as const;
  const [report] = readReports(reportDocument('Sous-groupes/Jardin/2026-12-01.md', content), reading);
  expect(report === undefined ? [] : statementsOf(report).map(({ text }) => text)).toEqual(['Le bac est posé.', 'Attention : la haie pique.']);
});
