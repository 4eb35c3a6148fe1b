// A whole run of the command line against bare Node that reads the same table, sorts it, and writes and syncs the same bytes.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = process.cwd(), bundle = path.join(root, 'dist/tour-de-table.cjs');
const pairs = 5, now = '2026-11-26T09:00:00Z';

const bare = `const fs = require('fs'), path = require('path'), [, folder, counted] = process.argv;
const rows = fs.readFileSync(path.join(folder, 'Sujets.csv'), 'utf8').split('\\n').map((line) => line.split(',')).sort((a, b) => (a[1] < b[1] ? -1 : 1));
fs.mkdirSync(path.join(folder, 'out'));
JSON.parse(counted).forEach((size, at) => { const file = path.join(folder, 'out', String(at)), text = rows.join('\\n').slice(0, size).padEnd(size, ' '), open = fs.openSync(file + '.tmp', 'w'); fs.writeSync(open, text); fs.fsyncSync(open); fs.closeSync(open); fs.renameSync(file + '.tmp', file); });`;

function folderWith(rows: number): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tour-de-table-bench-'));
  const lines = Array.from({ length: rows }, (_, at) => `${at + 1},Sujet ${at + 1} : ce que nous voulons en faire,${5 + (at % 8) * 5} min,${1 + (at % 5)},Jardin,${at % 10 === 0 ? '' : 'fait'}`);
  fs.writeFileSync(path.join(folder, 'Sujets.csv'), ['N°,Sujet,Temps prévu,Priorité,Sous-groupe,État', ...lines, ''].join('\n'));
  fs.writeFileSync(path.join(folder, 'tour-de-table.yaml'), 'sujets: Sujets.csv\ncalendrier: "plénière : un jeudi sur deux à 20 h, 2 h, depuis le 3/12/2026"\n');
  for (const name of fs.readdirSync(folder)) fs.utimesSync(path.join(folder, name), 1e9, 1e9);
  return folder;
}

function node(args: readonly string[], env: NodeJS.ProcessEnv = {}): number {
  const from = performance.now();
  execFileSync(process.execPath, [...args], { env: { ...process.env, ...env }, stdio: 'ignore' });
  return performance.now() - from;
}

/** One run of ours, and bare Node writing as many files of the same sizes. */
function pair(rows: number): readonly [number, number] {
  const folder = folderWith(rows), state = fs.mkdtempSync(path.join(os.tmpdir(), 'tour-de-table-bench-'));
  node([bundle, 'activate', folder, '--now', now], { TOUR_DE_TABLE_STATE: state });
  const ours = node([bundle, 'run', folder, '--now', now], { TOUR_DE_TABLE_STATE: state });
  const sizes = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(md|jsonl)$/.test(name)).map((name) => fs.statSync(path.join(folder, name)).size);
  const theirs = node(['-e', bare, folder, JSON.stringify(sizes)]);
  for (const place of [folder, state]) fs.rmSync(place, { recursive: true });
  return [ours, theirs];
}

const medianOf = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

console.log('`run` as people type it, from the start of the program to its end, against Node without any program that reads the same table, sorts it, and writes and syncs files of the same sizes.\n');
console.log('| rows in the table, one in ten open | `run` | bare Node | times as long | at most | kept |\n|---|---|---|---|---|---|');
for (const rows of [200, 2_000, 10_000]) {
  pair(rows);
  const all = Array.from({ length: pairs }, () => pair(rows));
  const [ours, theirs, ratio] = [all.map(([a]) => a), all.map(([, b]) => b), all.map(([a, b]) => a / b)].map(medianOf) as [number, number, number];
  console.log(`| ${rows} | ${ours.toFixed(0)} ms | ${theirs.toFixed(0)} ms | ${ratio.toFixed(1)} | 2 | ${ratio <= 2 ? 'yes' : 'no'} |`);
}
