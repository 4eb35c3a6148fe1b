// Digests leave this computer: to whom, how often, and what a server's moods make of it.
import { readJournal } from '../../../shared/plan/read-journal';
import type { Deliver } from '../../../shared/model/effect';
import { openGroup } from '../../../synced-folder/group';
import { exitCodeOf } from '../../../synced-folder/report';
import { runGroup } from '../../../synced-folder/run';
import { undoInGroup } from '../../../synced-folder/undo';
import { mailServer, type MailServer, type Meanness } from './mail-server';
import { accountAt, codes, day, delivered, files, hour, machineAt, mailGroup, minute, monday, onMachine, said, settings, type MailGroup } from './mail-group';
import { groupAt as groupOf, scratchGroup, scratchPlace } from '../scratch-group';

const open: MailServer[] = [];
afterEach(async () => { for (const server of open.splice(0)) await server.stop(); });

async function start(meanness: Meanness = {}): Promise<MailServer> {
  const server = await mailServer(meanness);
  open.push(server);
  return server;
}

async function groupAt(meanness: Meanness = {}, given: Readonly<Record<string, string>> = files): Promise<{ readonly server: MailServer; readonly group: MailGroup }> {
  const server = await start(meanness);
  return { server, group: mailGroup(accountAt(server.port), given) };
}

const recipients = ({ received }: MailServer): readonly string[] => received.flatMap(({ to }) => to).sort();
const header = (raw: string, name: string): string => new RegExp(`^${name}:((?:.*\\r\\n)(?:[ \\t].*\\r\\n)*)`, 'm').exec(raw)?.[1]?.replace(/\r\n\s*/g, ' ').trim() ?? '';
/** Two of Ana: her own, and Emiko's to be printed. */
const everybody = ['ana@example.org', 'ana@example.org', 'bilal@example.org', 'famille@example.org'];

describe('who gets what', () => {
  test('one mail to each address, one for the relay to print, one page for whoever has neither; and nothing twice', async () => {
    const { server, group } = await groupAt();
    const first = await group.run();
    expect(recipients(server)).toEqual(everybody);
    expect(Object.keys(group.pages())).toEqual(['Pour Farida.html']);
    expect([delivered(first), first.toHandOn, codes(first).filter((code) => code.startsWith('mail'))]).toEqual([['digest/r1/1', 'digest/r2/1', 'digest/r3/1', 'digest/r5/1', 'digest/r6/1'], true, []]);
    expect(delivered(await group.run(monday + hour))).toEqual([]);
    expect(server.received).toHaveLength(4);
  });

  test('a mail says from whom, to whom an answer goes, how to get fewer, and nothing that follows its reader', async () => {
    const { server, group } = await groupAt();
    await group.run();
    const raw = server.received.find(({ to }) => to[0] === 'famille@example.org')?.raw ?? '';
    expect(['From', 'To', 'Reply-To', 'Auto-Submitted', 'List-Unsubscribe'].map((name) => header(raw, name))).toEqual([
      'Ana pour Les Voisins du Lez <recaps@example.org>', '=?UTF-8?Q?Chlo=C3=A9_et_Dimitri?= <famille@example.org>', 'ana@example.org', 'auto-generated',
      '<mailto:ana@example.org?subject=Recevoir%20moins%20de%20r%C3%A9caps>',
    ]);
    expect([...raw.matchAll(/^Content-Type: ([\w/]+)/gm)].map(([, type]) => type)).toEqual(['multipart/alternative', 'text/plain', 'text/html']);
    expect(raw).not.toMatch(/<img|<script|src=|https?:|Content-Disposition|X-Mailer/i);
  });

  test('its Message-ID comes from the effect and the group: the same again, another for each', async () => {
    const ids = async (name: string): Promise<readonly string[]> => {
      const { server, group } = await groupAt({}, { ...files, 'tour-de-table.yaml': settings.replace('Les Voisins du Lez', name) });
      await group.run();
      return server.received.map(({ raw }) => header(raw, 'Message-ID')).sort();
    };
    const [first, again, other] = [await ids('Les Voisins'), await ids('Les Voisins'), await ids('Les Autres')];
    expect(first).toEqual(again);
    expect(new Set([...first, ...other]).size).toBe(8);
    expect(first.every((id) => /^<tour-de-table\.[0-9a-f]{28}@example\.org>$/.test(id))).toBe(true);
  });

  test('nothing that a table or the settings hold becomes a header of its own', async () => {
    const evil = 'Zoé\nBcc: tous@example.org';
    const { server, group } = await groupAt({}, {
      ...files, 'tour-de-table.yaml': settings.replace('nom: Les Voisins du Lez', 'nom: "Voisins\\r\\nBcc: tous@example.org"'),
      'Membres.csv': `Prénom,Adresse mail\n"${evil}",zoe@example.org\n"Ana ""la"" <x@example.org>, Ba",ana@example.org\n`,
    });
    await group.run();
    expect(recipients(server)).toEqual(['ana@example.org', 'zoe@example.org']);
    for (const { raw } of server.received) expect(raw.slice(0, raw.indexOf('\r\n\r\n'))).not.toMatch(/^Bcc:/im);
  });

  test('without a computer that sends, everybody has a page', async () => {
    const server = await start(), group = mailGroup(accountAt(server.port), { ...files, 'tour-de-table.yaml': settings.replace('expéditeur: bureau, ', '') });
    await group.run();
    expect([server.connections(), Object.keys(group.pages())]).toEqual([0, ['Pour Ana.html', 'Pour Bilal.html', 'Pour Chloé et Dimitri.html', 'Pour Emiko (par Ana).html', 'Pour Farida.html']]);
  });

  test('on trial nothing leaves', async () => {
    const server = await start(), { machine, folder } = scratchGroup(files), group = onMachine(groupOf(folder, machine), machine);
    group.account(accountAt(server.port));
    await group.run();
    const careless = effectFor(['r1'], [{ member: 'r1', reason: 'in-service', about: [], document: null }]);
    const report = await runGroup({ machine, folder, now: monday, plan: (snapshot) => ({ effects: [careless], held: [], problems: snapshot.problems, wake: null }) });
    expect([server.connections(), group.pages(), codes(report)]).toEqual([0, {}, ['not-allowed-on-trial']]);
  });
});

describe('two computers', () => {
  test('only the named one sends; the other says who does', async () => {
    const { server, group } = await groupAt();
    const other = onMachine(group, machineAt(scratchPlace(), '0b0b0b0b'));
    const report = await other.run();
    expect([delivered(report), server.connections(), said(report).includes('l’ordinateur «\u00a0bureau\u00a0» s’en charge')]).toEqual([[], 0, true]);
    other.account(accountAt(server.port).replace('bureau', 'salon'));
    expect(delivered(await other.run())).toEqual([]);
    await group.run();
    expect(delivered(await other.run(monday + minute))).toEqual([]);
    expect(recipients(server)).toEqual(everybody);
  });

  test('the account of this computer cannot be read: that is said, not that another one sees to it', async () => {
    const group = mailGroup('serveur: [\n'), report = await group.run();
    expect([codes(report).filter((code) => code.startsWith('mail')), exitCodeOf(report), said(report).includes('s’en charge')]).toEqual([['mail-settings-unreadable'], 1, false]);
    group.account(accountAt(1).replace('ordinateur: bureau\n', ''));
    expect(codes(await group.run(monday + hour)).filter((code) => code.startsWith('mail'))).toEqual(['mail-setting-missing']);
  });

  test('a name that no computer has sent under yet is to be checked, until one has', async () => {
    const { server, group } = await groupAt(), other = onMachine(group, machineAt(scratchPlace(), '0b0b0b0b'));
    other.account(accountAt(server.port).replace('bureau', 'bureua'));
    const before = await other.run();
    expect([codes(before).filter((code) => code === 'mail-sender-unknown'), said(before).includes('celui-ci s’appelle «\u00a0bureua\u00a0»')]).toEqual([['mail-sender-unknown'], true]);
    await group.run(monday + minute);
    group.write('Membres.csv', `${files['Membres.csv']}Gaspard,gaspard@example.org,\n`);
    const after = [];
    for (let at = monday + hour; at < monday + 2 * day; at += 4 * hour) after.push(await other.run(at));
    expect([after.flatMap(codes).filter((code) => code === 'mail-sender-unknown'), after.some((report) => said(report).includes('s’en charge'))]).toEqual([[], true]);
  });

  test('two runs at once on the named one: one mail', async () => {
    const { server, group } = await groupAt();
    const [a, b] = [11, 12].map((pid) => onMachine(group, { ...group.machine, pid, isAlive: () => true }));
    await Promise.all([a!.run(), b!.run()]);
    await a!.run(monday + minute);
    expect(recipients(server)).toEqual(everybody);
  });
});

describe('a server away', () => {
  test('for a week: said once, tried ever more rarely, then each mail once', async () => {
    const server = await start(), group = mailGroup(accountAt(1));
    const reports = [];
    for (let at = monday; at < monday + 7 * day; at += hour) reports.push(await group.run(at));
    expect(reports.filter((report) => codes(report).includes('mail-server'))).toHaveLength(1);
    const waiting = reports.filter(({ plan }) => plan.held.some(({ why }) => why.includes('ne prend rien depuis')));
    expect(waiting.length).toBeGreaterThan(20);
    const tried = openGroup(group.machine, group.folder).journal.entries.filter((entry) => entry.entry === 'kept' && Object.keys(entry.keep).some((slot) => slot.startsWith('mailer|')));
    expect([tried.length > 8, tried.length < 30, group.journal().begun.size]).toEqual([true, true, 0]);
    group.account(accountAt(server.port));
    for (let at = monday + 7 * day; at < monday + 8 * day; at += hour) await group.run(at);
    expect(recipients(server)).toEqual(everybody);
    expect([...group.journal().kept.keys()].filter((slot) => slot.startsWith('mailer|'))).toEqual([]);
  });

  test('after the first of many it stops knocking in that run; what it took stays taken', async () => {
    let taken = 0;
    const { server, group } = await groupAt({ message: () => (taken++ === 0 ? null : '550 5.4.5 Daily user sending limit exceeded') });
    const report = await group.run();
    expect([server.received.length, delivered(report).length, codes(report).includes('mail-server')]).toEqual([1, 2, true]);
    expect(taken).toBe(2);
  });

  test('a wrong password needs a person, and is nowhere to be read', async () => {
    const server = await start({ password: 'sésame' }), group = mailGroup(`${accountAt(server.port)}identifiant: recaps\nmot de passe: motfaux\n`);
    const report = await group.run();
    expect([exitCodeOf(report), server.received.length, said(report).includes('refuse l’identifiant ou le mot de passe')]).toEqual([1, 0, true]);
    expect(JSON.stringify([report, openGroup(group.machine, group.folder).journal.entries])).not.toContain('motfaux');
  });

  test('a run ends although the server never does', async () => {
    const { server, group } = await groupAt({ silentAt: 'rcpt' });
    const report = await group.run();
    expect([server.received.length, codes(report).includes('mail-server'), group.journal().begun.size]).toEqual([0, true, 0]);
  });
});

describe('one address', () => {
  test('greylisted: nobody need know; it comes a quarter of an hour later, and the others at once', async () => {
    const { server, group } = await groupAt({ recipient: (address, times) => (address === 'bilal@example.org' && times < 3 ? '451 4.7.1 Greylisted' : null) });
    const first = await group.run();
    expect([recipients(server), codes(first).filter((code) => code.startsWith('mail'))]).toEqual([everybody.filter((address) => address !== 'bilal@example.org'), []]);
    await group.run(monday + 5 * minute);
    await group.run(monday + 16 * minute);
    expect(recipients(server)).not.toContain('bilal@example.org');
    await group.run(monday + 32 * minute);
    expect(recipients(server)).not.toContain('bilal@example.org');
    await group.run(monday + 50 * minute);
    expect(recipients(server)).toEqual(everybody);
  });

  test('gone: three tries, then a page; corrected in the table, a mail again', async () => {
    let knocks = 0;
    const { server, group } = await groupAt({ recipient: (address) => (address === 'bilal@example.org' && ++knocks > 0 ? '550 5.1.1 No such user' : null) });
    const problems: number[] = [];
    for (let at = monday; at < monday + 9 * day; at += 2 * hour) problems.push(codes(await group.run(at)).filter((code) => code === 'mail-refused').length);
    expect([knocks, problems.filter((count) => count > 0).length, Math.max(...problems)]).toEqual([3, 4, 1]);
    expect(group.pages()['Pour Bilal.html']).toContain('Bonjour Bilal');
    expect(recipients(server)).toEqual(everybody.filter((address) => address !== 'bilal@example.org'));
  });

  test('corrected before the next try: at once', async () => {
    const { server, group } = await groupAt({ recipient: (address) => (address === 'bilal@example.org' ? '550 5.1.1 No such user' : null) });
    await group.run();
    group.write('Membres.csv', files['Membres.csv'].replace('bilal@example.org', 'bilal@example.net'));
    await group.run(monday + 20 * minute);
    expect(recipients(server)).toContain('bilal@example.net');
  });
});

describe('a message refused for what it is', () => {
  const aWeekOf = async (group: MailGroup): Promise<readonly string[]> => {
    const told: string[] = [];
    for (let at = monday; at < monday + 7 * day; at += hour) told.push(...codes(await group.run(at)).filter((code) => code.startsWith('mail')));
    return told;
  };

  test.each([['554 5.7.1 spam', 'mail-message-refused'], ['451 4.3.0 Try later', 'mail-not-yet']])('%s for a week: said once, tried ever more rarely; then each mail once', async (answer, code) => {
    let tries = 0, mean = true;
    const { server, group } = await groupAt({ message: () => { tries += 1; return mean ? answer : null; } });
    expect(await aWeekOf(group)).toEqual([code]);
    expect([server.received.length, tries > 30, tries < 160, Object.keys(group.pages())]).toEqual([0, true, true, ['Pour Farida.html']]);
    mean = false;
    for (let at = monday + 7 * day; at < monday + 8 * day; at += hour) await group.run(at);
    expect(recipients(server)).toEqual(everybody);
    expect([...group.journal().kept.keys()].filter((slot) => /^(put-off|refused)\|/.test(slot))).toEqual([]);
  });
});

describe('perhaps sent', () => {
  test('is said once, never sent again, and marked in the next digest', async () => {
    const { server, group } = await groupAt({ dropAt: 'taken', recipient: (address) => (address === 'bilal@example.org' ? null : '451 4.7.1 Later') });
    const first = await group.run();
    expect([codes(first).includes('mail-perhaps-sent'), recipients(server), delivered(first)]).toEqual([true, ['bilal@example.org'], ['digest/r6/1']]);
    expect([...group.journal().begun.keys()]).toEqual(['digest/r2/1']);
    const later = await group.run(monday + minute);
    expect(codes(later)).not.toContain('mail-perhaps-sent');
    const calm = await start();
    group.account(accountAt(calm.port));
    for (let at = monday + hour; at < monday + 9 * day; at += 6 * hour) await group.run(at);
    const again = calm.received.filter(({ to }) => to[0] === 'bilal@example.org');
    expect(again).toHaveLength(1);
    expect(Buffer.from(again[0]!.raw, 'latin1').toString()).toMatch(/Peut-=C3=AAtre d=C3=A9j=C3=A0 re=C3=A7u/);
    expect(server.received).toHaveLength(1);
  });

  test('undo of what has gone out says that it cannot be', async () => {
    const { group } = await groupAt();
    await group.run();
    const undone = await undoInGroup({ machine: group.machine, folder: group.folder, now: monday + minute, key: 'digest/r2/1' });
    expect(undone.done ? '' : undone.problem.code).toBe('undo-sent');
  });
});

const effectFor = (members: readonly string[], lines: Deliver['lines']): Deliver =>
  ({ kind: 'deliver', key: 'digest/x/1', hash: 'h', because: 'b', notBefore: 0, expires: null, after: [], keep: { 'digest|x|': { sent: 1, at: [] } }, members, lines });

describe('at the last moment', () => {
  const runWith = (group: MailGroup, effect: Deliver): ReturnType<typeof runGroup> => runGroup({
    machine: group.machine, folder: group.folder, now: monday,
    plan: (snapshot) => ({ effects: readJournal(snapshot.journal).done.has(effect.key) ? [] : [effect], held: [], problems: [], wake: null }),
  });

  test('lines that died are dropped, and with none left it is done, unsent', async () => {
    const { server, group } = await groupAt();
    const report = await runWith(group, effectFor(['r1'], [{ member: 'r1', reason: 'task-due', about: ['gone'], document: null }]));
    expect([delivered(report), server.connections(), group.journal().kept.has('digest|x|')]).toEqual([['digest/x/1'], 0, true]);
  });

  test('whoever is no member gets nothing', async () => {
    const { server, group } = await groupAt();
    const report = await runWith(group, effectFor(['stranger'], [{ member: 'stranger', reason: 'in-service', about: [], document: null }]));
    expect([codes(report), server.connections()]).toEqual([['not-a-member'], 0]);
  });
});
