// The program as people run it, killed outright in the middle of a conversation with the mail server.
import fs from 'node:fs';
import path from 'node:path';
import { ask, buildWhatIsStale, computer, folderWith, start, type Computer } from '../cli/command-line';
import { mailServer, type Moment } from './mail-server';
import { accountAt, files } from './mail-group';

beforeAll(buildWhatIsStale, 120_000);

const small = { ...files, 'Membres.csv': 'Prénom,Adresse mail\nAna,ana@example.org\nBilal,bilal@example.org\n' };

async function inService(port: number): Promise<{ readonly on: Computer; readonly folder: string }> {
  const on = computer(), folder = folderWith(small);
  fs.mkdirSync(path.join(on.state, 'config'));
  fs.writeFileSync(path.join(on.state, 'config/smtp.yaml'), accountAt(port), { mode: 0o600 });
  await ask(on, 'activate', folder, '--now', '2026-11-22T19:00:00Z');
  return { on, folder };
}

// The message is the server's from `taken` on; before that it surely is nobody's.
test.each<[Moment, readonly string[], boolean]>([
  ['connect', ['ana@example.org', 'bilal@example.org'], false], ['rcpt', ['bilal@example.org'], true], ['taken', ['ana@example.org', 'bilal@example.org'], true],
])('killed at “%s”: nobody gets two, and what is in doubt is said', async (fatal, received, said) => {
  let kill: (() => void) | null = null;
  const server = await mailServer({ onMoment: (moment) => { if (moment === fatal) { kill?.(); kill = null; } } });
  try {
    const { on, folder } = await inService(server.port);
    const child = start(on, ['run', folder, '--now', '2026-11-23T09:00:00Z']);
    kill = () => child.kill('SIGKILL');
    await new Promise((resolve) => child.on('close', resolve));
    expect(child.signalCode).toBe('SIGKILL');
    const { out } = await ask(on, 'run', folder, '--now', '2026-11-23T09:05:00Z');
    expect([server.received.flatMap(({ to }) => to).sort(), out.includes('peut-être parti')]).toEqual([received, said]);
    expect((await ask(on, 'run', folder, '--now', '2026-11-23T09:10:00Z')).out).not.toContain('peut-être parti');
    expect(server.received).toHaveLength(received.length);
  } finally {
    await server.stop();
  }
});
