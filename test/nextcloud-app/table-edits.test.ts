// The stretch of whole lines by which PHP edits a table: put in where it stands, it gives exactly the new file.
import fc from 'fast-check';
import { stretch } from '../../nextcloud-app/src/table-edits';
import { pureRuns } from '../laws/runs';

const put = (before: string, { at, was, to }: ReturnType<typeof stretch>): string => before.slice(0, at) + atob(to) + before.slice(at + atob(was).length);
const lines = fc.array(fc.stringMatching(/^[ab;]{0,3}$/), { maxLength: 5 }).chain((all) => fc.constantFrom(all.join('\n'), `${all.join('\n')}\n`, `${all.join('\r\n')}\r\n`));

test('law: put in its place it gives the new file; it is whole lines, and empty only at the end', () => {
  fc.assert(fc.property(lines, lines, (before, after) => {
    fc.pre(before !== after);
    const edit = stretch(before, after), was = atob(edit.was);
    expect(put(before, edit)).toBe(after);
    expect(before.slice(edit.at, edit.at + was.length)).toBe(was);
    expect(edit.at === 0 || before[edit.at - 1] === '\n').toBe(true);
    expect(edit.at + was.length === before.length || was.endsWith('\n')).toBe(true);
  }), pureRuns);
});

test('a row that is added to the end names nothing that stood there', () => {
  expect(stretch('a;b\n', 'a;b\nc;d\n')).toEqual({ at: 4, was: '', to: btoa('c;d\n') });
});

test('one changed cell names its line and no other', () => {
  expect(stretch('a;b\nc;\ne;f\n', 'a;b\nc;d\ne;f\n')).toEqual({ at: 4, was: btoa('c;\n'), to: btoa('c;d\n') });
});
