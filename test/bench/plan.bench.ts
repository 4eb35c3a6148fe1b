// How long planning takes: the usual group warm, a big one cold, after one change, and at a tenth of its size.
import { plan } from '../../shared/plan/plan';
import { memoOf } from '../../shared/plan/memo-of';
import { afterOneChange, benchGroup, benchNow, type GroupSize } from './bench-group';
const sizes: Record<string, GroupSize> = { usual: { members: 40, topics: 60, pastMeetings: 26 }, tenth: { members: 50, topics: 500, pastMeetings: 10 }, big: { members: 500, topics: 5000, pastMeetings: 100 } };
for (const [name, size] of Object.entries(sizes)) {
  const snapshot = benchGroup(size);
  for (let i = 0; i < 3; i++) { const t = performance.now(); const p = plan(snapshot, benchNow); console.log(name, 'cold', performance.now() - t, p.effects.map((e) => e.key), p.problems.length); }
  const memo = memoOf(snapshot, benchNow);
  for (let i = 0; i < 3; i++) { const t = performance.now(); plan(snapshot, benchNow, memo); console.log(name, 'memo', performance.now() - t); }
  const changed = afterOneChange(snapshot);
  for (let i = 0; i < 3; i++) { const t = performance.now(); plan(changed, benchNow, memo); console.log(name, 'changed', performance.now() - t); }
}
