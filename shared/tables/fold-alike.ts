// Keeps a list of problems short: of many that are alike the first are said, the others are counted with their rows.
import type { Problem } from '../model/problem';
import { grouped } from './grouped';

const saidOfEachKind = 20;

/** Alike = the same code in the same column. The rows of those left unsaid are all named in `values.rows`. */
export function foldAlike(problems: readonly Problem[]): readonly Problem[] {
  const alike = grouped(problems, ({ code, level, where: { file, sheet, column } }) => [code, level, file, sheet, column].join('\u001f'));
  return [...alike.values()].flatMap((group) => (group.length <= saidOfEachKind + 1 ? group : [...group.slice(0, saidOfEachKind), counted(group)]));
}

function counted(group: readonly Problem[]): Problem {
  const [first] = group;
  const where = Object.fromEntries(Object.entries(first?.where ?? {}).filter(([part]) => part !== 'row'));
  const rows = group.slice(saidOfEachKind).map((problem) => problem.where.row ?? '');
  const example = first !== undefined && 'text' in first.values ? first.values.text : rows[0] ?? '';
  return { code: 'more-like-this', level: first?.level ?? 'guess', where, values: { rows, example } };
}
