// How a file operation ends that cannot be: as a problem on its way to the one place that catches it.
import type { Problem, ProblemCode, ProblemValues, Where } from '../../shared/model/problem';

export type Attempt<T> = { readonly done: true; readonly value: T } | { readonly done: false; readonly problem: Problem };

export function refuse<C extends ProblemCode>(code: C, where: Where, values: ProblemValues[C]): never {
  throw Object.assign(new Error(code), { problem: { code, level: 'blocking', where, values } });
}

/** The worst of them is why. */
export function refuseWith(problems: readonly Problem[]): never {
  const problem = problems.find(({ level }) => level === 'blocking') ?? problems[0];
  throw Object.assign(new Error(problem?.code ?? 'refused'), { problem });
}

/** Does something with a file; what its disk refuses comes back as a problem. A mistake of ours is thrown on. */
export function attempt<T>(file: string, action: () => T): Attempt<T> {
  try {
    return { done: true, value: action() };
  } catch (error) {
    return { done: false, problem: problemOf(error, file) };
  }
}

export async function attemptLater<T>(file: string, action: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { done: true, value: await action() };
  } catch (error) {
    return { done: false, problem: problemOf(error, file) };
  }
}

/** After these nothing more can be done in this folder now. */
export function stopsTheRun(problem: Problem): boolean {
  return problem.code === 'disk-full' || problem.code === 'folder-vanished';
}

function problemOf(error: unknown, file: string): Problem {
  const { problem, code, syscall } = error as { readonly problem?: Problem; readonly code?: string; readonly syscall?: string };
  if (problem) return problem;
  if (code === undefined || syscall === undefined) throw error;
  const where = { file };
  switch (code) {
    case 'ENOSPC': case 'EDQUOT': return { code: 'disk-full', level: 'blocking', where, values: {} };
    case 'EACCES': case 'EPERM': case 'EROFS': return { code: 'file-forbidden', level: 'blocking', where, values: {} };
    case 'ENOENT': case 'ENOTDIR': return { code: 'file-missing', level: 'blocking', where, values: {} };
    case 'EBUSY': case 'ETXTBSY': return { code: 'file-in-use', level: 'warning', where, values: {} };
    default: return { code: 'file-refused', level: 'blocking', where, values: { cause: code } };
  }
}
