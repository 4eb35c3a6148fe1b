// A group in the real server: its accounts, its shared folder, and plans for it as any engine could send them.
import { addCircle, addUser, fileId, ocs, save, shareFolder, type Answer } from './server';

export interface LiveGroup {
  readonly id: number;
  readonly circle: string;
  /** Set it up, and owns the folder. */
  readonly account: string;
  readonly member: string;
  readonly folder: string;
}

const run = Date.now().toString(36).slice(-5);

export async function setUpGroup(kind: string, { active = true, files = {}, permissions = 31 }: { readonly active?: boolean; readonly permissions?: number; readonly files?: Readonly<Record<string, string>> } = {}): Promise<LiveGroup> {
  const name = `${kind}${run}`;
  const group = { circle: `${name}-circle`, account: `${name}-ana`, member: `${name}-ben`, folder: `Groupe ${name}` };
  await addCircle(group.circle);
  await addUser(group.account, [group.circle]);
  await addUser(group.member, [group.circle]);
  await shareFolder(group.account, group.folder, group.circle, permissions);
  for (const [file, text] of Object.entries({ 'tour-de-table.yaml': 'sujets: Sujets.csv\nfuseau: Europe/Paris\n', ...files })) await save(group.account, `${group.folder}/${file}`, text);
  const made = await ocs(group.account, 'POST', 'groups', { name, circle: group.circle, folder: await fileId(group.account, group.folder) });
  if (made.status !== 200) throw new Error(JSON.stringify(made));
  if (active) await ocs(group.account, 'POST', `groups/${made.data.id}/activate`);
  return { id: made.data.id as number, ...group };
}

export const snapshotOf = (user: string, group: LiveGroup, body: object = {}): Promise<Answer> => ocs(user, 'POST', `groups/${group.id}/snapshot`, body);

interface PlanParts {
  readonly effects?: readonly object[];
  readonly held?: readonly object[];
}

/** Looks first, as the receipt demands, then sends these effects. */
export async function sendPlan(user: string, group: LiveGroup, { effects = [], held = [] }: PlanParts): Promise<Answer> {
  const { data } = await snapshotOf(user, group);
  return ocs(user, 'POST', `groups/${group.id}/plan`, { receipt: data.receipt, plan: JSON.stringify({ version: 1, effects, held, problems: [], wake: null }) });
}

const base = { hash: 'h1', because: 'parce que', notBefore: 0, expires: null, after: [], keep: {} };

export const agenda = 'Ordres du jour/2026-12-03.md';

export const writes = (more: object = {}): object => ({
  ...base, kind: 'writeDocument', key: 'agenda/1', document: { id: agenda, title: 'Plénière', kind: 'agenda' }, from: null, text: '# Plénière\n\n- Compost\n', edits: [], ...more,
});
export const records = (more: object = {}): object => ({ ...base, kind: 'record', key: 'seen', against: null, keep: { seen: true }, ...more });
export const delivers = (member: string, more: object = {}): object => ({
  ...base, kind: 'deliver', key: `digest/${member}/1`, members: [member], lines: [{ member, reason: 'meeting-ready', about: [], document: agenda }], ...more,
});

export async function stateOf(user: string, group: LiveGroup): Promise<Readonly<Record<string, string>>> {
  const { data } = await ocs(user, 'GET', `groups/${group.id}/plan`);
  return Object.fromEntries(data.effects.map(({ key, kind, state }: { key: string; kind: string; state: string }) => [kind === 'deliver' ? 'deliver' : key, state]));
}
