// Points that people write into the page by hand: what is concluded under them is not lost.
import { files } from '../golden/group-files';
import { openStage, type Stage } from '../golden/play';

const agenda = 'Ordres du jour/2026-12-03 Plénière.md';

async function held(own: string): Promise<{ readonly stage: Stage; readonly codes: readonly string[] }> {
  const stage = openStage({ files, activated: '2026-11-26T06:00:00Z' });
  await stage.quietRun('2026-11-26T08:00:00Z');
  stage.edit(agenda, (text) => text.replace('## Pas cette fois', () => `${own}\n\n## Pas cette fois`).replace(/$/, text.includes('## Pas cette fois') ? '' : `\n${own}\n`));
  const report = await stage.quietRun('2026-12-04T09:30:00Z');
  return { stage, codes: report.plan.problems.map(({ code }) => code) };
}

test('decisions and tasks behind their own label are taken over, once', async () => {
  const { stage, codes } = await held('## Fête de Noël, 5 min\n\nqui apporte quoi ?\n\nConclusion : décidé : fête le 19/12. À faire : Ana, affiche, avant le 12/12');
  expect(stage.group.read('Décisions.csv')).toContain('fête le 19/12.;2026-12-03;Fête de Noël');
  expect(stage.group.read('Qui fait quoi.csv')).toContain('affiche;Ana;2026-12-12;;Fête de Noël');
  expect(codes).not.toContain('conclusion-unlabelled');
  const before = stage.group.files();
  await stage.quietRun('2026-12-04T10:30:00Z');
  expect(stage.group.files()).toEqual(before);
});

test('without the label they are asked about, and notes are left in peace', async () => {
  const { stage, codes } = await held('## Fête de Noël, 5 min\n\nDécidé : fête le 19/12');
  expect(codes).toContain('conclusion-unlabelled');
  expect(Object.keys(stage.group.files())).not.toContain('Décisions.csv');
  expect((await held('## Fête de Noël, 5 min\n\nqui apporte quoi ? Ana a des idées')).codes).not.toContain('conclusion-unlabelled');
});
