// Reads every import of every file against the rooms table: who may know whom.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '..');
const core = ['zod/mini', 'mdast', 'mdast-util-from-markdown', 'mdast-util-to-markdown', 'mdast-util-gfm', 'mdast-util-to-string', 'micromark-extension-gfm'];

/** Room → the rooms and packages that its files may import. The longest matching room is a file's own. */
const rooms: Readonly<Record<string, { readonly rooms: readonly string[]; readonly packages: readonly string[] }>> = {
  'shared': { rooms: ['shared'], packages: core },
  'shared/schemas': { rooms: ['shared', 'shared/schemas'], packages: ['zod/mini'] },
  'shared/formats': { rooms: ['shared', 'shared/formats'], packages: ['fflate', 'saxes', 'ical.js', 'yaml', ...core] },
  'synced-folder': { rooms: ['shared', 'shared/formats', 'shared/schemas', 'synced-folder', 'ui'], packages: ['node:', 'yaml', 'commander', 'diff', 'nodemailer', 'nodemailer/lib/smtp-connection', 'nodemailer/lib/mail-composer'] },
  'nextcloud-app': { rooms: ['shared', 'shared/formats', 'shared/schemas', 'nextcloud-app'], packages: ['zod/mini'] },
  'test': { rooms: ['shared', 'shared/formats', 'shared/schemas', 'synced-folder', 'nextcloud-app', 'test'], packages: ['*'] },
};
const roomOf = (file: string): string => Object.keys(rooms).filter((room) => file.startsWith(`${room}/`)).sort((a, b) => b.length - a.length)[0] ?? '';

const files = Object.keys(rooms).filter((room) => !room.includes('/')).flatMap((room) =>
  readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => `${room}/${file.split(path.sep).join('/')}`));

function importsOf(file: string): readonly string[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  return [...text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)\s*import\s+['"]([^'"]+)['"]/g)]
    .map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

function mayImport(file: string, target: string): boolean {
  const { rooms: open, packages } = rooms[roomOf(file)]!;
  if (!target.startsWith('.')) return packages.some((name) => name === '*' || target === name || (name.endsWith(':') && target.startsWith(name)));
  return open.includes(roomOf(`${path.posix.join(path.posix.dirname(file), target)}`));
}

test('there are files to look at', () => {
  expect(files.filter((file) => file.startsWith('shared/')).length).toBeGreaterThan(20);
});

test('every import is one that its room may have', () => {
  const broken = files.flatMap((file) => importsOf(file).filter((target) => !mayImport(file, target)).map((target) => `${file} imports ${target}`));
  expect(broken).toEqual([]);
});

test('no file imports itself, however roundabout', () => {
  const here = new Set(files);
  const targets = new Map(files.map((file) => [file, importsOf(file).filter((target) => target.startsWith('.')).map((target) => path.posix.join(path.posix.dirname(file), target))
    .flatMap((target) => [`${target}.ts`, `${target}/index.ts`].find((one) => here.has(one)) ?? [])]));
  const left = new Map(targets);
  // What imports nothing that is left stands on firm ground; where nothing does any more, only circles and what leads into them are left.
  for (let before = -1; before !== left.size;) {
    before = left.size;
    for (const [file, all] of left) if (!all.some((target) => left.has(target))) left.delete(file);
  }
  expect(targets.size).toBeGreaterThan(300);
  expect([...left.keys()]).toEqual([]);
});

test('nothing in the core looks at a clock, a random source or the platform', () => {
  const impure = /\b(Date\.now|new Date|Math\.random|Intl\.|process\.|globalThis|require\()/;
  const broken = files.filter((file) => file.startsWith('shared/') && impure.test(readFileSync(path.join(root, file), 'utf8').replace(/\/\/.*|\/\*[\s\S]*?\*\//g, '')));
  expect(broken).toEqual([]);
});

test('a file says in its first line what it is for', () => {
  const silent = files.filter((file) => !/^(#!.*\n)?(\/\/|\/\*\*?) ?\S/.test(readFileSync(path.join(root, file), 'utf8')));
  expect(silent).toEqual([]);
});

test('there is no room called utils, helpers, common, misc or manager', () => {
  expect(files.filter((file) => /(^|\/|-)(utils?|helpers?|common|misc|managers?)(\/|\.|-)/.test(file))).toEqual([]);
});

test('the architecture page names every room and every folder of the core', () => {
  const page = path.join(root, 'docs/architecture.md');
  expect(existsSync(page)).toBe(true);
  const text = readFileSync(page, 'utf8');
  const folders = readdirSync(path.join(root, 'shared'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => `shared/${entry.name}`);
  expect([...Object.keys(rooms), ...folders].filter((room) => !text.includes(`\`${room}/\``))).toEqual([]);
});

test('the architecture page names every automation and every kind of effect, and only files that are there', () => {
  const text = readFileSync(path.join(root, 'docs/architecture.md'), 'utf8');
  const source = (file: string): string => readFileSync(path.join(root, file), 'utf8');
  const automations = /= \[([^\]]+)\]/.exec(source('shared/automations/index.ts'))?.[1]?.split(', ') ?? [];
  const effects = [...source('shared/model/effect.ts').matchAll(/readonly kind: '(\w+)'/g)].map(([, kind = '']) => kind);
  expect(automations.length).toBeGreaterThan(3);
  expect(effects.length).toBeGreaterThan(5);
  expect([...automations, ...effects].filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  const named = [...text.matchAll(/`([\w./-]+\.ts)`/g)].map(([, file = '']) => file);
  expect(named.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
});
