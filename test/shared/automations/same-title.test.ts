// Two topics of one title: what was concluded about one of them is written so that it is known again, and what people write so is said.
import { readWorld } from '../../../shared/plan/world';
import { files } from '../../golden/group-files';
import { openStage } from '../../golden/play';

const agenda = 'Ordres du jour/2026-12-03 Plénière.md';
const twins = files['Sujets.csv'].replace('6,Local à vélos', '6,Compost : deuxième bac');

test('a task names its topic by its number too', async () => {
  const stage = openStage({ files: { ...files, 'Sujets.csv': twins }, activated: '2026-11-26T06:00:00Z' });
  await stage.quietRun('2026-11-26T08:00:00Z');
  stage.edit(agenda, (text) => text.replace(/(## [^\n]*Compost[^\n]*#6\)[^]*?Conclusion\s:)/, '$1 à faire : Ana, scier les planches, avant le 12/12'));
  const { snapshot, plan } = await stage.quietRun('2026-12-04T09:30:00Z');
  expect(stage.group.read('Qui fait quoi.csv')).toContain('Compost : deuxième bac #6');
  expect(readWorld(snapshot!, Date.parse('2026-12-04T09:30:00Z'), {}).tasks.map(({ topicId }) => topicId)).toEqual(['6']);
  expect(plan.problems.map(({ code }) => code)).not.toContain('topic-ambiguous');
});

test('a title that several have is said, with how to tell them apart', async () => {
  const stage = openStage({ files: { ...files, 'Sujets.csv': twins, 'Qui fait quoi.csv': 'Quoi,Qui,Pour quand,Sujet\nscier,Ana,,Compost : deuxième bac\ntondre,Ana,,Toiture : choisir le devis\n' }, activated: '2026-11-26T06:00:00Z' });
  const { plan } = await stage.quietRun('2026-11-26T08:00:00Z');
  expect(plan.problems.flatMap((one) => (one.code === 'topic-ambiguous' ? [[one.where.row, one.values.example]] : []))).toEqual([['2', 'Compost : deuxième bac #2']]);
});
