// « J'ai 10 minutes »: of what waits for a member, the lines that fit, most worth first.
import type { Member } from '../model/rows';
import type { Minutes } from '../model/time';
import type { World } from '../plan/world';
import type { Digest } from './digest';
import { estimateMinutes } from './estimate-minutes';
import { fitMinutes } from './fit-minutes';
import { linesToTell } from './lines-to-tell';
import { lineWeights } from './pace';
import { renderDigest } from './render-digest';

export interface Fitting {
  /** How many lines wait in all. */
  readonly waiting: number;
  /** null = none of them is short enough. */
  readonly digest: Digest | null;
}

/** Looking at it tells nothing: it comes in its digest all the same. */
export function tenMinutes(world: World, member: Member, minutes: Minutes): Fitting {
  const waiting = linesToTell(world).filter((line) => line.member === member.id && line.at <= world.now && line.line.reason !== 'in-service');
  const fitting = fitMinutes(waiting.map((line) => ({ id: line.id, minutes: estimateMinutes(line.asks), worth: lineWeights[line.weight], line: line.line })), minutes);
  return { waiting: waiting.length, digest: fitting.length === 0 ? null : renderDigest({ members: [member.id], lines: fitting.map(({ line }) => line) }, world) };
}
