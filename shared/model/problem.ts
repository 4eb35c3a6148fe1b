// Problems are data: a closed list of codes, each with where it is; its words come from `shared/text` in the group's language.
import type { AgendaProblems } from '../agenda/problems';
import type { DigestProblems } from '../digest/problems';
import type { DocumentProblems } from '../documents/problems';
import type { FormatProblems } from './format-problems';
import type { HostProblems } from './host-problems';
import type { MailProblems } from './mail-problems';
import type { OverviewProblems } from '../overview/problems';
import type { PlanProblems } from '../plan/problems';
import type { ReportProblems } from '../reports/problems';
import type { TableProblems } from '../tables/problems';
import type { TimeProblems } from '../time/problems';

/** Code → the values that its sentence needs. Each room lists its own. */
export interface ProblemValues extends AgendaProblems, DigestProblems, DocumentProblems, FormatProblems, HostProblems, MailProblems, OverviewProblems, PlanProblems, ReportProblems, TableProblems, TimeProblems {}
export type ProblemCode = keyof ProblemValues;

/** The most precise place that is known; all parts are as a person sees them. */
export interface Where {
  readonly file?: string;
  readonly sheet?: string;
  readonly row?: string;
  readonly column?: string;
  readonly heading?: string;
  readonly line?: number;
}

/** `guess`: we went on with an assumption; `warning`: a part was left out; `blocking`: a job could not be done. */
export type ProblemLevel = 'guess' | 'warning' | 'blocking';

export interface ProblemOf<C extends ProblemCode> {
  readonly code: C;
  readonly level: ProblemLevel;
  readonly where: Where;
  readonly values: ProblemValues[C];
}
export type Problem = { [C in ProblemCode]: ProblemOf<C> }[ProblemCode];

/** What went wrong and what to do about it, as two sentences. */
export interface ProblemText {
  readonly what: string;
  readonly remedy: string;
}
export type ProblemTexts<V> = { readonly [C in keyof V]: (values: V[C]) => ProblemText };
