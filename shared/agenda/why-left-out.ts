// Why a topic is not on this agenda: one sentence from its smallest set of causes and the forecast.
import { assertNever } from '../model/json';
import type { LeftOut } from './agenda';
import type { Cause, Gate } from './candidate';
import type { Speech } from './speech';
import type { Messages } from '../text/messages';

type Topic = Pick<LeftOut, 'causes' | 'minutes' | 'forecast' | 'horizon' | 'late'>;
type Say = Pick<Speech, 'day' | 'minutes'>;
type Words = Messages['leftOut'];

/** It says what would help, and never compares topics or people, nor names an absence. Behind a gate, what else it would take can wait; what came late was never weighed. */
export function whyLeftOut(topic: Topic, words: Words, say: Say): string {
  const causes = topic.late || topic.causes.some(isGate) ? topic.causes.filter(isGate) : topic.causes;
  const lacks = causes.flatMap((cause) => lackOf(cause, topic, words, say));
  const helps = [...causes].sort((a, b) => rank(a) - rank(b)).flatMap((cause) => helpOf(cause, words, say));
  const told = [...(topic.late ? [words.late] : []), ...lacks, ...(helps.length === 0 ? [] : [words.wouldFit({ helps, after: obstacle(causes) })])];
  return words.sentence({ told: told.length === 0 ? [words.published] : told, forecast: forecastOf(topic, words, say), helped: helps.length > 0 });
}

function lackOf(cause: Cause, topic: Topic, words: Words, say: Say): readonly string[] {
  if (isGate(cause)) return [gateWords(cause, words, say)];
  switch (cause.cause) {
    case 'must-gos': return [words.mustGos];
    case 'hours': return [words.hours];
    case 'shorter': return [words.missing({ duration: say.minutes(topic.minutes - cause.atMost) })];
    case 'priority': case 'pinned': return [];
    default: return assertNever(cause);
  }
}

function gateWords(gate: Gate, words: Words, say: Say): string {
  switch (gate.gate) {
    case 'pinned-out': return words.pinnedOut;
    case 'removed': return words.removed;
    case 'on-hold': return words.onHold;
    case 'not-before': return words.notBefore({ day: say.day(gate.day) });
    case 'kind': return words.kind;
    case 'presence': return words.presence;
    default: return assertNever(gate);
  }
}

function helpOf(cause: Cause, words: Words, say: Say): readonly string[] {
  if (isGate(cause)) return [];
  switch (cause.cause) {
    case 'must-gos': return [];
    case 'hours': return [words.atOtherHours];
    case 'shorter': return [words.inMinutes({ duration: say.minutes(cause.atMost) })];
    case 'priority': return [words.withPriority({ atLeast: cause.atLeast })];
    case 'pinned': return [words.ifPinned];
    default: return assertNever(cause);
  }
}

/** What a person can change most easily first: in 10 min, at other hours. */
function rank(cause: Cause): number {
  return isGate(cause) ? -1 : ['must-gos', 'shorter', 'hours', 'priority', 'pinned'].indexOf(cause.cause);
}

/** All the causes together hold a topic back: what would only help once the must-gos stand aside says so. */
function obstacle(causes: readonly Cause[]): 'must-gos' | null {
  return causes.some((cause) => !isGate(cause) && cause.cause === 'must-gos') ? 'must-gos' : null;
}

function forecastOf(topic: Topic, words: Words, say: Say): string | null {
  if (topic.forecast !== null) return words.plannedFor({ day: say.day(topic.forecast) });
  return topic.horizon < 1 || topic.causes.some(isChoice) ? null : words.notWithin({ meetings: topic.horizon });
}

function isGate(cause: Cause): cause is Gate {
  return 'gate' in cause;
}

/** Kept out by choice or by kind: that no coming meeting has it goes without saying. */
function isChoice(cause: Cause): boolean {
  return isGate(cause) && ['pinned-out', 'removed', 'on-hold', 'kind'].includes(cause.gate);
}
