// The commands about what reaches members, as people type them.
import fs from 'node:fs';
import path from 'node:path';
import type { Context } from '../../../synced-folder/commands/context';
import { mailCommand, minutesCommand, pagesCommand } from '../../../synced-folder/commands/mail-commands';
import { scratchPlace } from '../scratch-group';
import { mailServer, type MailServer } from './mail-server';
import { accountAt, files, hour, machineAt, mailGroup, monday, settings, type MailGroup } from './mail-group';

let server: MailServer;
beforeAll(async () => { server = await mailServer(); });
afterAll(() => server.stop());

interface Answer {
  readonly code: number;
  readonly said: string;
}

async function ask({ machine }: Pick<MailGroup, 'machine'>, command: (context: Context) => Promise<number>, now = monday): Promise<Answer> {
  const lines: string[] = [];
  const code = await command({ machine, now, asked: 'fr', say: (line) => void lines.push(line), murmur: () => undefined });
  return { code, said: lines.join('\n') };
}

describe('mail', () => {
  test('says what is set up, who sends, and with --check that the server answers; it sends nothing', async () => {
    const group = mailGroup(accountAt(server.port));
    const { code, said } = await ask(group, (context) => mailCommand(group.folder, { check: true }, context));
    expect([code, said.includes('«\u00a0bureau\u00a0»'), said.includes('C’est lui qui envoie'), said.includes('Rien n’a été envoyé'), server.received.length]).toEqual([0, true, true, true, 0]);
  });

  test('without an account it says how to get one', async () => {
    const group = mailGroup(null), { code, said } = await ask(group, (context) => mailCommand(group.folder, {}, context));
    expect([code, said.includes('smtp.yaml')]).toEqual([1, true]);
  });

  test('a server that is away, a name that is another, a group that sends none', async () => {
    const group = mailGroup(accountAt(1));
    expect(await ask(group, (context) => mailCommand(group.folder, { check: true }, context))).toMatchObject({ code: 1, said: expect.stringContaining('ne répond pas') });
    expect((await ask(group, (context) => mailCommand(group.folder, {}, context))).code).toBe(0);
    group.account(accountAt(server.port).replace('bureau', 'salon'));
    expect((await ask(group, (context) => mailCommand(group.folder, {}, context))).said).toContain('c’est l’ordinateur «\u00a0bureau\u00a0» qui envoie');
    const silent = mailGroup(accountAt(server.port), { ...files, 'tour-de-table.yaml': settings.replace('expéditeur: bureau, ', '') });
    expect((await ask(silent, (context) => mailCommand(silent.folder, {}, context))).said).toContain('{ expéditeur: bureau }');
  });

  test('once it answers again, what waited for it goes out at the next run', async () => {
    const group = mailGroup(accountAt(1));
    await group.run();
    group.account(accountAt(server.port));
    const before = server.received.length;
    await group.run(monday + 60_000);
    expect(server.received.length).toBe(before);
    await ask(group, (context) => mailCommand(group.folder, { check: true }, context), monday + 60_000);
    await group.run(monday + 120_000);
    expect(server.received.length).toBe(before + 4);
  });
});

test('pages says where they are and whose', async () => {
  const group = mailGroup(accountAt(server.port));
  expect((await ask(group, (context) => pagesCommand(group.folder, context))).said).toBe('Aucune page à remettre pour l’instant.');
  await group.run();
  expect((await ask(group, (context) => pagesCommand(group.folder, context))).said).toMatch(/pages\n- Pour Farida\.html$/);
  expect((await ask({ machine: machineAt(scratchPlace(), '0a0a0a0a') }, (context) => pagesCommand(path.join(group.folder, 'nowhere'), context))).code).toBe(1);
});

describe('minutes', () => {
  const tasks = 'Quoi,Qui,Pour quand\nRépondre à la mairie,Bilal,2026-11-24\nRelire la charte,Bilal,2026-11-25\nAppeler Ana,Ana,2026-11-24\n';
  const given = { ...files, 'Qui fait quoi.csv': tasks };
  const minutes = (group: MailGroup, member: string, time: string, now = monday): Promise<Answer> => ask(group, (context) => minutesCommand({ member, minutes: time, folder: group.folder }, context), now);

  test('what fits, in how many minutes, and only one’s own', async () => {
    const group = mailGroup(null, given), { code, said } = await minutes(group, 'bilal', '10');
    expect([code, said.includes('(estimation)'), said.includes('Répondre à la mairie'), said.includes('Appeler')]).toEqual([0, true, true, false]);
    expect((await minutes(group, 'Bilal', '1')).said).toContain('cette ligne (estimation)');
  });

  test('nothing waits, nobody of that name, no length of time', async () => {
    const group = mailGroup(null, given);
    expect([(await minutes(group, 'Farida', '10')).said, (await minutes(group, 'Zébulon', '10')).code, (await minutes(group, 'Ana', 'bientôt')).said]).toEqual([
      'Rien n’attend Farida.', 1, '«\u00a0bientôt\u00a0» n’est pas une durée. Écrire par exemple 10.',
    ]);
  });

  test('looking tells nothing: it still comes in the digest', async () => {
    const group = mailGroup(null, { ...given, 'tour-de-table.yaml': settings.replace('expéditeur: bureau, ', '') });
    await minutes(group, 'Bilal', '10');
    expect(fs.existsSync(path.join(group.folder, '.tour-de-table/journal/unused.jsonl'))).toBe(false);
    await group.run(monday + hour);
    expect(group.pages()['Pour Bilal.html']).toContain('Répondre à la mairie');
  });
});
