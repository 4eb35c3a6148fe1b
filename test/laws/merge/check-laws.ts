// All laws after every run of a history; the first complaint is thrown with the pages that it is about.
import { laws } from './merge-laws';
import { playHistory } from './play-history';
import type { Turn } from './play-history';

export function checkLaws(turns: readonly Turn[]): void {
  const runs = playHistory(turns);
  runs.forEach((run, at) => {
    for (const [name, law] of Object.entries(laws)) {
      const complaint = law(run, runs.slice(0, at));
      if (complaint !== null) throw new Error(`${name}, at run ${at}: ${complaint}\n--- left\n${run.left}\n--- found\n${run.found}\n--- written\n${run.written}`);
    }
  });
}
