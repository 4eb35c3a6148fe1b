// The members' table is away for a moment: what stands on an agenda because of it stays.
import fs from 'node:fs';
import path from 'node:path';
import { files } from '../../golden/group-files';
import { openStage } from '../../golden/play';

const agenda = 'Ordres du jour/2026-12-03 Plénière.md', roles = /^Animation.*Prise de notes.*$/m;

test.each<[string, (place: string) => void]>([
  ['gone', (place) => fs.rmSync(place)], ['empty', (place) => fs.writeFileSync(place, '')], ['something else', (place) => fs.writeFileSync(place, 'x,y\n1,2\n')],
])('%s: the roles stay, and are the same when it is back', async (_, away) => {
  const stage = openStage({ files, activated: '2026-11-26T06:00:00Z' }), place = path.join(stage.group.folder, 'Membres.csv');
  await stage.quietRun('2026-11-26T08:00:00Z');
  const line = roles.exec(stage.group.read(agenda))?.[0];
  expect(line).toBeDefined();
  away(place);
  stage.edit('Sujets.csv', (text) => text.replace('Compost : deuxième bac', 'Compost : troisième bac'));
  await stage.quietRun('2026-11-27T08:00:00Z');
  expect(stage.group.read(agenda)).toContain('troisième bac');
  expect(roles.exec(stage.group.read(agenda))?.[0]).toBe(line);
  stage.group.write('Membres.csv', files['Membres.csv']);
  await stage.quietRun('2026-11-27T10:00:00Z');
  expect(roles.exec(stage.group.read(agenda))?.[0]).toBe(line);
});
