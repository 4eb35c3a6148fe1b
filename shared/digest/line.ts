// A line: one thing that waits for one member, found anew at each run by the sources.
import type { DeliverLine } from '../model/effect';
import type { Instant } from '../model/time';
import type { World } from '../plan/world';
import type { Asked } from './estimate-minutes';
import type { lineWeights } from './pace';

export interface Line {
  /** The id of the member's row. */
  readonly member: string;
  /** The lasting name of the thing, `task/17/due`; at most one line has this member and this id. */
  readonly id: string;
  /** What is newest about it: the line is told once, and again only when this differs from what was told last. */
  readonly state: string;
  /** Since when this state waits; in the future = it is known already, and nothing goes out for it before. */
  readonly at: Instant;
  /** From then on it joins what goes out anyway; absent = when it begins to wait. */
  readonly joins?: Instant;
  /** What an hour of waiting costs. */
  readonly weight: keyof typeof lineWeights;
  readonly asks: Asked;
  /** From then on nobody wants to know; null = never. */
  readonly expires: Instant | null;
  /** In good time: until then at the latest, where a window allows; absent = before it expires. */
  readonly by?: Instant;
  readonly line: DeliverLine;
}

/** Everything that waits, told or not: what was told, who is away and when to write is for `deliver-digests` to know. */
export type LineSource = (world: World) => readonly Line[];
