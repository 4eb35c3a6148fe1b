// Compares a header as it stands in a table with what people call each field.
import type { TableKind } from '../model/table';
import { normalise } from '../text/normalise';
import { columnNames } from './column-names';
import { isSameOrMistyped } from './spelling';

/** `exact` up to accents, case, plural and little words; `near` with one slip per long word; `start` = the header says more. */
export type Nearness = 'exact' | 'near' | 'start';

export interface FieldMatch {
  readonly field: string;
  readonly nearness: Nearness;
}

/** The fields that a header may mean, all of the best nearness; empty = none. */
export function fieldsOf(kind: TableKind, header: string): readonly FieldMatch[] {
  if (header.length > longestHeader) return [];
  const words = headerWords(header);
  if (words.length === 0) return [];
  const exact = exactFieldsOf(kind, header);
  if (exact.length > 0) return exact.map((field) => ({ field, nearness: 'exact' }));
  if (words.length > mostWords && !mayStart(kind, words)) return [];
  const near = matching(kind, (name) => isNear(words, name));
  if (near.length > 0) return near.map((field) => ({ field, nearness: 'near' }));
  return matching(kind, (name) => isStart(words, name)).map((field) => ({ field, nearness: 'start' }));
}

/** Whether any name is made of the first words: a look at each name is for what may be a header, not for every cell above one. */
function mayStart(kind: TableKind, words: readonly string[]): boolean {
  return words.slice(0, mostWords).some((_, at) => exactFields[kind].has(words.slice(0, at + 1).join(' ')));
}

/** The fields that are called exactly like that, up to accents, case, plural and little words; these settle it where two fields remain ("pour le", "pour"). */
export function exactFieldsOf(kind: TableKind, header: string): readonly string[] {
  const telling = headerWords(header).join(' '), literal = normalise(header);
  const found = exactFields[kind].get(telling) ?? [];
  const verbatim = literal === telling ? [] : found.filter((field) => namesByKind[kind].some((named) => named.field === field && named.literal.has(literal)));
  return verbatim.length === 1 ? verbatim : found;
}

/** The field that a key of the settings names: its own name, or what people call it. */
export function fieldOfKey(kind: TableKind, key: string): string | null {
  if (fieldNames(kind).includes(key)) return key;
  const found = fieldsOf(kind, key).filter((match) => match.nearness !== 'start');
  return found[0]?.field ?? fieldNames(kind).find((field) => field.toLowerCase() === key.toLowerCase()) ?? null;
}

export function fieldNames(kind: TableKind): readonly string[] {
  return Object.keys(columnNames[kind]);
}

const longestHeader = 80;
const littleWords = new Set(['de', 'du', 'des', 'd', 'l', 'le', 'la', 'les', 'un', 'une', 'en', 'the', 'of', 'a', 'an', 'for', 'et', 'and', 'e', 'se', 'rice', 'trice', 's']);

/** Folded words without plural, gender endings, little words and what stands in brackets. */
export function headerWords(header: string): readonly string[] {
  const folded = normalise(header.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '));
  const words = folded.match(/n°|#|[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !littleWords.has(word));
  return (telling.length > 0 ? telling : words).map(singular);
}

function singular(word: string): string {
  return word.length >= 4 ? word.replace(/(?:xes|[sx])$/, '') : word;
}

/** Real words that are one slip away from a name of ours. */
const otherWords = new Set(['stage']);

function isNear(words: readonly string[], name: readonly string[]): boolean {
  if (words.some((word) => otherWords.has(word))) return false;
  return words.length === name.length && words.every((word, i) => isSameOrMistyped(word, name[i] ?? ''));
}

/** A short name at the start of a header tells too little. */
function isStart(words: readonly string[], name: readonly string[]): boolean {
  return words.length > name.length && name.join('').length >= 4 && name.every((word, i) => word === words[i]);
}

interface Named {
  readonly field: string;
  readonly names: readonly (readonly string[])[];
  /** With their little words. */
  readonly literal: ReadonlySet<string>;
}

function matching(kind: TableKind, fits: (name: readonly string[]) => boolean): readonly string[] {
  return namesByKind[kind].filter(({ names }) => names.some(fits)).map(({ field }) => field);
}

const namesByKind: Readonly<Record<TableKind, readonly Named[]>> = {
  topics: namesOf('topics'),
  members: namesOf('members'),
  tasks: namesOf('tasks'),
  decisions: namesOf('decisions'),
};

const mostWords = Math.max(...Object.values(namesByKind).flat().flatMap(({ names }) => names.map((words) => words.length)));

const exactFields: Readonly<Record<TableKind, ReadonlyMap<string, readonly string[]>>> = {
  topics: exactOf(namesByKind.topics),
  members: exactOf(namesByKind.members),
  tasks: exactOf(namesByKind.tasks),
  decisions: exactOf(namesByKind.decisions),
};

function namesOf(kind: TableKind): readonly Named[] {
  return Object.entries<string>(columnNames[kind]).map(([field, names]) => ({ field, names: names.split(', ').map(headerWords), literal: new Set(names.split(', ').map(normalise)) }));
}

function exactOf(named: readonly Named[]): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, readonly string[]>();
  for (const { field, names } of named) {
    for (const name of new Set(names.map((words) => words.join(' ')))) fields.set(name, [...(fields.get(name) ?? []), field]);
  }
  return fields;
}
