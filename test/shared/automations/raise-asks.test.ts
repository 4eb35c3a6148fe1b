// Asks of reports become topics, once, and what became of them is told.
import type { EffectDraft } from '../../../shared/automations/automation';
import type { Snapshot } from '../../../shared/model/snapshot';
import type { Cell } from '../../../shared/model/table';
import { slot } from '../../../shared/plan/read-journal';
import { tableOf } from '../../laws/plan/random-group';
import { after, eve, groupWith, pageOf, proposed, withReport } from './reporting-group';

const report = 'Jardin/2026-12-10.md';
const asking = '## Demandes à la plénière\n\n- 10 min pour décider de la pompe du puits. Elle fuit depuis mars.\n';
const raised = (snapshot: Snapshot): readonly EffectDraft[] => proposed(snapshot, 'asks').effects;

function cellsOf(effect: EffectDraft | undefined): Readonly<Record<string, Cell>> {
  return effect?.kind === 'addRow' ? Object.fromEntries(effect.cells.map(({ column, value }) => [column, value])) : {};
}

/** The table as a host leaves it, its rows on the right of the given ones. */
function withTopics(snapshot: Snapshot, ...rows: readonly (readonly Cell[])[]): Snapshot {
  return { ...snapshot, topics: tableOf('topics', [['N°', 'Sujet', 'Temps prévu', 'Sous-groupe', 'Notes', 'État'], ...rows]) };
}

test('an ask becomes a row with its minutes, its subgroup and its words', () => {
  const [effect, ...others] = raised(groupWith({ reports: { [report]: asking } }));
  expect(others).toEqual([]);
  expect(effect?.key).toBe('ask/Jardin/2026-12-17/1');
  expect(cellsOf(effect)).toMatchObject({ 'Sujet': 'Décider de la pompe du puits', 'Sous-groupe': 'Jardin', 'Temps prévu': 10 });
  expect(cellsOf(effect)['Notes']).toContain('Elle fuit depuis mars.');
});

test('once it was added it is not added again: not while the row is on its way, nor in other words, nor when a person took it off', () => {
  const snapshot = groupWith({ reports: { [report]: asking } }), added = after(snapshot, raised(snapshot));
  expect(raised(added)).toEqual([]);
  expect(raised(withReport(added, report, '## Demandes\n\n- 15 min pour décider de la pompe du puits : elle fuit depuis le mois de mars\n'))).toEqual([]);
  expect(raised(withReport(added, 'Jardin/2026-12-15.md', asking))).toEqual([]);
});

test('its row is remembered, so that it may be retitled, and a second ask has its own number', () => {
  const added = after(groupWith({ reports: { [report]: asking } }), raised(groupWith({ reports: { [report]: asking } })));
  const there = withTopics(added, [1, 'Compost', '10', 'Jardin', '', ''], [7, 'Décider de la pompe du puits', '10', 'Jardin', '', '']), [known] = raised(there);
  expect(known).toMatchObject({ kind: 'record', keep: { [slot('ask', 'Jardin', '2026-12-17/1')]: { topic: '7' } } });
  const renamed = withTopics(after(there, known === undefined ? [] : [known]), [7, 'Eau', '10', 'Jardin', '', '']);
  expect(raised(renamed)).toEqual([]);
  expect(raised(withReport(renamed, report, `${asking}- 5 min : qui arrose en août ?\n`)).map(({ key }) => key)).toEqual(['ask/Jardin/2026-12-17/2']);
});

test.each([['avant le 20 décembre', '2026-12-20'], ['d’ici au 5 janvier', '2027-01-05'], ['au plus tard le 18/12', '2026-12-18'], ['depuis le 5 décembre', undefined]])('what is asked %s has its day in the column for it', (when, day) => {
  const snapshot = { ...groupWith({ reports: { [report]: `## Demandes\n\n- Choisir le devis ${when}\n` } }), topics: tableOf('topics', [['N°', 'Sujet', 'Échéance'], [1, 'Compost', '']]) };
  expect(cellsOf(raised(snapshot)[0])['Échéance']).toBe(day);
});

test('a topic that is there already is taken for its own', () => {
  const snapshot = withTopics(groupWith({ reports: { [report]: asking } }), [3, 'Décider de la pompe du puits', '20', 'Jardin', '', '']);
  expect(raised(snapshot).map(({ kind }) => kind)).toEqual(['record']);
});

test('the round says what became of it, and the next one the answer', () => {
  const asked = groupWith({ reports: { [report]: asking } }), added = after(asked, raised(asked));
  expect(pageOf(withTopics(added, [7, 'Décider de la pompe du puits', '10', 'Jardin', '', '']))).toContain('**Demande :** 10 min pour décider de la pompe du puits. Elle fuit depuis mars. → dans le tableau des sujets');
  const decided = { ...withTopics(added, [7, 'Décider de la pompe du puits', '10', 'Jardin', '', 'fait']), decisions: tableOf('decisions', [['Décision', 'Date', 'Sujet'], ['Acheter la pompe de Roca', '2026-12-17', 'Décider de la pompe du puits']]) };
  const next = withReport(decided, 'Jardin/2026-12-28.md', 'La mare déborde.');
  expect(pageOf(next, eve + 14 * 86_400_000)).toContain('- Décider de la pompe du puits → décidé le 17/12 : Acheter la pompe de Roca');
});

test('while somebody types in the report nothing is raised yet', () => {
  const snapshot = withReport(groupWith({}), report, asking, { modifiedAt: eve - 60_000 });
  expect(raised(snapshot)).toEqual([]);
  expect(proposed(snapshot, 'asks').wakes).toEqual([eve + 9 * 60_000]);
});
