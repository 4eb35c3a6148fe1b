// The subgroups' round of one plenary as data: what the document is rendered from.
import type { Day, Minutes } from '../model/time';
import type { Chosen } from './choose-extracts';
import type { Fate } from './fate-of-ask';
import type { Report } from './report';

export interface AskTold {
  /** The passage of the report in which it stands; null = asked before, told because an answer came. */
  readonly passage: number | null;
  readonly document: string | null;
  readonly key: string;
  readonly title: string;
  /** Null = nothing is known of it yet. */
  readonly fate: Fate | null;
}

export interface Round {
  readonly subgroup: string;
  /** The latest one is what its heading leads to; never empty. */
  readonly reports: readonly Report[];
  readonly nothingNew: boolean;
  /** None of its reports could be read. */
  readonly unread: boolean;
  /** Whose turn it is to report back, where the group takes turns. */
  readonly speaker: string | null;
  readonly chosen: Chosen;
  /** Where what is no longer mentioned stood last. */
  readonly lastUrl: string | null;
  readonly asks: readonly AskTold[];
}

export interface Oral {
  readonly subgroup: string;
  /** Whose turn it is to report back, where the group takes turns. */
  readonly speaker: string | null;
}

export interface Collation {
  readonly meeting: string;
  readonly day: Day;
  /** The document's id, from which links are relative. */
  readonly document: string;
  /** By name. */
  readonly rounds: readonly Round[];
  readonly oral: readonly Oral[];
  readonly oralMinutes: Minutes;
}
