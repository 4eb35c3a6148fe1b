// Who was added to the table after a meeting, without a word on when they came, has no role before they were there.
import { files } from '../../golden/group-files';
import { openStage } from '../../golden/play';

it('spares a newcomer whose row does not say since when', async () => {
  const stage = openStage({ files: { ...files, 'Membres.csv': files['Membres.csv'].split('\n').slice(0, 5).map((row) => row.replace(/,[\d-]+$/, ',')).concat('').join('\n') }, activated: '2026-11-26T06:00:00Z' });
  await stage.quietRun('2026-11-27T08:00:00Z');
  await stage.quietRun('2026-12-05T08:00:00Z');
  stage.edit('Membres.csv', (text) => `${text}Gaspard,gaspard@example.org,Jardin,\n`);
  for (const day of ['07', '12']) await stage.quietRun(`2026-12-${day}T08:00:00Z`);
  const agenda = stage.group.read('Ordres du jour/2026-12-17 Plénière.md');
  expect(agenda).toMatch(/Animation/);
  expect(agenda).not.toContain('Gaspard');
});
