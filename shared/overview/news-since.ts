// What changed since the last plenary: topics that came, topics closed in between, decisions taken elsewhere.
import { topicsAfterConclusions } from '../agenda/concluded-meetings';
import { publishedAgendas } from '../agenda/published';
import type { Topic } from '../model/rows';
import type { Day } from '../model/time';
import type { World } from '../plan/world';
import { bounded } from './bounded';
import { byText } from './by-text';
import { lastHeld } from './last-meeting';
import type { News } from './overview';

const mostOfEach = 8;

/** Null = no meeting was held with an agenda of ours yet. */
export function newsSince(world: World): News | null {
  const held = lastHeld(world);
  if (held === null) return null;
  const { agenda, record } = held, since = agenda.day, isKnown = knownBefore(world, since);
  const topics = topicsAfterConclusions(world), spoken = new Set(Object.entries(record?.items ?? {}).flatMap(([id, outcome]) => (closing.has(outcome) ? [id] : [])));
  const dropped = new Set(Object.entries(record?.choices ?? {}).flatMap(([id, choice]) => (choice === 'drop' ? [id] : [])));
  return {
    since,
    added: bounded(topics.filter((topic) => topic.status !== 'done' && isNew(topic, since, isKnown)).sort(byText(({ since: day }) => day ?? '', ({ title }) => title, ({ id }) => id)), mostOfEach),
    closed: bounded(topics.filter(({ id, status }) => status === 'done' && isKnown(id) && wasListed(agenda, id) && !spoken.has(id) && !dropped.has(id)).sort(byText(({ title }) => title, ({ id }) => id)), mostOfEach),
    decisions: bounded(world.decisions.filter(({ day }) => day !== null && day > since).sort(byText(({ day }) => day ?? '', ({ title }) => title, ({ id }) => id)), mostOfEach),
  };
}

const closing: ReadonlySet<string> = new Set(['dealt-with', 'decided']);

interface Lists {
  readonly items: readonly { readonly id: string }[];
  readonly leftOut: Readonly<Record<string, string>>;
}

function wasListed({ items, leftOut }: Lists, id: string): boolean {
  return items.some((item) => item.id === id) || Object.hasOwn(leftOut, id);
}

type Knows = (topic: string) => boolean;

/** Whether some agenda up to that day knew a topic; the latest ones, which know most, are asked first. */
function knownBefore({ journal }: World, day: Day): Knows {
  const agendas = publishedAgendas(journal).filter((agenda) => agenda.day <= day).reverse();
  return (topic) => agendas.some((agenda) => wasListed(agenda, topic));
}

/** As its row says; else, of those meant for plenaries, one that no agenda knew. */
function isNew({ id, since: day, meeting }: Topic, since: Day, isKnown: Knows): boolean {
  return day === null ? (meeting === null || 'plenary' in meeting) && !isKnown(id) : day > since;
}
