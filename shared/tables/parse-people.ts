// Lists of people, of subgroups, of anything named: `Ana, Bob`, `Ana et Bob`, `Ana & Bob`, `Ana/Bob`.
import type { Cell } from '../model/table';
import { normalise } from '../text/normalise';
import { cellText } from './cell-text';

const between = /\s*(?:[,;/+&|•·\n\r]|\s[-–—]\s|\s(?:et|and|avec|with|ou|or|puis|then|und|y)\s)\s*/iu;
const nobody = /^(?:\?+|a definir|a determiner|a voir|personne|nobody|no ?one|tbd|tba|tbc|xx+|inconnue?|unknown|none|aucune?|pas encore|-+|n\/a)$/;

/** Names as written, without brackets, `@` and repetitions; empty where nobody is named. Never fails. */
export function parsePeople(cell: Cell): readonly string[] {
  const lines = typeof cell === 'string' ? cell : cellText(cell);
  const names = lines
    .replace(/\([^)]*\)|\[[^\]]*\]|<[^>]*>/g, ' ')
    .split(between)
    .map((name) => cellText(name).replace(/^@|[\s.:?]+$/g, '').replace(/^(?:et|and)\s+/i, '').trim())
    .filter((name) => name !== '' && !nobody.test(normalise(name)));
  return firstOfEach(names);
}

function firstOfEach(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.filter((name) => !seen.has(normalise(name)) && seen.add(normalise(name)));
}
