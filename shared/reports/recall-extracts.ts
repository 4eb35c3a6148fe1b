// What the plenary reads of one subgroup's reports, as the last plan chose it where no word of them has changed.
import type { World } from '../plan/world';
import { chooseExtracts, type Choosing, type Chosen, type Extract } from './choose-extracts';
import type { Report, Statement } from './report';

export interface Recalling extends Omit<Choosing, 'previous'> {
  readonly subgroup: string;
  /** Folded. */
  readonly templates: readonly string[];
  /** What was told for each plenary before, the oldest first, with the fingerprints of what it was told in. */
  readonly previous: readonly { readonly statements: readonly Statement[]; readonly said: readonly string[] }[];
}

/** Reports by their place among the current ones: a fact holds no report twice. */
type Fact = Omit<Chosen, 'extracts'> & { readonly extracts: readonly (Omit<Extract, 'report'> & { readonly from: number })[] };

export function recallExtracts({ recall }: World, { subgroup, templates, previous, ...choosing }: Recalling): Chosen {
  const { current, words } = choosing, of = [current.map(({ said }) => said), previous.map(({ said }) => said), words, templates];
  const { extracts, ...rest } = recall(`extracts/${subgroup}`, of, () => factOf(chooseExtracts({ ...choosing, previous: previous.map(({ statements }) => statements) }), current));
  return { ...rest, extracts: extracts.map(({ from, ...extract }) => ({ ...extract, report: current[from] as Report })) };
}

function factOf({ extracts, ...rest }: Chosen, current: readonly Report[]): Fact {
  return { ...rest, extracts: extracts.map(({ report, ...extract }) => ({ ...extract, from: current.indexOf(report) })) };
}
