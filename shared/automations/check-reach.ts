// Automation: says whom no message can reach, and whose relay nobody knows; it changes nothing.
import type { Problem } from '../model/problem';
import { matchPerson } from '../tables/match-person';
import { nothing, type Automation } from './automation';

const mostNamed = 3;

export const checkReach: Automation = ({ members }) => {
  // A group that writes to nobody has no address in its table.
  if (members.every(({ email }) => email === null)) return nothing;
  const without = members.filter(({ email, left, writing }) => email === null && left === null && writing.rhythm !== 'never');
  const isKnown = (relay: string): boolean => members.some(({ id }) => id === matchPerson(relay, members));
  const lost = without.flatMap(({ name, relay, source }): readonly Problem[] => (relay === null || isKnown(relay) ? []
    : [{ code: 'relay-unknown', level: 'warning', where: { file: source.table, sheet: source.sheet, row: source.ref }, values: { name, relay } }]));
  const alone = without.filter(({ relay }) => relay === null).map(({ name }) => name);
  return { ...nothing, problems: [...lost, ...(alone.length === 0 ? [] : [{ code: 'nobody-reaches' as const, level: 'guess' as const, where: {}, values: { count: alone.length, names: alone.slice(0, mostNamed) } }])] };
};
