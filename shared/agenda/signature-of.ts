// What of a row left out matters for another chance to enter a published agenda.
import type { Candidate } from './candidate';

/** Two candidates for the same meeting with the same signature have the same claim to it; waiting alone gives no new one. */
export function signatureOf({ minutes, priority, subgroup, deadline, pinned, hours, gates }: Candidate): string {
  return JSON.stringify([minutes, priority, subgroup, deadline, pinned, hours === null ? null : [hours.from, hours.to], gates.map((gate) => [gate.gate, gate.gate === 'not-before' ? gate.day : null])]);
}

/** Where nothing is known, it was. */
export function wasPinned(signature: string | undefined): boolean {
  const [, , , , pinned] = signature === undefined ? [] : JSON.parse(signature) as readonly unknown[];
  return pinned !== false;
}
