// How often a law is tried: 10,000 cases for pure functions, 1,000 for plan and merge; LAW_RUNS_FACTOR scales both.
const factor = Number(process.env['LAW_RUNS_FACTOR'] ?? 1);

export const pureRuns = { numRuns: Math.max(1, Math.round(10_000 * factor)) };
export const planRuns = { numRuns: Math.max(1, Math.round(1_000 * factor)) };
