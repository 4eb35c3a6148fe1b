// Power fails at every operation on the disk and at every moment of every conversation with the mail server: nobody gets two mails that
// do not say so, and each member got theirs or it is said that it was perhaps sent.
import { activateGroup, openGroup } from '../../synced-folder/group';
import type { Report } from '../../synced-folder/report';
import { groupAt, machineAt, scratchGroup } from '../synced-folder/scratch-group';
import { mailServer, type MailServer, type Moment } from '../synced-folder/mail/mail-server';
import { accountAt, codes, day, files, hour, monday, onMachine, type MailGroup } from '../synced-folder/mail/mail-group';
import { mortalDisk, type Mortal } from './mortal-disk';

const small = { ...files, 'Membres.csv': 'Prénom,Adresse mail,Relais\nAna,ana@example.org,\nBilal,bilal@example.org,\nEmiko,,Bilal\nFarida,,\n' };
const letters = ['Ana', 'Bilal', 'Bilal, voici une page'];

function freshGroup(port: number): MailGroup {
  const { machine, folder } = scratchGroup(small);
  activateGroup(openGroup(machine, folder), monday - 14 * hour);
  const group = onMachine(groupAt(folder, machine), machine);
  group.account(accountAt(port));
  return group;
}

/** Whose message it is, and whether it says that it may be a second one. */
function letter(raw: string): { readonly who: string; readonly marked: boolean } {
  const text = Buffer.from(raw, 'latin1').toString().replace(/=\r\n/g, '').replace(/(?:=[0-9A-F]{2})+/g, (bytes) => Buffer.from(bytes.replaceAll('=', ''), 'hex').toString());
  return { who: /Bonjour (Bilal, voici une page|\w+)/.exec(text)?.[1] ?? '', marked: text.includes('Peut-être déjà reçu') };
}

interface Aftermath {
  readonly unmarked: readonly string[];
  /** Neither received nor said to be perhaps sent. */
  readonly lost: readonly string[];
  readonly marked: number;
  readonly saidPerhaps: number;
}

/** After the crash the computer runs on for days, as computers do. */
async function runOn(group: MailGroup, server: MailServer): Promise<Aftermath> {
  const reports: Report[] = [];
  for (let at = monday; at < monday + 8 * day; at += at < monday + hour ? hour : day) reports.push(await group.run(at));
  const came = server.received.map(({ raw }) => letter(raw));
  return {
    unmarked: came.filter(({ marked }) => !marked).map(({ who }) => who).sort(),
    lost: letters.filter((who) => !came.some((one) => one.who === who)),
    marked: came.filter(({ marked }) => marked).length,
    saidPerhaps: reports.filter((report) => codes(report).includes('mail-perhaps-sent')).length,
  };
}

const twice = (names: readonly string[]): readonly string[] => names.filter((name, index) => names[index - 1] === name);

async function withServer<T>(onMoment: (moment: Moment) => void, use: (server: MailServer) => Promise<T>): Promise<T> {
  const server = await mailServer({ onMoment });
  try {
    return await use(server);
  } finally {
    await server.stop();
  }
}

test('killed at every operation on the disk: nobody gets two, nothing is lost', async () => {
  const count = await withServer(() => undefined, async (server) => {
    const counting = mortalDisk(Infinity, 'after');
    await freshGroup(server.port).run(monday, counting.disk);
    expect(server.received.map(({ raw }) => letter(raw).who).sort()).toEqual(letters);
    return counting.count();
  });
  expect(count).toBeGreaterThan(12);
  let perhaps = 0;
  // Dying after an operation leaves what dying before the next one leaves; half through it is before it where it carries no bytes.
  for (let last = 1; last <= count + 1; last++) {
    const death = last > count ? 'after' : 'torn', at = Math.min(last, count);
    await withServer(() => undefined, async (server) => {
      const group = freshGroup(server.port);
      await expect(group.run(monday, mortalDisk(at, death).disk)).rejects.toThrow('killed');
      const { unmarked, lost, marked, saidPerhaps } = await runOn(onMachine(group, machineAt(group.machine.stateRoot, 'unused')), server);
      expect({ last, death, twice: twice(unmarked), lost, perhapsSaid: saidPerhaps }).toEqual({ last, death, twice: [], lost: [], perhapsSaid: saidPerhaps === 0 ? marked : 1 });
      perhaps += saidPerhaps;
    });
  }
  expect(perhaps).toBeGreaterThan(0);
});

test('killed at every moment of every conversation: the same', async () => {
  const moments = await withServer(() => undefined, async (server) => {
    let count = 0;
    const counted = await mailServer({ onMoment: () => { count += 1; } });
    await freshGroup(counted.port).run();
    await counted.stop();
    expect(server.received).toHaveLength(0);
    return count;
  });
  expect(moments).toBeGreaterThanOrEqual(3 * 5);
  for (let last = 1; last <= moments; last++) {
    let count = 0, mortal: Mortal | null = null;
    const server = await mailServer({ onMoment: () => { count += 1; if (count === last) mortal?.kill(); } });
    const group = freshGroup(server.port);
    mortal = mortalDisk(Infinity, 'after');
    await group.run(monday, mortal.disk).catch((error: Error) => expect(error.message).toBe('killed'));
    const { unmarked, lost } = await runOn(onMachine(group, machineAt(group.machine.stateRoot, 'unused')), server);
    await server.stop();
    expect({ last, twice: twice(unmarked), lost }).toEqual({ last, twice: [], lost: [] });
  }
});

test('killed twice in a row: still nobody gets two', async () => {
  for (let first = 3; first <= 20; first += 4) {
    await withServer(() => undefined, async (server) => {
      const group = freshGroup(server.port), again = onMachine(group, machineAt(group.machine.stateRoot, 'unused'));
      await group.run(monday, mortalDisk(first, 'torn').disk).catch(() => undefined);
      await again.run(monday, mortalDisk(1 + ((first * 5) % 7), 'after').disk).catch(() => undefined);
      const { unmarked, lost } = await runOn(again, server);
      expect({ first, twice: twice(unmarked), lost }).toEqual({ first, twice: [], lost: [] });
    });
  }
});
