// Drafts of reports: what is in them, and whose files they leave alone.
import { tableOf } from '../../laws/plan/random-group';
import { after, dayMs, eve, groupWith, pageOf, proposed, textOf, withReport } from './reporting-group';

const drafts = (snapshot: ReturnType<typeof groupWith>, now = eve): readonly string[] => proposed(snapshot, 'drafts', now).effects.flatMap((effect) => (effect.kind === 'writeDocument' ? [effect.document.id] : []));
const draftOf = (snapshot: ReturnType<typeof groupWith>): string => textOf(proposed(snapshot, 'drafts').effects[0]);

test('who has not written finds one, from four days before on', () => {
  const snapshot = groupWith({ reports: { 'Jardin/2026-12-10.md': 'Le bac est posé.' } });
  expect(drafts(snapshot)).toEqual(['Sous-groupes/Bâtiment/2026-12-17.md']);
  expect(drafts(snapshot, eve - 4 * dayMs)).toEqual([]);
  expect(drafts(groupWith({ method: { drafts: false } }))).toEqual([]);
});

test('left as it is, it is no report; with a word in it, it is one, and it is theirs', () => {
  const snapshot = groupWith({ members: [['Ana', 'Jardin']] }), effects = proposed(snapshot, 'drafts').effects, drafted = after(snapshot, effects, eve - dayMs);
  expect(drafts(drafted)).toEqual([]);
  expect(pageOf(drafted)).toContain('À l’oral, 3 min chacun : Jardin.');
  const text = textOf(effects[0]).replace(/(## Nouvelles\n)/, '$1\nLe bac est posé.\n');
  const written = { ...drafted, documents: { ...drafted.documents, all: withReport(groupWith({}), 'Jardin/2026-12-17.md', text).documents.all } };
  expect(pageOf(written)).toContain('- Le bac est posé. ([Nouvelles](../Sous-groupes/Jardin/2026-12-17.md))');
  expect(pageOf(written)).not.toContain('brouillon');
  expect(drafts(written)).toEqual([]);
});

test('a person’s own file is never touched, and one that was deleted does not come back', () => {
  expect(drafts(groupWith({ members: [['Ana', 'Jardin']], reports: { 'Jardin/2026-12-17.md': '' } }))).toEqual([]);
  expect(drafts(groupWith({ members: [['Ana', 'Jardin']], reports: { 'Jardin/Notes du 16 décembre.md': '# Notes\n' } }))).toEqual([]);
  const drafted = after(groupWith({ members: [['Ana', 'Jardin']] }), proposed(groupWith({ members: [['Ana', 'Jardin']] }), 'drafts').effects);
  expect(drafts({ ...drafted, documents: { whole: true, all: [] } })).toEqual([]);
});

test('it lies where the subgroup keeps its reports', () => {
  expect(drafts(groupWith({ members: [['Ana', 'Jardin']], reports: { 'Commission Jardin/2026-12-01.md': 'Le bac est commandé.' } }))).toEqual(['Sous-groupes/Commission Jardin/2026-12-17.md']);
});

test('tasks that are done, decisions and answers stand in it already', () => {
  const group = groupWith({ members: [['Ana', 'Jardin'], ['Bilal', 'Bâtiment']], topics: [[1, 'Compost', '10', 'Jardin'], [2, 'Toit', '10', 'Bâtiment']], reports: { 'Bâtiment/2026-12-10.md': 'RAS' } });
  const text = draftOf({
    ...group,
    tasks: tableOf('tasks', [['Tâche', 'Qui', 'Échéance', 'Fait', 'Sujet'], ['Acheter le bac', 'Ana', '2026-12-10', 'oui', 'Compost'], ['Trier les outils', 'Ana', '2026-12-12', 'oui', ''], ['Monter au toit', 'Bilal', '2026-12-10', 'oui', 'Toit'], ['Tamiser', 'Ana', '2026-12-20', '', 'Compost']]),
    decisions: tableOf('decisions', [['Décision', 'Date', 'Sujet'], ['Deux bacs', '2026-12-03', 'Compost'], ['Ancienne', '2026-11-05', 'Compost'], ['Tuiles', '2026-12-03', 'Toit']]),
  });
  expect(text).toMatch(/## Fait depuis la dernière fois\n\n- Acheter le bac \(Ana\)\n- Trier les outils \(Ana\)\n\n## Décisions\n\n- Deux bacs \(3\/12\)\n\n## Nouvelles/);
  expect(text).not.toMatch(/Monter|Tamiser|Ancienne|Tuiles/);
});
