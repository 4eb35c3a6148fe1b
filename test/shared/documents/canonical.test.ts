// Two prints of one content have one form; two contents have two.
import { parsePage } from '../../../shared/documents/parse-page';

function formsOf(text: string): readonly string[] {
  return (parsePage(text)?.sections ?? []).flatMap(({ heading, blocks }) => [...(heading ? [heading] : []), ...blocks]).filter(({ kind }) => kind !== 'definition').map(({ form }) => form);
}

test.each([
  ['escapes', 'Le 1. mars, a-b ! [x]', 'Le 1\\. mars, a\\-b \\! \\[x\\]'],
  ['bullets', '- a\n- b', '* a\n* b'],
  ['numbers, and lists with or without them', '1. a\n2. b', '7) a\n8) b'],
  ['emphasis marks', '*a* **b**', '_a_ __b__'],
  ['emphasis word by word', '**a b** *c*', '**a** **b** _c_'],
  ['nested emphasis', '**_a_**', '_**a**_'],
  ['underlined headings', '# Titre\n\n## Autre', 'Titre\n===\n\nAutre\n---'],
  ['bold headings', '## Titre', '## **Titre** ##'],
  ['hard breaks', 'a\\\nb', 'a  \nb'],
  ['wrapped lines', 'a b\nc', 'a\nb c'],
  ['table padding', '| a | b |\n|---|---|\n| c | d |', '| a   |  b |\n| :-- | :-: |\n|c|d|'],
  ['line breaks in cells', '| a b |\n|---|\n| c |', '| a<br>b |\n|---|\n| c |'],
  ['entities', 'Zoé & Léa', 'Zo&eacute; &amp; L&#233;a'],
  ['no-break spaces', 'Pourquoi\u00a0: «\u202foui »', 'Pourquoi : « oui\u00a0»'],
  ['bare and bracketed addresses', 'https://example.org/a', '<https://example.org/a>'],
  ['links spelled out', 'https://example.org/a', '[https://example.org/a](https://example.org/a)'],
  ['link definitions', '[a](https://example.org)', '[a][1]\n\n[1]: https://example.org'],
  ['encoded addresses', '[a](<été 1.ods#4>)', '[a](%C3%A9t%C3%A9%201.ods#4)'],
  ['spaces at line ends', 'a\n\nb', 'a  \n\nb   '],
  ['loose lists', '- a\n- b', '- a\n\n- b'],
  ['deep list indents', '- a\n  - b', '-   a\n    -   b'],
  ['ticks that an editor escaped', '- [ ] a\n- [x] b', '- \\[ \\] a\n- \\[X\\] b'],
  ['comment anchors', 'a b', 'a[^comment-1] b\n\n[^comment-1]: oui'],
  ['comment anchors without their definition', 'a b', 'a[^comment-1] b'],
  ['composed characters', 'été', 'e\u0301te\u0301'],
])('one form: %s', (_, one, other) => {
  expect(formsOf(other)).toEqual(formsOf(one));
  expect(formsOf(one).join('')).not.toBe('');
});

test.each([
  ['words', 'a b', 'a c'],
  ['order of words', 'a b', 'b a'],
  ['emphasis', 'a b', 'a *b*'],
  ['emphasis within a word', '**ab**', '**a**b'],
  ['strikethrough', 'a', '~~a~~'],
  ['link targets', '[a](x#1)', '[a](x#2)'],
  ['a link and its words', '[a](x)', 'a'],
  ['ticks', '- [ ] a', '- [x] a'],
  ['nesting', '- a\n  - b', '- a\n- b'],
  ['code', '`a`', 'a'],
  ['footnotes', 'a', 'a[^1]\n\n[^1]: b'],
  ['a list and a table', '- a', '| a |\n|---|'],
])('two forms: %s', (_, one, other) => {
  expect(formsOf(other)).not.toEqual(formsOf(one));
});
