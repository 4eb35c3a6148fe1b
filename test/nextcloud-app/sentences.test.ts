// The sentences that PHP says are those of the core, with `{name}` where a value goes; `npm run golden` writes them anew.
import fs from 'node:fs';
import path from 'node:path';
import { messagesOf } from '../../shared/text/messages';

const app = path.resolve(__dirname, '../../nextcloud-app');
const blanks = new Proxy({}, { get: (_, name) => `{${String(name)}}` });

function withBlanks(words: unknown): unknown {
  if (typeof words === 'function') return withBlanks((words as (values: object) => unknown)(blanks));
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([name, value]) => [name, withBlanks(value)]));
}

function sentencesIn(locale: 'fr' | 'en'): unknown {
  const { nextcloud, host } = messagesOf(locale);
  return withBlanks({ ...nextcloud, reasons: host.page.reason });
}

describe.each(['fr', 'en'] as const)('the sentences of the Nextcloud app in %s', (locale) => {
  const file = path.join(app, `sentences/${locale}.json`);

  test('are the core’s', () => {
    const expected = `${JSON.stringify(sentencesIn(locale), null, 2)}\n`;
    if (process.env['UPDATE_GOLDEN'] === '1') fs.writeFileSync(file, expected);
    expect(fs.readFileSync(file, 'utf8')).toBe(expected);
  });

  test('say each reason for which something is refused', () => {
    const cases = [...fs.readFileSync(path.join(app, 'lib/Reason.php'), 'utf8').matchAll(/case \w+ = '([\w-]+)'/g)].map(([, reason]) => reason);
    expect(cases.length).toBeGreaterThan(15);
    expect(Object.keys(messagesOf(locale).nextcloud.refusals).sort()).toEqual([...cases].sort());
  });
});
