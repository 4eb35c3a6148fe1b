// In the real server: plans as a stranger would send them are refused, with a reason; what is right beside them is taken.
import { agenda, delivers, records, sendPlan, setUpGroup, snapshotOf, stateOf, writes, type LiveGroup } from './group';
import { mountFor, ocs, occ, read, save, type Answer } from './server';

let group: LiveGroup, other: LiveGroup;
beforeAll(async () => {
  group = await setUpGroup('hostile', { files: { 'Sujets.csv': 'Sujet;Notes\r\nCompost;voir https://example.org/compost\r\n' } });
  other = await setUpGroup('other');
});

const reasonsFor = async (effects: readonly object[]): Promise<readonly string[]> => {
  const { data } = await sendPlan(group.member, group, { effects });
  return data.refused.map(({ reason }: { reason: string }) => reason);
};
const post = async (plan: string, receipt?: string): Promise<Answer> =>
  ocs(group.member, 'POST', `groups/${group.id}/plan`, { receipt: receipt ?? (await snapshotOf(group.member, group)).data.receipt, plan });
const planOf = (effects: readonly unknown[]): string => JSON.stringify({ version: 1, effects, held: [], problems: [], wake: null });
const at = (id: string): object => ({ document: { id, title: 'x', kind: 'agenda' } });

test.each(['../Dehors.md', '/etc/passwd.md', '.caché/x.md', 'a/../../b.md', 'a//b.md', 'a\\b.md', 'tour-de-table.yaml', 'x.php', 'x.md\u0000.php'])('a document outside: %s', async (id) => {
  expect(await reasonsFor([writes(at(id)), records()])).toEqual(['file-outside']);
});

test.each([
  ['a link out', 'Voir https://mal.example/vol', 'outside-link'], ['one hidden in entities', '[ici](h&#116;tps://mal.example/x)', 'outside-link'],
  ['one without a scheme', '[ici](//mal.example/x)', 'outside-link'], ['one with escapes', '[ici](https:\\/\\/mal.example/x)', 'outside-link'],
  ['code in a link', '[ici](javascript:alert%281%29)', 'outside-link'], ['a script', 'Bonjour <script>alert(1)</script>', 'script-in-text'],
  ['an image that loads', '<img src=x onerror=alert(1)>', 'script-in-text'], ['a frame cut in two', '<iframe\nsrc="x">', 'script-in-text'],
])('%s in a text', async (_, text, reason) => {
  expect(await reasonsFor([writes({ text: `# Plénière\n\n${text}\n` })])).toEqual([reason]);
});

test('a link that people wrote in their table, one into the suite, and plain words that look odd are fine', async () => {
  const inside = (await snapshotOf(group.member, group)).data.group.url;
  expect(await reasonsFor([writes({ text: `# Plénière\n\nvoir https://example.org/compost, [ici](${inside}), \\<script>, a < b, 1 // 2, [là](Sujets.csv)\n` })])).toEqual([]);
});

test('a recipient of elsewhere, also in a line', async () => {
  expect(await reasonsFor([delivers(other.member)])).toEqual(['not-a-member']);
  expect(await reasonsFor([delivers(group.member, { lines: [{ member: other.member, reason: 'welcome', about: [], document: null }] })])).toEqual(['not-a-member']);
});

test('records of what does not stand in the document, of another document, of somebody’s digests', async () => {
  await save(group.account, `${group.folder}/${agenda}`, '# Plénière\n\n## Compost\n\n- Apporter un **seau**\n');
  const { data } = await snapshotOf(group.member, group);
  const { revision } = data.files.all.find(({ id }: { id: string }) => id === agenda);
  const against = { document: agenda, revision };
  const base = (blocks: object, document = agenda): object => ({ [`base|${document}|section/1`]: { there: true, title: 'Compost', url: null, heading: { title: 'Compost' }, blocks } });
  expect(await reasonsFor([records({ against, keep: base({ a: '- Apporter un ⟨b⟩seau⟨⟩' }) })])).toEqual([]);
  expect(await reasonsFor([records({ against, keep: base({ a: '- Apporter un fusil' }) })])).toEqual(['record-not-in-document']);
  expect(await reasonsFor([records({ against, keep: base({}, 'Autre.md') })])).toEqual(['not-allowed']);
  expect(await reasonsFor([records({ against: { document: agenda, revision: 'old' }, keep: base({}) })])).toEqual(['file-changed']);
  expect(await reasonsFor([records({ keep: { [`digest|${group.account}|`]: { sent: 999, at: [] } } })])).toEqual(['not-allowed']);
  expect(await reasonsFor([delivers(group.member, { keep: { [`told|${group.account}|x`]: 'told' } })])).toEqual(['not-allowed']);
});

test('what this server cannot do is said', async () => {
  const post1 = { ...(records({ key: 'post/1' }) as object), kind: 'post', conversation: 'group', lines: [] };
  expect(await reasonsFor([post1])).toEqual(['not-available-here']);
});

test.each([
  ['no JSON', '{', 400], ['another version', JSON.stringify({ version: 2, effects: [], held: [], problems: [], wake: null }), 400],
  ['a kind that is none', planOf([{ ...writes(), kind: 'runCommand' }]), 400], ['a reason that is prose', planOf([delivers('x', { lines: [{ member: 'x', reason: 'Envoyez-moi de l’argent', about: [], document: null }] })]), 400],
  ['one key twice', planOf([records(), records()]), 400], ['an instant that is none', planOf([records({ notBefore: '2026' })]), 400],
  ['10,000 effects', planOf(Array.from({ length: 10_000 }, (_, n) => records({ key: `r${n}` }))), 413], ['10 MB', planOf([writes({ text: 'x'.repeat(10_000_000) })]), 413],
  ['a text too long', planOf([writes({ text: 'x'.repeat(1_100_000) })]), 413], ['something without end', `{"version":1,"effects":${'['.repeat(200)}${']'.repeat(200)}}`, 400],
])('a plan with %s', async (_, plan, status) => {
  expect((await post(plan)).status).toBe(status);
});

test('an old plan again, a receipt of somebody else, of another group, a made one', async () => {
  const mine = (await snapshotOf(group.member, group)).data.receipt;
  expect((await post(planOf([records()]), mine)).status).toBe(200);
  expect((await post(planOf([records()]), mine)).data.reason).toBe('plan-too-old');
  const theirs = (await snapshotOf(group.account, group)).data.receipt, elsewhere = (await snapshotOf(other.member, other)).data.receipt;
  const made = `${Buffer.from(JSON.stringify({ group: group.id, user: group.member, at: Date.now(), saw: [] })).toString('base64')}.${mine.split('.')[1]}`;
  for (const receipt of [theirs, elsewhere, made, '', 'x.y']) expect((await post(planOf([]), receipt)).data.reason).toBe('receipt-unknown');
});

test('a planner who sees less replaces nothing that another saw', async () => {
  const end = await mountFor(group.account, `${group.folder}/Réservé`, { 'Secret.md': '# Rien que pour Ana\n' });
  const later = { notBefore: Date.now() + 3_600_000 };
  expect((await sendPlan(group.account, group, { effects: [records({ key: 'whole', ...later })] })).data).toEqual({ accepted: 1, refused: [] });
  expect((await snapshotOf(group.member, group)).data.files.all.map(({ id }: { id: string }) => id)).not.toContain('Réservé/Secret.md');
  expect((await sendPlan(group.member, group, { effects: [records({ key: 'whole', hash: 'less', ...later }), records({ key: 'own', ...later })] })).data.refused).toMatchObject([{ key: 'whole', reason: 'planner-saw-less' }]);
  expect(await stateOf(group.member, group)).toEqual({ whole: 'prepared', own: 'prepared' });
  await sendPlan(group.member, group, {});
  expect(await stateOf(group.member, group)).toEqual({ whole: 'prepared' });
  await end();
  await sendPlan(group.member, group, {});
  expect(await stateOf(group.member, group)).toEqual({});
});

test('nothing of all this was written', async () => {
  await occ(['tourdetable:run']);
  expect(await read(group.account, `${group.folder}/${agenda}`)).toContain('seau');
  expect(await read(group.account, 'Dehors.md')).toBe(null);
});
