// Story 10: fourteen members, 300 comments, a week on trial: nothing leaves. Then at most three messages each in the first week.
import { activateGroup, openGroup } from '../../synced-folder/group';
import { filesBelow } from '../synced-folder/scratch-group';
import { commentedPage, type Said } from './commented-page';
import { files } from './group-files';
import { expectGolden, openStage } from './play';

const people = ['Ana', 'Bilal', 'Chloé', 'Dimitri', 'Emiko', 'Farida', 'Gaspard', 'Hélène', 'Inès', 'Jonas', 'Karim', 'Lise', 'Malo', 'Nour'];
const members = ['Prénom,Courriel,Sous-groupe,Arrivée', ...people.map((name, at) => `${name},${name.toLowerCase()}@example.org,${['Jardin', 'Bâtiment', 'Accueil'][at % 3] ?? ''},2021-05-01`), ''].join('\n');

/** So many comments, one every 40 minutes from the first day on, ten to a place; every fifth names somebody. */
function pages(count: number, from: number): Readonly<Record<string, string>> {
  const said = Array.from({ length: count }, (_, at): Said => ({
    at: `${new Date(from + at * 40 * 60_000).toISOString().slice(0, 16)}Z`, who: people[(at * 5) % 14] ?? '', words: at % 5 === 0 ? `@${people[(at * 3 + 1) % 14] ?? ''}, es-tu d’accord ?` : 'Bonne idée, je note.',
  }));
  return Object.fromEntries(['Jardin', 'Bâtiment', 'Accueil'].map((subgroup, page) => [
    `Documents/${subgroup}/Notes.md`,
    commentedPage(`Notes ${subgroup}`, Array.from({ length: 20 }, (_, place) => ({ text: `Paragraphe ${place + 1}.`, said: said.filter((_one, at) => at % 60 === page * 20 + place) }))),
  ]));
}

test('trial week', async () => {
  const from = Date.parse('2026-11-20T06:00:00Z');
  const stage = openStage({ files: { ...files, ...pages(0, from), 'Membres.csv': members, 'tour-de-table.yaml': `${files['tour-de-table.yaml']}documents: Documents/\n` } });
  const write = (count: number): void => Object.entries(pages(count, from)).forEach(([id, text]) => stage.edit(id, () => text));
  const before = stage.group.files();
  for (let day = 0; day < 7; day++) {
    write(Math.floor((300 * (day + 1)) / 8));
    for (const hour of [9, 19]) {
      const { applied } = await stage.quietRun(new Date(from + (day * 24 + hour) * 3_600_000).toISOString());
      expect(applied.filter(({ kind }) => kind !== 'record' && kind !== 'writeDocument')).toEqual([]);
    }
  }
  expect(Object.keys(stage.group.files())).toEqual(Object.keys(before));
  expect(filesBelow(openGroup(stage.group.machine, stage.group.folder).state.pages)).toEqual({});
  write(300);
  stage.note('Quatorze membres, 300 commentaires, une semaine à blanc : rien n’est parti. Le 27 novembre, le groupe se met en service.');
  activateGroup(openGroup(stage.group.machine, stage.group.folder), Date.parse('2026-11-27T06:30:00Z'));
  const sent: { readonly at: number; readonly members: readonly string[]; readonly lines: number }[] = [];
  for (let hour = 4; hour < 7 * 24; hour += 4) {
    if (hour % 24 === 0) write(300 + hour / 4);
    const at = Date.parse('2026-11-27T06:30:00Z') + hour * 3_600_000, { applied } = await stage.quietRun(new Date(at).toISOString());
    sent.push(...applied.flatMap((effect) => (effect.kind === 'deliver' ? [{ at, members: effect.members, lines: effect.lines.length }] : [])));
  }
  const byMember = people.map((name, at) => ({ name, times: sent.filter((one) => one.members.includes(`r${at + 1}`)) }));
  expect(byMember.filter(({ times }) => times.length < 1 || times.length > 3)).toEqual([]);
  stage.note('## La première semaine');
  stage.note(byMember.map(({ name, times }) => `- ${name} : ${times.map(({ at, lines }) => `${new Date(at).toISOString().slice(5, 16)} (${lines})`).join(', ')}`).join('\n'));
  await stage.run('2026-12-04T08:30:00Z', 'Une semaine après');
  expectGolden('10-trial-week', stage.transcript());
}, 240_000);
