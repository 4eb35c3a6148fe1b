// Story 5: a member is away from 5 to 20 December, mentioned nine times, four of them settled since; one message on the 21st, of five lines.
import type { Report } from '../../synced-folder/report';
import { commentedPage } from './commented-page';
import { files } from './group-files';
import { expectGolden, openStage } from './play';

const members = files['Membres.csv'].split('\n').map((line, at) => (line === '' ? '' : `${line},${at === 0 ? 'Absences' : line.startsWith('Ana') ? 'du 5/12/2026 au 20/12/2026' : ''}`)).join('\n');
const subjects = ['l’arrosage', 'le composteur', 'les outils', 'la haie', 'le cabanon', 'les semis', 'la clôture', 'le récupérateur d’eau', 'le portillon'];
const asks = ['Bilal', 'Chloé', 'Dimitri', 'Emiko', 'Farida'];

/** The first `count` questions; those that were settled are no longer there. */
function page(count: number, settled: readonly number[] = []): string {
  return commentedPage('Le jardin', subjects.map((subject, at) => ({
    text: `Un paragraphe sur ${subject}.`,
    said: at >= count || settled.includes(at) ? [] : [{ at: `2026-12-${String(6 + at).padStart(2, '0')}T09:0${at}Z`, who: asks[at % asks.length] ?? '', words: `@Ana, que penses-tu de ${subject} ?` }],
  })));
}

test('away', async () => {
  const stage = openStage({ files: { ...files, 'Membres.csv': members, 'Documents/Jardin.md': page(0), 'tour-de-table.yaml': `${files['tour-de-table.yaml']}documents: Documents/\n` }, activated: '2026-11-26T06:00:00Z' });
  const reports: Report[] = [];
  const ana = (some: readonly Report[]) => some.flatMap(({ applied }) => applied.flatMap((effect) => (effect.kind === 'deliver' && effect.members.includes('r1') ? [effect] : [])));
  for (const at of ['2026-11-26T08:00:00Z', '2026-12-02T18:00:00Z', '2026-12-03T10:00:00Z', '2026-12-04T19:30:00Z']) reports.push(await stage.quietRun(at));
  stage.note('Ana est absente du 5 au 20 décembre. Chaque jour du 6 au 14, quelqu’un lui pose une question dans « Le jardin ».');
  const away: Report[] = [];
  for (let day = 5; day <= 20; day++) {
    if (day >= 6 && day <= 14) stage.edit('Documents/Jardin.md', () => page(day - 5));
    if (day === 18) stage.edit('Documents/Jardin.md', () => page(9, [1, 3, 4, 7]));
    if (day === 10) away.push(await stage.run('2026-12-10T10:00:00Z', 'Le 10, la proposition : son sujet attend, sans dire pourquoi elle n’est pas là'));
    else for (const hour of ['09', '17']) away.push(await stage.quietRun(`2026-12-${String(day).padStart(2, '0')}T${hour}:00:00Z`));
  }
  stage.note('Le 18, quatre des neuf questions sont réglées ; leurs commentaires ne sont plus là.');
  expect(ana(away)).toEqual([]);
  const agenda = stage.group.read('Ordres du jour/2026-12-17 Plénière.md');
  expect(agenda).not.toMatch(/^## .*Compost/m);
  expect(agenda).not.toMatch(/absen/i);
  const back = [await stage.run('2026-12-21T07:30:00Z', 'Le 21 au matin'), ...await inTurn(stage.quietRun, ['2026-12-21T12:00:00Z', '2026-12-22T12:00:00Z', '2026-12-23T12:00:00Z'])];
  expect(ana(back).map(({ lines }) => lines.map(({ reason }) => reason))).toEqual([Array<string>(5).fill('mentioned')]);
  await stage.quietRun('2026-12-24T10:00:00Z');
  expect(stage.group.read('Ordres du jour/2026-12-31 Plénière.md')).toMatch(/(?:Animation|Prise de notes|Temps)\s: Ana/);
  expectGolden('05-away', stage.transcript());
}, 60_000);

async function inTurn(run: (at: string) => Promise<Report>, instants: readonly string[]): Promise<readonly Report[]> {
  const reports: Report[] = [];
  for (const at of instants) reports.push(await run(at));
  return reports;
}
