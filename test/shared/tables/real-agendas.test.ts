// Six real agendas of a standards committee, where they are at hand: read with nothing but their own column names.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import type { Cell } from '../../../shared/model/table';
import { readTopics } from '../../../shared/tables/read-topics';
import { context, sheetOf, tableOf } from './sheets';

const folder = join(__dirname, '../../../../shared/data/tc39-agendas');
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.csv')) : [];
if (files.length === 0) console.warn('Skipped: ../shared/data/tc39-agendas is not here.');

(files.length === 0 ? test.skip : test)('each row is a topic with an id and a duration, or has the default', () => {
  for (const name of files) {
    const { Sheets, SheetNames } = read(readFileSync(join(folder, name)), { type: 'buffer', raw: true });
    const rows: Cell[][] = utils.sheet_to_json(Sheets[SheetNames[0] ?? ''] ?? {}, { header: 1, defval: null, raw: true });
    const result = readTopics(tableOf('topics', sheetOf(name, rows)), { ...context, locale: 'en', columns: { minutes: 'timebox' } });
    expect(result.rows).toHaveLength(rows.length - 1);
    expect(new Set(result.rows.map(({ id }) => id)).size).toBe(result.rows.length);
    expect(result.columns).toMatchObject({ id: 'id', title: 'topic', minutes: 'timebox', presenters: 'presenter' });
    expect(result.rows.filter(({ minutesGiven }) => minutesGiven).length).toBeGreaterThan(rows.length / 2);
    expect(result.problems.filter(({ level }) => level !== 'guess')).toEqual([]);
  }
});
