// What the journal keeps of asks that reached the topics: which ask it was, and its topic once that row is known.
import { similarity } from '../documents/similarity';
import type { Json } from '../model/json';
import type { Topic } from '../model/rows';
import type { Day } from '../model/time';
import { familyOf, slot, type Journal } from '../plan/read-journal';
import { normalise } from '../text/normalise';
import type { Ask } from './report';
import { topicsByTitle } from './topics-by-title';

export interface KeptAsk {
  readonly subgroup: string;
  /** The day of the plenary that it was for, and which one of that subgroup's it is. */
  readonly plenary: Day;
  readonly number: number;
  readonly title: string;
  readonly text: string;
  /** Of the report. */
  readonly day: Day;
  readonly document: string;
  /** The id of its row; null = not known yet. */
  readonly topic: string | null;
}

export function askSlot({ subgroup, plenary, number }: Pick<KeptAsk, 'subgroup' | 'plenary' | 'number'>): string {
  return slot('ask', subgroup, `${plenary}/${number}`);
}

export function keptAsk({ title, text, day, document, topic }: KeptAsk): Json {
  return { title, text, day, document, topic };
}

/** By plenary, subgroup and number. */
export function keptAsks(journal: Journal): readonly KeptAsk[] {
  return [...familyOf(journal, 'ask')].flatMap(([subgroup, names]) => [...names].flatMap(([name, value]) => {
    const [, plenary = '', number = ''] = /^(\d{4}-\d\d-\d\d)\/(\d+)$/.exec(name) ?? [];
    return plenary === '' || !isKept(value) ? [] : [{ ...value, subgroup, plenary, number: Number(number) }];
  })).sort(compareAsks);
}

function isKept(value: Json): value is { readonly title: string; readonly text: string; readonly day: string; readonly document: string; readonly topic: string | null } {
  return value !== null && typeof value === 'object' && 'title' in value && 'text' in value;
}

function compareAsks(a: KeptAsk, b: KeptAsk): number {
  return a.plenary < b.plenary ? -1 : a.plenary > b.plenary ? 1 : a.subgroup < b.subgroup ? -1 : a.subgroup > b.subgroup ? 1 : a.number - b.number;
}

/** Of half the words, since a report is corrected while its ask is already on the table. */
const alike = 0.5;

export function isSameAsk(kept: Pick<KeptAsk, 'title' | 'text'>, ask: Pick<Ask, 'title' | 'text'>): boolean {
  return normalise(kept.title) === normalise(ask.title) || similarity(kept.text, ask.text) >= alike;
}

/** The row that an ask means: its title, or nearly; one of its subgroup before one that nobody brings. */
export function topicOfAsk(topics: readonly Topic[], { title, subgroup }: Pick<KeptAsk, 'title' | 'subgroup'>): Topic | null {
  const isWhose = (topic: Topic): boolean => topic.subgroup === null || normalise(topic.subgroup) === normalise(subgroup);
  const { called, nearly } = topicsByTitle(topics), exact = called(title).filter(isWhose);
  return exact.find(({ status }) => status === 'open') ?? nearly(title).find(isWhose) ?? exact[0] ?? null;
}
