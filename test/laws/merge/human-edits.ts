// What a person does to the page between two runs, each a change of its lines.
import { unitsOf } from './page-lines';
import type { Unit } from './page-lines';

export const editNames = [
  'add-paragraph', 'add-item', 'add-section', 'add-subsection', 'split-section', 'delete-unit', 'delete-section', 'move-unit', 'move-section', 'retitle', 'edit-inside',
  'list-to-table', 'add-column', 'change-minutes', 'remove-link', 'double-section', 'paste', 'footnote', 'comment', 'reference-link', 'conclude', 'tick', 'dismiss', 'type-clock', 'empty',
] as const;
export type EditName = (typeof editNames)[number];

export interface HumanEdit {
  readonly edit: EditName;
  /** Which unit or section, and where to: taken modulo what there is. */
  readonly which: number;
  readonly where: number;
}

interface Pen {
  readonly lines: readonly string[];
  readonly units: readonly Unit[];
  readonly which: number;
  readonly where: number;
  /** A word that nobody else writes. */
  readonly token: string;
}

export function editPage(text: string, { edit, which, where }: HumanEdit, token: string): string {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(/\r\n|\n/);
  return edits[edit]({ lines, units: unitsOf(lines), which, where, token }).join(newline);
}

const edits: Readonly<Record<EditName, (pen: Pen) => readonly string[]>> = {
  'add-paragraph': (pen) => insertBehind(pen, [`Je note ${pen.token} ici.`]),
  'add-item': (pen) => withPicked(pen, ['item'], (unit) => splice(pen.lines, unit.to, 0, [`${/^\s*\S+/.exec(pen.lines[unit.from] ?? '')?.[0] ?? '-'} ${pen.token} en plus`])),
  'add-section': (pen) => insertAtSection(pen, [`## Apéro ${pen.token} · ${5 + (pen.where % 5) * 5} min`, '', `Chez ${pen.token}b.`]),
  'add-subsection': (pen) => insertAtSection(pen, [`### Détails ${pen.token}`, '', `- voir ${pen.token}b`]),
  'split-section': (pen) => insertBehind(pen, [`## Puis ${pen.token}`]),
  'delete-unit': (pen) => withPicked(pen, ['paragraph', 'item', 'row', 'other'], (unit) => splice(pen.lines, unit.from, unit.to - unit.from, [])),
  'delete-section': (pen) => withSection(pen, pen.which, (from, to) => splice(pen.lines, from, to - from, [])),
  'move-unit': moveUnit,
  'move-section': moveSection,
  retitle: (pen) => withPicked(pen, ['heading'], (unit) => edited(pen.lines, unit.from, (line) => line.replace(/\[|Qui|Pas|Apéro|Plénière/, (found) => `${found}${pen.token} `))),
  'edit-inside': (pen) => withPicked(pen, ['paragraph', 'item', 'row'], (unit) => edited(pen.lines, unit.from, (line) => line.replace(/(\s*\|?\s*)$/, ` ${pen.token}$1`))),
  'list-to-table': listToTable,
  'add-column': (pen) => withPicked(pen, ['header'], (unit) => addColumn(pen, unit)),
  'change-minutes': (pen) => withPicked(pen, ['heading'], (unit) => edited(pen.lines, unit.from, (line) => line.replace(/\d+ min/, `${5 + (pen.where % 12) * 5} min`))),
  'remove-link': (pen) => withPicked(pen, ['heading'], (unit) => edited(pen.lines, unit.from, (line) => line.replace(/\[((?:\\.|[^\]\\])*)\]\([^)]*\)/, '$1'))),
  'double-section': (pen) => withSection(pen, pen.which, (from, to) => insertAtSection({ ...pen, which: pen.where }, pen.lines.slice(from, to))),
  paste: (pen) => insertBehind(pen, screenful(pen.token)),
  footnote: (pen) => withPicked(pen, ['paragraph', 'item'], (unit) => [...edited(pen.lines, unit.to - 1, (line) => `${line.trimEnd()} ${pen.token}[^n${pen.token}]`), '', `[^n${pen.token}]: ${pen.token}b en bas`, '']),
  comment: (pen) => withPicked(pen, ['paragraph', 'item'], (unit) => [...edited(pen.lines, unit.from, (line) => `${line.trimEnd()}[^comment-${pen.token}]`), '', `[^comment-${pen.token}]: ${pen.token} de [Ana](mention://user/ana)`, '']),
  'reference-link': (pen) => [...insertBehind(pen, [`Voir [${pen.token}][ref${pen.token}].`]), '', `[ref${pen.token}]: https://example.org/${pen.token}`, ''],
  conclude: (pen) => withPicked({ ...pen, units: pen.units.filter(({ from }) => /^Conclusion/.test(pen.lines[from] ?? '')) }, ['paragraph'], (unit) => edited(pen.lines, unit.from, (line) => `${line.trimEnd()} traité ${pen.token}`)),
  tick: (pen) => withOffer(pen, (unit) => edited(pen.lines, unit.from, (line) => line.replace('[ ]', '[x]'))),
  dismiss: (pen) => withOffer(pen, (unit) => splice(pen.lines, unit.from, unit.to - unit.from, [])),
  'type-clock': (pen) => withPicked(pen, ['heading'], (unit) => edited(pen.lines, unit.from, (line) => line.replace(/\d+ h \d\d/, '21 h 15'))),
  empty: (pen) => (pen.where % 4 === 0 ? [] : pen.lines),
};

function splice(lines: readonly string[], at: number, count: number, put: readonly string[]): readonly string[] {
  return [...lines.slice(0, at), ...put, ...lines.slice(at + count)];
}

function edited(lines: readonly string[], at: number, change: (line: string) => string): readonly string[] {
  return splice(lines, at, 1, [change(lines[at] ?? '')]);
}

function withPicked(pen: Pen, kinds: readonly Unit['kind'][], change: (unit: Unit) => readonly string[]): readonly string[] {
  const among = pen.units.filter(({ kind }) => kinds.includes(kind));
  const unit = among[pen.which % Math.max(1, among.length)];
  return unit ? change(unit) : pen.lines;
}

/** Open offers are the only boxes that this group's pages hold. */
function withOffer(pen: Pen, change: (unit: Unit) => readonly string[]): readonly string[] {
  return withPicked({ ...pen, units: pen.units.filter(({ from }) => /\[ \]/.test(pen.lines[from] ?? '')) }, ['item'], change);
}

/** As its own block, behind a unit; behind its whole list or table unless it is to cut it. */
function insertBehind(pen: Pen, put: readonly string[]): readonly string[] {
  return withPicked(pen, ['heading', 'paragraph', 'item', 'row'], (unit) => splice(pen.lines, unit.to, 0, ['', ...put, '']));
}

function withSection(pen: Pen, which: number, change: (from: number, to: number) => readonly string[]): readonly string[] {
  const headings = pen.units.filter(({ kind }) => kind === 'heading');
  const at = which % Math.max(1, headings.length);
  const heading = headings[at];
  const notes = pen.units.find(({ kind, from }) => kind === 'note' && from > (heading?.from ?? 0));
  const end = Math.min(headings[at + 1]?.from ?? pen.lines.length, notes?.from ?? pen.lines.length);
  return heading ? change(heading.from, end) : pen.lines;
}

function insertAtSection(pen: Pen, put: readonly string[]): readonly string[] {
  return withSection(pen, pen.which, (_, to) => splice(pen.lines, to, 0, ['', ...put, '']));
}

function moveUnit(pen: Pen): readonly string[] {
  return withPicked(pen, ['paragraph', 'item'], (unit) => {
    const moved = pen.lines.slice(unit.from, unit.to);
    const lines = splice(pen.lines, unit.from, unit.to - unit.from, []);
    return insertBehind({ ...pen, lines, units: unitsOf(lines), which: pen.where }, moved);
  });
}

function moveSection(pen: Pen): readonly string[] {
  return withSection(pen, pen.which, (from, to) => {
    const moved = pen.lines.slice(from, to);
    const lines = splice(pen.lines, from, to - from, []);
    return insertAtSection({ ...pen, lines, units: unitsOf(lines), which: pen.where }, moved);
  });
}

function listToTable(pen: Pen): readonly string[] {
  return withPicked(pen, ['item'], (unit) => {
    const at = pen.units.indexOf(unit);
    const list = [unit];
    for (let next = at + 1; pen.units[next]?.kind === 'item'; next++) list.push(pen.units[next] as Unit);
    const rows = list.map(({ from, to }) => `| ${pen.lines.slice(from, to).map((line) => line.trim().replace(/^(?:[-*+]|\d+[.)])\s+/, '').replace(/\|/g, '\\|')).join(' ')} |  |`);
    return splice(pen.lines, unit.from, (list.at(-1)?.to ?? unit.to) - unit.from, ['', `| Quoi | ${pen.token} |`, '| --- | --- |', ...rows, '']);
  });
}

function addColumn(pen: Pen, header: Unit): readonly string[] {
  const at = pen.units.indexOf(header);
  let lines = edited(edited(pen.lines, header.from, (line) => `${line.trimEnd()} ${pen.token} |`), header.from + 1, (line) => `${line.trimEnd()} --- |`);
  for (let next = at + 1; pen.units[next]?.kind === 'row'; next++) {
    const cell = (next + pen.where) % 3 === 0 ? `${pen.token}r` : '';
    lines = edited(lines, pen.units[next]?.from ?? 0, (line) => `${line.trimEnd()} ${cell} |`);
  }
  return lines;
}

function screenful(token: string): readonly string[] {
  return [`Compte rendu ${token}a :`, '', '```', '# pas un titre', `## ${token}c`, '```', '', `> Cité ${token}d`, '> et encore', '', `1. ${token}e`, `2. *${token}f* et **gras**`, '   - dedans', '',
    `| ${token}g | x |`, '|---|---|', `| y | ${token}h |`, '', `<div>${token}i</div>`, '', `Un mail à zoe@example.org & https://example.org/${token}j puis ${token}k\\`, 'fin.'];
}
