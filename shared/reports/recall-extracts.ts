// What the plenary reads of one subgroup's reports, as the last plan chose it where no word of them has changed.
import type { World } from '../plan/world';
import { chooseExtracts, type Choosing, type Chosen, type Extract } from './choose-extracts';
import { statementsOf, type Report } from './report';

export interface Recalling extends Omit<Choosing, 'isTemplate'> {
  readonly subgroup: string;
  /** Folded. */
  readonly templates: readonly string[];
  readonly isTemplate: Choosing['isTemplate'];
}

/** Reports by their place among the current ones: a fact holds no report twice. */
type Fact = Omit<Chosen, 'extracts'> & { readonly extracts: readonly (Omit<Extract, 'report'> & { readonly from: number })[] };

export function recallExtracts({ recall }: World, { subgroup, templates, ...choosing }: Recalling): Chosen {
  const { current, previous, words } = choosing;
  const of = JSON.stringify([current.map(statementsOf), previous, words, templates]);
  const { extracts, ...rest } = recall(`extracts/${subgroup}`, of, () => factOf(chooseExtracts(choosing), current));
  return { ...rest, extracts: extracts.map(({ from, ...extract }) => ({ ...extract, report: current[from] as Report })) };
}

function factOf({ extracts, ...rest }: Chosen, current: readonly Report[]): Fact {
  return { ...rest, extracts: extracts.map(({ report, ...extract }) => ({ ...extract, from: current.indexOf(report) })) };
}
