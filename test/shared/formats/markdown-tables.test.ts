// Markdown tables by example; their laws stand in `test/laws/formats-markdown.test.ts`.
import { readMarkdownTables } from '../../../shared/formats/read-markdown-tables';
import type { TableChange } from '../../../shared/formats/table-change';
import { writeMarkdownTableChange } from '../../../shared/formats/write-markdown-table-change';

const text = `Bonjour

| Vide |
| ---- |

# Sujets

| Sujet                       | Temps  |
| --------------------------- | ------ |
| **Toit** : [devis](d.odt)   | 1h30   |
| Avec \\| une barre<br>et plus |        |
court

## Sujets

- une liste
  | Sujet | Temps |
  | ----- | ----- |
  | Vélos | 5     |
`;
const write = (sheet: string, change: Partial<TableChange>): { readonly text: string; readonly codes: readonly string[] } => {
  const { bytes, problems } = writeMarkdownTableChange(new TextEncoder().encode(text), { sheet, nameless: 'Notes' }, { cells: [], rows: [], ...change });
  return { text: new TextDecoder().decode(bytes), codes: problems.map(({ code }) => code) };
};

test('each table is a sheet named after the heading above it, each row has the line of the text', () => {
  expect(readMarkdownTables(text, 'Notes')).toEqual([
    { name: 'Notes', rows: [{ ref: '3', cells: ['Vide'] }] },
    { name: 'Sujets', rows: [
      { ref: '8', cells: ['Sujet', 'Temps'] }, { ref: '10', cells: ['Toit : devis', '1h30'] }, { ref: '11', cells: ['Avec | une barre\net plus', null] }, { ref: '12', cells: ['court'] },
    ] },
    { name: 'Sujets (2)', rows: [{ ref: '17', cells: ['Sujet', 'Temps'] }, { ref: '19', cells: ['Vélos', '5'] }] },
  ]);
});

test('a cell keeps the width of its column where its new text fits', () => {
  const cells = [{ ref: '10', column: 1, value: '45 min' }, { ref: '11', column: 1, value: '2h' }, { ref: '12', column: 1, value: 'a|b' }];
  expect(write('Sujets', { cells }).text).toBe(text.replace('| 1h30   |', '| 45 min |').replace('plus |        |', 'plus | 2h |').replace('\ncourt\n', '\ncourt | a\\|b |\n'));
});

test('rows go below the last one, indented as it is', () => {
  expect(write('Sujets (2)', { rows: [['https://example.org', '*10*'], ['un\ndeux']] }).text)
    .toBe(text.replace('| Vélos | 5     |', '| Vélos | 5     |\n  | https://example.org | \\*10\\* |\n  | un<br>deux |  |'));
  expect(write('Notes', { rows: [['a']] }).text).toBe(text.replace('| ---- |', '| ---- |\n| a |'));
});

test('what cannot be written is said', () => {
  expect(write('Fait', { rows: [['a']] })).toEqual({ text, codes: ['sheet-not-there'] });
  expect(write('Sujets', { cells: [{ ref: '99', column: 0, value: 'a' }, { ref: '10', column: 5, value: 'a' }] })).toEqual({ text, codes: ['row-not-there', 'column-not-there'] });
});
