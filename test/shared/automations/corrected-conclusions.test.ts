// What is typed under a point may be corrected later: rows follow, none twice, none lost.
import { undoInGroup } from '../../../synced-folder/undo';
import { files } from '../../golden/group-files';
import { openStage, type Stage } from '../../golden/play';

const agenda = 'Ordres du jour/2026-12-03 Plénière.md', decisions = 'Décisions.csv', topics = 'Sujets.csv';

/** Every conclusion under the point `Compost` replaced by these words. */
function conclude(stage: Stage, words: string): void {
  stage.edit(agenda, (text) => text.replace(/(## [^\n]*Compost[^]*?Conclusion\s:)[^]*?(?=\n## |$)/, `$1 ${words}\n`));
}

async function held(words: string): Promise<Stage> {
  const stage = openStage({ files, activated: '2026-11-26T06:00:00Z' });
  await stage.quietRun('2026-11-26T08:00:00Z');
  conclude(stage, words);
  await stage.quietRun('2026-12-04T09:30:00Z');
  return stage;
}

const rowsIn = (stage: Stage, file: string, word: string): readonly string[] => stage.group.read(file).split('\n').filter((line) => line.includes(word));

test('a decision written in above another one is added, and the other one is not added again', async () => {
  const stage = await held('décidé : un bac en bois');
  conclude(stage, 'décidé : une clé pour chacun\n\ndécidé : un bac en bois');
  await stage.quietRun('2026-12-05T09:30:00Z');
  expect(rowsIn(stage, decisions, 'un bac en bois')).toHaveLength(1);
  expect(rowsIn(stage, decisions, 'une clé pour chacun')).toHaveLength(1);
});

test('the words of a decision corrected add no second row', async () => {
  const stage = await held('décidé : un bac en boi');
  conclude(stage, 'décidé : un bac en bois');
  await stage.quietRun('2026-12-05T09:30:00Z');
  expect(rowsIn(stage, decisions, 'un bac en boi')).toHaveLength(1);
});

test('a row that we closed opens again when the conclusion is corrected', async () => {
  const stage = await held('traité');
  expect(rowsIn(stage, topics, 'Compost')[0]).toMatch(/fait|traité/i);
  conclude(stage, 'reporté');
  await stage.quietRun('2026-12-05T09:30:00Z');
  expect(rowsIn(stage, topics, 'Compost')[0]).not.toMatch(/fait|traité/i);
  await stage.quietRun('2026-12-10T08:00:00Z');
  expect(stage.group.read('Ordres du jour/2026-12-17 Plénière.md')).toMatch(/^## .*Compost/m);
});

test('a row that a person reopened stays open, whatever else is typed', async () => {
  const stage = await held('traité');
  stage.edit(topics, (text) => text.replace(/^(2,Compost.*10 min,)[^,]*,/m, '$1,'));
  await stage.quietRun('2026-12-05T09:30:00Z');
  stage.edit(agenda, (text) => text.replace(/(## [^\n]*Toiture[^]*?Conclusion\s:)/, '$1 traité'));
  await stage.quietRun('2026-12-06T09:30:00Z');
  expect(rowsIn(stage, topics, 'Compost')[0]).not.toMatch(/fait|traité/i);
  expect(rowsIn(stage, topics, 'Toiture')[0]).toMatch(/fait|traité/i);
});

test('what was taken back stays so, and what is typed elsewhere is read all the same', async () => {
  const stage = await held('traité'), now = Date.parse('2026-12-05T08:00:00Z');
  const undone = await undoInGroup({ machine: stage.group.machine, folder: stage.group.folder, now, key: 'conclusion/pleniere/2026-12-03/2' });
  expect(undone.done).toBe(true);
  stage.edit(agenda, (text) => text.replace(/(## [^\n]*Toiture[^]*?Conclusion\s:)/, '$1 traité'));
  await stage.quietRun('2026-12-06T09:30:00Z');
  await stage.quietRun('2026-12-10T08:00:00Z');
  expect(rowsIn(stage, topics, 'Toiture')[0]).toMatch(/fait|traité/i);
  expect(stage.group.read('Ordres du jour/2026-12-17 Plénière.md')).toMatch(/^## .*Compost/m);
});
