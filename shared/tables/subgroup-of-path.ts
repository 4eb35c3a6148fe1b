// Whose a file is, as the folders that it lies in and its own name say.
import type { SubgroupMethod } from '../model/settings';
import { normalise } from '../text/normalise';
import { fullDayPattern } from '../time/day-pattern';
import { monthPattern } from '../time/day-names';
import { subgroupNamed } from './subgroup-name';

export type KnownSubgroup = Pick<SubgroupMethod, 'name' | 'aliases'>;

/** `pieces`: folder names from the outermost, then the file's own without its ending. Null = it lies loose, or where nobody is known. */
export function subgroupOfPath(pieces: readonly string[], known: readonly KnownSubgroup[]): string | null {
  const inward = [...pieces.slice(0, -1).reverse(), ...pieces.slice(-1)];
  const nameByName = new Map(known.flatMap(({ name, aliases }) => [name, ...aliases].map((one) => [one, name] as const)));
  if (known.length === 0) return pieces.length > 1 ? pieces.slice(0, -1).find((piece) => bareWords(piece) !== '') ?? null : null;
  const names = [...nameByName.keys()];
  const called = firstOf(inward, (piece) => subgroupNamed(piece, names) ?? subgroupNamed(bareWords(piece), names)) ?? firstOf(inward, (piece) => onlyNameWithin(piece, names));
  return called === null ? null : nameByName.get(called) ?? null;
}

function firstOf(pieces: readonly string[], find: (piece: string) => string | null): string | null {
  return pieces.reduce<string | null>((found, piece) => found ?? find(piece), null);
}

/** What stands around the name of a subgroup in the names of files. */
const around = /\b(?:comptes?[ -]rendus?|crs?|restitutions?|reports?|notes?|reunions?|meetings?|minutes|plenieres?|plenary|brouillon|draft|final|vf|v\d+|pour|for|du|de la|des|de|le|la|les|the|of|d|l)\b/g;
const days = new RegExp(`${fullDayPattern}|\\b(?:${monthPattern}) ?(?:20\\d\\d)?\\b`, 'g');

function bareWords(piece: string): string {
  return normalise(piece).replace(/_+/g, ' ').replace(/\b20\d{6}\b/g, ' ').replace(days, ' ').replace(/[.,()[\]]+/g, ' ').replace(around, ' ').replace(/(?<!\p{L})[\d\s'-]+|[\s'-]+$/gu, ' ').replace(/\s+/g, ' ').trim();
}

/** `Suivi du potager, jardin` holds one known name as whole words; with two nobody knows. */
function onlyNameWithin(piece: string, names: readonly string[]): string | null {
  const within = ` ${normalise(piece).replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
  const found = names.filter((name) => within.includes(` ${normalise(name).replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `));
  return found.length === 1 ? found[0] ?? null : null;
}
