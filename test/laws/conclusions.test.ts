// Laws of conclusions: nothing typed is lost, nothing breaks, nothing is invented.
import fc from 'fast-check';
import type { ConclusionAsking, Conclusion } from '../../shared/agenda/conclusions/conclusion';
import { parseConclusion } from '../../shared/agenda/conclusions/parse-conclusion';
import { conclusionWords as en } from '../../shared/text/en/conclusions';
import { conclusionWords as fr } from '../../shared/text/fr/conclusions';
import { normalise } from '../../shared/text/normalise';
import { pureRuns } from './runs';

const members: Readonly<Record<string, string>> = { ana: 'm1', bob: 'm2', chloe: 'm3' };
const asking: ConclusionAsking = { locale: 'fr', today: '2026-12-03', nextMeeting: '2026-12-17', person: (name) => (normalise(name) === 'sam' ? 'ambiguous' : members[normalise(name)] ?? null) };

const phrase = fc.constantFrom(...[fr, en].flatMap((words) => Object.values(words).flat())).map((text) => text.replace('·es', 'e'));
/** They begin a statement of its own. */
const introducing: ReadonlySet<string> = new Set([fr, en].flatMap(({ decides, decision, task }) => [...decides, ...decision, ...task]));
const stray = fc.nat({ max: 9999 }).map((n) => `zx${n}q`);
const piece = fc.oneof({ weight: 4, arbitrary: phrase }, stray, fc.constantFrom('Ana', 'Bob', 'Sam', 'Zoé', '15/1', 'vendredi', '12 January', 'avant', 'par', 'et'));
const gap = fc.constantFrom(' ', ' ', ' ', ', ', ' : ', ': ', '. ', ' ; ', ' - ', ' → ', ' (', ') ', '\n', '\n- ', '\n\n', '\n- [ ] ', '\n- [x] ', ' ? ', '. **', '** ');
const typed = fc.array(fc.tuple(piece, gap), { maxLength: 14 }).map((parts) => parts.flat().join(''));
const quoted = ({ outcomes, questions }: Conclusion) => [...[...outcomes, ...questions].map(({ words }) => words), ...questions.flatMap(({ against }) => against ?? [])];

test('whatever is typed, it is read without a fault', () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), typed), fc.constantFrom('fr' as const, 'en' as const), (text, locale) => {
    const { blank, outcomes, questions } = parseConclusion(text, { ...asking, locale });
    expect(blank).toBe(outcomes.length === 0 && questions.length === 0);
  }), pureRuns);
});

test('every strange word stands in an outcome or in a question', () => {
  fc.assert(fc.property(typed, (text) => {
    const said = quoted(parseConclusion(text, asking)).join('\n');
    expect((text.match(/zx\d+q/gu) ?? []).filter((word) => !said.includes(word))).toEqual([]);
  }), pureRuns);
});

test('what is quoted was typed', () => {
  fc.assert(fc.property(typed, (text) => {
    const plain = text.replace(/\*\*/gu, '').replace(/\s+/gu, ' ');
    for (const words of quoted(parseConclusion(text, asking))) expect(plain).toContain(words.replace(/\s+/gu, ' '));
  }), pureRuns);
});

test('a statement with a word that nobody knows closes nothing and puts nothing off', () => {
  const known = fc.array(phrase, { minLength: 1, maxLength: 4 });
  fc.assert(fc.property(stray, known, fc.boolean(), (word, phrases, ahead) => {
    fc.pre(!/[:?;.,(]/u.test(phrases.join(' ')) && !phrases.some((one) => introducing.has(one)));
    const { outcomes } = parseConclusion(ahead ? [word, ...phrases].join(' ') : [...phrases.slice(0, 1), word].join(' '), asking);
    const explained = new Set([...fr.reason, ...en.reason, ...fr.company, ...en.company, ...fr.occasion, ...en.occasion, ...fr.awaiting, ...en.awaiting].map((one) => normalise(one.replace('·es', 'e'))));
    fc.pre(ahead || !phrases.some((one) => explained.has(normalise(one))));
    expect(outcomes.filter(({ outcome }) => !['decided', 'task', 'note'].includes(outcome))).toEqual([]);
  }), pureRuns);
});

test('a question mark leaves nothing settled', () => {
  fc.assert(fc.property(fc.array(phrase, { minLength: 1, maxLength: 5 }), (phrases) => {
    fc.pre(!/[.;?]/u.test(phrases.join(' ')));
    expect(parseConclusion(`${phrases.join(' ')} ?`, asking).outcomes).toEqual([]);
  }), pureRuns);
});

test('dealt with and coming back never stand together', () => {
  fc.assert(fc.property(typed, (text) => {
    const outcomes = parseConclusion(text, asking).outcomes.map(({ outcome }) => outcome);
    const returns = outcomes.some((outcome) => ['still-open', 'not-reached', 'put-off', 'on-hold', 'not-before'].includes(outcome));
    expect(outcomes.includes('dealt-with') && returns).toBe(false);
  }), pureRuns);
});

test('case, emphasis, list marks and spaces around a single line change nothing', () => {
  fc.assert(fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), fc.constantFrom('- ', '  ', '> ', '* '), (pieces, mark) => {
    const text = pieces.join(' ');
    const kinds = (source: string) => { const { outcomes, questions } = parseConclusion(source, asking); return [outcomes.map(({ outcome }) => outcome), questions.map(({ question }) => question)]; };
    expect(kinds(`${mark}**${text.toUpperCase()}**  `)).toEqual(kinds(text));
  }), pureRuns);
});

test('struck text counts as deleted', () => {
  fc.assert(fc.property(fc.array(phrase, { minLength: 1, maxLength: 4 }), fc.constantFrom('traité', 'reporté', ''), (struck, left) => {
    expect(parseConclusion(`~~${struck.join(' ')}~~ ${left}`, asking)).toEqual(parseConclusion(left, asking));
  }), pureRuns);
});
