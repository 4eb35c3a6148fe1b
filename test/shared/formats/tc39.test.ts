// Real agendas of a standards committee, where they are present: every row of every file is read.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTable } from '../../../shared/formats/read-table';

const folder = join(__dirname, '../../../../shared/data/tc39-agendas');
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.csv')) : [];

if (files.length === 0) test.skip('skipped: ../shared/data/tc39-agendas is not here', () => {});
test.each(files)('%s: all rows have all columns', async (name) => {
  const { sheets, problems, dialect } = await readTable(readFileSync(join(folder, name)), name);
  const rows = sheets[0]?.rows ?? [];
  expect(problems).toEqual([]);
  expect(dialect).toMatchObject({ encoding: 'utf-8', delimiter: ',', quoteAlways: false });
  expect(rows[0]?.cells).toEqual(['id', 'topic', 'presenter', 'section', 'stage', 'timebox', 'links']);
  expect(rows.map(({ cells }) => cells.length)).toEqual(rows.map(() => 7));
  expect(rows.slice(1).map(({ cells }) => cells[0])).toEqual(rows.slice(1).map((_, index) => String(index + 1)));
});
