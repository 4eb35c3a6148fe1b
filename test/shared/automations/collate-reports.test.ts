// The subgroups' round on ordinary and on bad days.
import { after, dayMs, eve, groupWith, pageOf, proposed, withReport } from './reporting-group';

const headingsOf = (page: string): readonly string[] => [...page.matchAll(/^## (.+)$/gm)].map(([, heading = '']) => heading.replace(/\]\([^)]*\)/, ']'));
const codes = (snapshot: ReturnType<typeof groupWith>): readonly string[] => proposed(snapshot, 'round').problems.map(({ code }) => code);

test('who wrote has a section with its sources, and who did not has spoken minutes', () => {
  const page = pageOf(groupWith({ reports: { 'Jardin/2026-12-10.md': 'Le bac est posé.' } }));
  expect(headingsOf(page)).toEqual(['[Jardin] · jeu. 10 déc.', 'À l’oral · 3 min chacun']);
  expect(page).toContain('Reçues : 1 sur 2. À l’oral, 3 min chacun : Bâtiment.');
  expect(page).toContain('- Le bac est posé. ([source](../Sous-groupes/Jardin/2026-12-10.md))');
});

test('a group without a folder of reports has no round', () => {
  const snapshot = groupWith({ reports: { 'Jardin/2026-12-10.md': 'Le bac est posé.' } });
  expect(proposed({ ...snapshot, places: { ...snapshot.places, reports: null } }, 'round').effects).toEqual([]);
});

test.each([['2026-12-03', 1], ['2026-12-04', 2], ['2026-12-17', 2], ['2026-12-18', 1]] as const)('a report of %s: %s sections', (day, sections) => {
  expect(headingsOf(pageOf(groupWith({ reports: { [`Jardin/${day}.md`]: 'Le bac est posé.' }, members: [['Ana', 'Jardin'], ['Zoé', 'Accueil']] })))).toHaveLength(sections);
});

test('one in the wrong folder counts for the subgroup that its title names, and it is said', () => {
  const snapshot = groupWith({ reports: { 'Jardin/2026-12-10.md': '# Restitution du sous-groupe Bâtiment\n\nLe toit fuit.' } });
  expect(headingsOf(pageOf(snapshot))[0]).toMatch(/^\[Bâtiment\]/);
  expect(codes(snapshot)).toEqual(['report-elsewhere']);
});

test('one that lies beside the folders is known by its title or its name, or it is said', () => {
  const snapshot = groupWith({ reports: { '2026-12-10 Jardin.md': 'Le bac est posé.', 'Notes.md': '# Restitution · Bâtiment\n\nLe toit fuit.', '2026-12-11.md': 'Qui sommes-nous ?' } });
  expect(headingsOf(pageOf(snapshot)).map((heading) => heading.split(' ')[0])).toEqual(['[Bâtiment]', '[Jardin]']);
  expect(codes(snapshot)).toEqual(['report-of-nobody']);
});

test('one that was saved twice is told once', () => {
  const page = pageOf(groupWith({ reports: { 'Jardin/2026-12-10.md': 'Le bac est posé. La haie pousse.', 'Jardin/2026-12-10 (copie).md': 'Le bac est posé. La haie pousse. La mare aussi.' } }));
  expect(page.match(/Le bac est posé/g)).toHaveLength(1);
  expect(page).toContain('La mare aussi.');
});

test('an empty one is not received, and "rien de nouveau" is', () => {
  const snapshot = groupWith({ reports: { 'Jardin/2026-12-10.md': '# Restitution\n\n## Nouvelles\n', 'Bâtiment/2026-12-10.md': 'RAS' } });
  expect(pageOf(snapshot)).toMatch(/Reçues : 1 sur 2[\s\S]*\[Bâtiment\][^\n]*\n\nRien de nouveau\.\n/);
  expect(codes(snapshot)).toEqual(['report-empty']);
});

test('one of 200 pages keeps to its words, and the rest is a link', () => {
  const page = pageOf(groupWith({ reports: { 'Jardin/2026-12-10.md': Array.from({ length: 3500 }, (_, at) => `Parcelle ${at} : les semis lèvent, la terre est humide.`).join('\n\n') }, method: { words: 60 } }));
  expect(page.split(/\s+/).length).toBeLessThan(250);
  expect(page).toMatch(/La suite dans \[la restitution\]\([^)]+\) \(encore \d{4,} mots\)\./);
});

test('one that cannot be read is there all the same', () => {
  const snapshot = withReport(groupWith({}), 'Jardin/2026-12-10.docx', '', { reading: null });
  expect(pageOf(snapshot)).toMatch(/Reçues : 1 sur 2[\s\S]*\[Jardin\][^\n]*\n\nTrop longue pour être reprise ici[^\n]*2026-12-10\.docx/);
});

test('a subgroup that was renamed or merged goes on with what it had said', () => {
  const settings = { subgroups: [{ name: 'Espaces verts', aliases: ['Jardin', 'Potager'], until: null }] };
  const page = pageOf(groupWith({ reports: { 'Jardin/2026-12-01.md': 'La haie est à tailler.', 'Potager/2026-12-02.md': 'La serre est prévue.', 'Espaces verts/2026-12-10.md': 'La haie est à tailler. La serre est posée.' }, settings, members: [['Ana', 'Jardin']] }));
  expect(headingsOf(page)).toEqual(['[Espaces verts] · jeu. 10 déc.']);
  expect(page).toContain('**Fait :** La serre est posée.');
  expect(page).toContain('Sans changement : « La haie est à tailler ».');
});

test('a subgroup that ended is awaited once more, and then no longer', () => {
  const settings = (until: string) => ({ subgroups: [{ name: 'Fête', aliases: [], until }] });
  expect(pageOf(groupWith({ settings: settings('2026-12-04'), members: [['Ana', 'Fête']] }))).toMatch(/^- Fête$/m);
  expect(pageOf(groupWith({ settings: settings('2026-12-03'), members: [['Ana', 'Fête'], ['Bilal', 'Jardin']] }))).not.toContain('Fête');
});

test('a folder that is away for a moment takes nothing back', () => {
  const snapshot = groupWith({ reports: { 'Jardin/2026-12-10.md': 'Le bac est posé.' } }), written = after(snapshot, proposed(snapshot, 'round').effects);
  const away = { ...written, documents: { whole: false, all: written.documents.all.filter(({ kind }) => kind === 'collation') } };
  expect(proposed(away, 'round').effects).toEqual([]);
  expect(pageOf({ ...away, documents: { ...away.documents, whole: true } })).not.toContain('Le bac est posé.');
});

test('a file that is written over each time is compared with what it said for the plenary before', () => {
  const undated = { subgroup: 'Jardin', modifiedAt: eve - 14 * dayMs }, before = withReport(groupWith({}), 'Jardin.md', 'La haie est à tailler. La mare déborde.', undated);
  const first = after(before, proposed(before, 'round', eve - 13.5 * dayMs).effects.map((effect) => effect));
  const now = withReport(first, 'Jardin.md', 'La haie est à tailler. Le bac est posé.', { subgroup: 'Jardin' });
  const page = pageOf(now);
  expect(page).toContain('**Nouveau :** Le bac est posé.');
  expect(page).toContain('Sans changement : « La haie est à tailler ».');
  expect(page).toContain('N’apparaît plus : « La mare déborde ».');
});

test('whoever reports back takes turns, where the group wishes so', () => {
  const members = [['Ana', 'Jardin'], ['Bilal', 'Jardin']], speakerIn = (page: string): string | undefined => /Jardin : (\w+)/.exec(page)?.[1];
  const snapshot = groupWith({ members, method: { rotate: true } }), [effect] = proposed(snapshot, 'round').effects;
  const first = speakerIn(pageOf(snapshot)), next = after(snapshot, effect === undefined ? [] : [effect]);
  expect(speakerIn(pageOf(next, eve + 14 * dayMs))).not.toBe(first);
  expect(pageOf(groupWith({ members }))).toMatch(/^- Jardin$/m);
});

test('what is still asked or needed is shown as such each time', () => {
  const text = '## Nouvelles\n\nLa mare déborde.\n\n## Besoins\n\nTrois bras samedi.\n\n## Demandes\n\nAcheter une pompe.';
  const page = pageOf(groupWith({ reports: { 'Jardin/2026-12-01.md': text, 'Jardin/2026-12-10.md': text }, topics: [[1, 'Acheter une pompe', '10', 'Jardin']] }));
  expect(page).toMatch(/\*\*Demande :\*\* Acheter une pompe\.[^\n]*→/);
  expect(page).toContain('**Besoin :** Trois bras samedi.');
  expect(page).toContain('Sans changement : « La mare déborde ».');
});

test('one of many lines that differ in a figure stands for them, and the rest is where most of it is', () => {
  const lines = Array.from({ length: 40 }, (_, at) => `Le point numéro ${at} avance doucement parce que des pièces manquent.`).join('\n\n');
  const page = pageOf(groupWith({ reports: { 'Bâtiment/2026-12-10.md': lines, 'Jardin/2026-12-10.md': '# Bâtiment\n\nLes clés sont au bureau.' } }));
  expect(page.match(/Le point numéro/g)).toHaveLength(1);
  expect(page).toMatch(/^## \[Bâtiment\]\(\.\.\/Sous-groupes\/B%C3%A2timent\//m);
  expect(page).toMatch(/La suite dans \[la restitution\]\(\.\.\/Sous-groupes\/B%C3%A2timent\//);
});

test('past rounds are left alone', () => {
  const snapshot = groupWith({ reports: { 'Jardin/2026-12-10.md': 'Le bac est posé.' } }), written = after(snapshot, proposed(snapshot, 'round').effects);
  const later = withReport(written, 'Bâtiment/2026-12-17.md', 'Le toit fuit.');
  expect(proposed(later, 'round', eve + 2 * dayMs).effects.filter(({ key }) => key.includes('2026-12-17'))).toEqual([]);
});

test('a remark of a member below a passage is not quoted as the subgroup’s own words', () => {
  const page = pageOf(groupWith({ reports: { 'Jardin/2026-12-10.md': 'Le bac est posé.\n\n> Bilal : il est de travers.\n' } }));
  expect([page.includes('Le bac est posé.'), page.includes('travers')]).toEqual([true, false]);
});
