// Two authors, nothing lost: over random histories of runs, edits, editors and a group that changes its mind.
import fc from 'fast-check';
import { history } from './merge/arbitrary-history';
import { laws } from './merge/merge-laws';
import { playHistory } from './merge/play-history';
import { planRuns } from './runs';

const { numRuns } = planRuns;

test(Object.keys(laws).join('; '), () => {
  fc.assert(fc.property(history, (turns) => {
    const runs = playHistory(turns);
    runs.forEach((run, at) => {
      for (const [name, law] of Object.entries(laws)) {
        const complaint = law(run, runs.slice(0, at));
        if (complaint !== null) throw new Error(`${name}, at run ${at}: ${complaint}\n--- left\n${run.left}\n--- found\n${run.found}\n--- written\n${run.written}`);
      }
    });
  }), { numRuns });
});
