// Story 6: a member has neither address nor account, and a relay. One printable page goes to the relay; no failure, and nothing to check again at each run.
import fs from 'node:fs';
import path from 'node:path';
import { messagesOf } from '../../shared/text/messages';
import { openGroup } from '../../synced-folder/group';
import type { Report } from '../../synced-folder/report';
import { sayProblems } from '../../synced-folder/say-report';
import { accountAt } from '../synced-folder/mail/mail-group';
import { mailServer } from '../synced-folder/mail/mail-server';
import { readMail } from '../synced-folder/mail/read-mail';
import { filesBelow } from '../synced-folder/scratch-group';
import { files } from './group-files';
import { expectGolden, openStage } from './play';

const members = files['Membres.csv'].replace('Adresse', 'Courriel').split('\n').map((line, at) => (line === '' ? '' : `${line},${at === 0 ? 'Relais' : line.startsWith('Dimitri') ? 'Ana' : ''}`)).join('\n');
const tasks = 'Quoi,Qui,Pour quand\nArroser les jeunes arbres,Dimitri,2026-12-06\n';

test('no e-mail', async () => {
  const server = await mailServer();
  const stage = openStage({
    files: { ...files, 'Membres.csv': members, 'Qui fait quoi.csv': tasks, 'tour-de-table.yaml': `${files['tour-de-table.yaml']}récaps: { expéditeur: bureau, contact: Farida }\n` },
    activated: '2026-11-30T06:00:00Z',
  });
  fs.mkdirSync(stage.group.machine.configRoot, { recursive: true });
  fs.writeFileSync(path.join(stage.group.machine.configRoot, 'smtp.yaml'), accountAt(server.port), { mode: 0o600 });
  let read = 0;
  const tell = (title: string, report: Report): void => {
    stage.note(`## ${title}`);
    for (const { raw } of server.received.slice(read).filter(({ to }) => to.includes('ana@example.org'))) {
      const { header, text } = readMail(raw);
      stage.note([`### (courrier) ${header('Subject')}`, '', `De : ${header('From')}`, `À : ${header('To')}`, '', '~~~~', text.trimEnd(), '~~~~'].join('\n'));
    }
    read = server.received.length;
    const toCheck = sayProblems(report.plan.problems, messagesOf('fr')).join('\n');
    stage.note(toCheck === '' ? 'Rien à vérifier.' : toCheck.trim());
  };
  try {
    tell('Le premier matin', await stage.quietRun('2026-11-30T09:00:00Z'));
    const second = await stage.quietRun('2026-11-30T10:00:00Z');
    expect(second.applied.filter(({ kind }) => kind === 'deliver')).toEqual([]);
    tell('Une heure après', second);
    let last = second;
    for (let at = Date.parse('2026-11-30T11:00:00Z'); at < Date.parse('2026-12-07T00:00:00Z'); at += 6 * 3_600_000) last = await stage.quietRun(new Date(at).toISOString());
    tell('Toutes les six heures, jusqu’au dimanche', last);
    const pages = server.received.map(({ raw }) => readMail(raw).header('Subject')).filter((subject) => subject.startsWith('À remettre à Dimitri'));
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.length).toBeLessThanOrEqual(3);
    expect(Object.keys(filesBelow(openGroup(stage.group.machine, stage.group.folder).state.pages))).toEqual([]);
    expectGolden('06-no-email', stage.transcript());
  } finally {
    await server.stop();
  }
});
