// Story 8: a member reorders, retitles, deletes, pastes a screenful and types `35 min` between fifty runs, through three editors' dialects.
import { printIn, type Dialect } from '../laws/merge/dialects';
import { files } from './group-files';
import { expectGolden, openStage } from './play';

const agenda = 'Ordres du jour/2026-12-03 Plénière.md';
const dialects: readonly Dialect[] = ['none', 'nextcloud-text', 'google-docs', 'libreoffice'];
const pasted = Array.from({ length: 24 }, (_, line) => `Ligne collée ${line + 1} du compte rendu de chantier.`).join('\n\n');

/** The section that starts at the heading with these words, up to the next one. */
function sectionOf(text: string, title: string): string {
  const sections = text.split(/^(?=## )/m);
  return sections.find((section) => section.split('\n')[0]!.includes(title)) ?? '';
}

const edits: readonly ((text: string) => string)[] = [
  (text) => text.replace(/^(## .*Toiture.*?) · \**20 min(.*)$/m, '$1 · 35 min$2'),
  (text) => text.replace('Compost : deuxième bac', 'Compost : où mettre le deuxième bac'),
  (text) => text.replace(sectionOf(text, 'Local à vélos'), ''),
  (text) => text.replace(sectionOf(text, 'Assurance'), `${sectionOf(text, 'Assurance').trimEnd()}\n\n${pasted}\n\n`),
  (text) => { const moved = sectionOf(text, 'Fête des voisins'); return text.replace(moved, '').replace(/^(?=## .*Toiture)/m, moved); },
  (text) => text.replace(/^(?=## .*Tour de clôture)/m, '## Pizza chez Emiko, 10 min\n\nAmener une boisson.\n\n'),
  (text) => text.replace(/Porté par Ana/, 'Porté par Ana, avec le voisin du 12'),
];

test('the hand editor', async () => {
  const stage = openStage({ files: { ...files, 'tour-de-table.yaml': files['tour-de-table.yaml'].replace('2 h, depuis', '3 h, depuis') }, activated: '2026-11-26T06:00:00Z' });
  const first = await stage.run('2026-11-26T08:00:00Z', 'La proposition');
  expect(first.applied.some(({ kind }) => kind === 'writeDocument')).toBe(true);
  for (let run = 1; run <= 50; run++) {
    const edit = run % 7 === 0 ? edits[run / 7 - 1] : undefined;
    const dialect = dialects[run % dialects.length] ?? 'none';
    stage.edit(agenda, (text) => printIn(dialect, edit ? edit(printIn('nextcloud-text', text)) : text));
    await stage.quietRun(new Date(Date.parse('2026-11-26T09:00:00Z') + run * 3_600_000).toISOString());
  }
  const text = stage.group.read(agenda);
  for (let line = 1; line <= 24; line++) expect(text).toContain(`Ligne collée ${line} du compte rendu`);
  for (const typed of ['35 min', 'où mettre le deuxième bac', 'Pizza chez Emiko', 'Amener une boisson', 'avec le voisin du 12']) expect(text).toContain(typed);
  expect(text).not.toMatch(/^#.*Local à vélos|^.*Local à vélos.*\n[-=]+$/m);
  expect(text.indexOf('Fête des voisins')).toBeLessThan(text.indexOf('Toiture'));
  await stage.run('2026-11-28T12:00:00Z', 'Après cinquante passages et sept retouches');
  stage.note(`~~~~\n${text.trimEnd()}\n~~~~`);
  expectGolden('08-hand-editor', stage.transcript());
});
