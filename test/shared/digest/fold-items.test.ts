// However much waits for somebody, a digest stays a page that can be read.
import type { DigestItem } from '../../../shared/digest/digest';
import { foldItems } from '../../../shared/digest/fold-items';

const item = (n: number, links: DigestItem['links']): DigestItem => ({ why: 'Question', what: `n° ${n}`, name: null, quotes: [], links, perhapsSent: false }) as unknown as DigestItem;

test.each<[string, (n: number) => DigestItem['links']]>([['each on a page of its own', (n) => [{ title: `Page ${n}`, url: `${n}.md` }]], ['without a page', () => []]])('20,000 lines %s: a bounded message, with their number', (_, links) => {
  const folded = foldItems(Array.from({ length: 20_000 }, (__, n) => item(n, links(n))));
  expect([folded.inFull.length, folded.count, folded.pages.length + folded.others.length]).toEqual([12, 19_988, 60]);
});
