// The delivery table: what each policy makes of generated months, against the bars that ours has to clear.
import { costPerDay, DAYS, deliveriesOf, type Delivery, isQuiet, type Kind, month, type MonthEvent, openFrom, optimum, type Policy } from './digest-month';

export interface Figures {
  readonly mailsPerDay: number;
  /** Hours of waiting, by kind of line. */
  readonly urgentMean: number;
  readonly urgentP95: number;
  readonly mentionMean: number;
  readonly followedMean: number;
  readonly quietPerDay: number;
  readonly costPerDay: number;
  /** Times the least cost with the future known, at any hour. */
  readonly regret: number;
}

export interface OpenFigures {
  readonly mailsPerDay: number;
  readonly quiet: number;
  /** Of urgent lines that arrived in open hours. */
  readonly urgentOpenMean: number;
  readonly worstUrgentOpenMean: number;
  /** Times the least cost with the future known, restricted to open instants. */
  readonly openRegret: number;
  readonly worstOpenRegret: number;
}

/** One generated month, and the least that it could cost: at any hour, and restricted to open instants. */
export interface Month {
  readonly events: readonly MonthEvent[];
  readonly least: number;
  readonly leastOpen: number;
}

/** Seeds 1 to 80. */
export function benchMonths(): readonly Month[] {
  return Array.from({ length: 80 }, (_, index) => month(index + 1)).map((events) => ({ events, least: optimum(events), leastOpen: optimum(events, openFrom) }));
}

/** Means over the months. */
export function score(policy: Policy, months: readonly Month[]): Figures {
  const runs = months.map((one) => figuresOf(one, policy));
  const mean = (of: (run: Figures) => number) => runs.reduce((sum, run) => sum + of(run), 0) / runs.length;
  return {
    mailsPerDay: mean((run) => run.mailsPerDay), urgentMean: mean((run) => run.urgentMean), urgentP95: mean((run) => run.urgentP95),
    mentionMean: mean((run) => run.mentionMean), followedMean: mean((run) => run.followedMean), quietPerDay: mean((run) => run.quietPerDay),
    costPerDay: mean((run) => run.costPerDay), regret: mean((run) => run.regret),
  };
}

/** What counts for a policy that keeps quiet hours: means over the months, and the worst month. */
export function openScore(policy: Policy, months: readonly Month[]): OpenFigures {
  const runs = months.map(({ events, leastOpen }) => {
    const sent = deliveriesOf(events, policy);
    return { sent, urgent: meanOf(delaysOf(sent, 'urgent', (at) => !isQuiet(at))), regret: costPerDay(sent) / leastOpen };
  });
  return {
    mailsPerDay: meanOf(runs.map(({ sent }) => sent.length / DAYS)),
    quiet: runs.flatMap(({ sent }) => sent).filter(({ at }) => isQuiet(at)).length,
    urgentOpenMean: meanOf(runs.map(({ urgent }) => urgent)), worstUrgentOpenMean: Math.max(...runs.map(({ urgent }) => urgent)),
    openRegret: meanOf(runs.map(({ regret }) => regret)), worstOpenRegret: Math.max(...runs.map(({ regret }) => regret)),
  };
}

export function renderTable(policies: Readonly<Record<string, Policy>>, months: readonly Month[]): string {
  const rows = Object.entries(policies).map(([name, policy]) => [name, ...Object.values(score(policy, months)).map((value) => value.toFixed(2))]);
  const header = ['policy', 'deliveries a day', 'urgent (h)', 'p95', 'mention (h)', 'followed (h)', 'in quiet hours', 'cost a day', '× optimum'];
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

export function renderOpenScore(policy: Policy, months: readonly Month[]): string {
  const { mailsPerDay, quiet, urgentOpenMean, worstUrgentOpenMean, openRegret, worstOpenRegret } = openScore(policy, months);
  return `Tour de table, ${months.length} months: ${mailsPerDay.toFixed(2)} deliveries a day, ${quiet} in quiet hours; urgent lines in open hours wait ${urgentOpenMean.toFixed(2)} h`
    + ` (worst month ${worstUrgentOpenMean.toFixed(2)}); ${openRegret.toFixed(2)} × the optimum restricted to open instants (worst month ${worstOpenRegret.toFixed(2)}).`;
}

function figuresOf({ events, least }: Month, policy: Policy): Figures {
  const sent = deliveriesOf(events, policy), urgent = delaysOf(sent, 'urgent'), cost = costPerDay(sent);
  return {
    mailsPerDay: sent.length / DAYS, urgentMean: meanOf(urgent), urgentP95: urgent[Math.floor(0.95 * urgent.length)] ?? 0,
    mentionMean: meanOf(delaysOf(sent, 'mention')), followedMean: meanOf(delaysOf(sent, 'followed')),
    quietPerDay: sent.filter(({ at }) => isQuiet(at)).length / DAYS, costPerDay: cost, regret: cost / least,
  };
}

/** Shortest first. */
function delaysOf(sent: readonly Delivery[], kind: Kind, arrived: (at: number) => boolean = () => true): readonly number[] {
  return sent.flatMap(({ at, events }) => events.filter((event) => event.kind === kind && arrived(event.at)).map((event) => at - event.at)).sort((a, b) => a - b);
}

function meanOf(list: readonly number[]): number {
  return list.reduce((sum, value) => sum + value, 0) / Math.max(1, list.length);
}
