// What is written about the API of the Nextcloud app is what its controllers say: `openapi.json` and the table of `docs/security.md`.
import fs from 'node:fs';
import path from 'node:path';
import { askers, table } from './matrix-table';

const root = path.resolve(__dirname, '../..');
const controllers = path.join(root, 'nextcloud-app/lib/Controller');

interface Route {
  readonly name: string;
  /** Of the body. */
  readonly parameters: readonly string[];
}

const routes: readonly Route[] = fs.readdirSync(controllers).flatMap((file) =>
  [...fs.readFileSync(path.join(controllers, file), 'utf8').matchAll(/#\[ApiRoute\(verb: '(\w+)', url: '\/api\/v1\/([^']+)'\)\]\s+public function \w+\(([^)]*)\)/g)].map(([, verb, url, given = '']) => ({
    name: `${verb} ${url}`, parameters: [...given.matchAll(/\$(\w+)/g)].map(([, name = '']) => name).filter((name) => name !== 'id').sort(),
  })));

test('openapi.json names every endpoint with its parameters', () => {
  type Operation = { readonly requestBody?: { readonly content: { readonly 'application/json': { readonly schema: { readonly properties: object } } } } };
  const { paths } = JSON.parse(fs.readFileSync(path.join(root, 'nextcloud-app/openapi.json'), 'utf8')) as { readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> };
  const told = Object.entries(paths).flatMap(([place, verbs]) => Object.entries(verbs).map(([verb, { requestBody }]): Route => ({
    name: `${verb.toUpperCase()} ${place.replace('/ocs/v2.php/apps/tourdetable/api/v1/', '')}`, parameters: Object.keys(requestBody?.content['application/json'].schema.properties ?? {}).sort(),
  })));
  const byName = (a: Route, b: Route): number => (a.name < b.name ? -1 : 1);
  expect(routes.length).toBeGreaterThan(10);
  expect([...told].sort(byName)).toEqual([...routes].sort(byName));
});

test('the page on security shows who may do what, as the scenarios check it', () => {
  const said: Readonly<Record<number, string>> = { 200: 'yes', 400: 'yes¹', 401: 'log in first', 403: 'may not', 404: 'not there' };
  const lines = Object.entries(table).map(([endpoint, answers]) => `| \`${endpoint}\` | ${answers.map((status) => said[status] ?? '?').join(' | ')} |`);
  const expected = [`| endpoint | ${askers.join(' | ')} |`, `|---|${askers.map(() => '---|').join('')}`, ...lines].join('\n');
  const page = path.join(root, 'docs/security.md');
  const start = '<!-- matrix -->\n', text = fs.readFileSync(page, 'utf8'), at = text.indexOf(start) + start.length;
  if (process.env['UPDATE_GOLDEN'] === '1') fs.writeFileSync(page, `${text.slice(0, at)}${expected}\n${text.slice(text.indexOf('\n\n', at) + 1)}`);
  expect(fs.readFileSync(page, 'utf8')).toContain(expected);
});
