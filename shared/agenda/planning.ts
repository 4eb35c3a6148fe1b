// All that the parts of one agenda's planning share.
import type { TheirDocument } from '../documents/read-document';
import type { Topic } from '../model/rows';
import type { Instant } from '../model/time';
import type { World } from '../plan/world';
import type { Candidate } from './candidate';
import type { Occasion } from './candidate-of-topic';
import type { CarriedOver } from './carry-over';
import type { PageWishes } from './page-wishes';
import type { PublishedAgenda } from './published';
import type { Squeezed } from './squeezed';
import type { Timetable } from './timetable';

export interface AgendaAsked {
  readonly meeting: Occasion['meeting'];
  readonly cutOff: Instant;
  /** From then on people read it: what would help is what the rules of a published agenda allow. */
  readonly proposalAt: Instant;
  readonly page: TheirDocument;
  /** Topics that a person wants on the page again. */
  readonly back: readonly string[];
  readonly published: PublishedAgenda | null;
  /** The document's id, from which links are relative. */
  readonly document: string;
  readonly urlOf: (topic: Topic) => string;
}

export interface Planning extends AgendaAsked {
  readonly world: World;
  /** Without those that stand on an agenda ahead of this one. */
  readonly topics: readonly Topic[];
  readonly topicById: ReadonlyMap<string, Topic>;
  readonly pasts: ReadonlyMap<string, CarriedOver>;
  /** This meeting, then those of its kind that follow. */
  readonly occasions: readonly Occasion[];
  readonly wishes: PageWishes;
  readonly timetable: Timetable;
  readonly candidates: readonly Candidate[];
  readonly squeezed: Squeezed;
  readonly closed: boolean;
}
