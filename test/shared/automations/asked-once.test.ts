// Nobody led the meeting: what points left blank came to is asked of the group, until it meets again, and for two months at most.
import { files } from '../../golden/group-files';
import { openStage } from '../../golden/play';

const nobody = { ...files, 'Membres.csv': 'Prénom,Adresse\n' };
const once = files['tour-de-table.yaml'].replace('un jeudi sur deux à 20 h, 2 h, depuis le 3/12/2026', 'le 3/12/2026 à 20 h, 2 h');

test.each([
  ['the next day', files['tour-de-table.yaml'], '2026-12-04T09:00:00Z', true], ['once they have met again', files['tour-de-table.yaml'], '2026-12-18T09:00:00Z', false],
  ['who meet no more, after a month', once, '2027-01-05T09:00:00Z', true], ['who meet no more, after two months', once, '2027-02-02T09:00:00Z', false],
])('asked of those %s', async (_, settings, at, asked) => {
  const stage = openStage({ files: { ...nobody, 'tour-de-table.yaml': settings }, activated: '2026-11-26T06:00:00Z' });
  await stage.quietRun('2026-11-26T08:00:00Z');
  const { plan } = await stage.quietRun(at);
  const missing = plan.problems.filter(({ code, where }) => code === 'conclusions-missing' && where.file?.includes('2026-12-03'));
  expect(missing).toHaveLength(asked ? 1 : 0);
});
