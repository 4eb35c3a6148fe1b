// Topics found by their titles' words are those that a look at each of them finds.
import fc from 'fast-check';
import { similarity } from '../../../shared/documents/similarity';
import type { Topic } from '../../../shared/model/rows';
import { topicsByTitle } from '../../../shared/reports/topics-by-title';
import { normalise } from '../../../shared/text/normalise';

const title = fc.array(fc.constantFrom('le', 'le', 'toit', 'Toit', 'devis', 'compost', 'vélos', 'cour', 'été', ':'), { maxLength: 8 }).map((words) => words.join(' '));
const topics = fc.array(fc.record({ title, status: fc.constantFrom<Topic['status']>('open', 'done') }), { maxLength: 10 }).map((rows) => rows.map((row, at) => ({ ...row, id: `${at}` }) as Topic));

test('called so, or nearly: the same as one by one, in the table’s order', () => {
  fc.assert(fc.property(topics, title, (rows, asked) => {
    const { called, nearly } = topicsByTitle(rows);
    expect(called(asked)).toEqual(rows.filter((one) => normalise(one.title) === normalise(asked)));
    expect(nearly(asked)).toEqual(rows.filter((one) => one.status === 'open' && similarity(one.title, asked) >= 0.75 && similarity(asked, one.title) >= 0.75));
  }), { numRuns: 2_000 });
});
