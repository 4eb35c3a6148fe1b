// Laws of what the merge is made of: cutting a page, reading forms, escaping, line edits.
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { cutHeading } from '../../shared/documents/cut-heading';
import { escapeText } from '../../shared/documents/escape-text';
import { lineEdits } from '../../shared/documents/line-edits';
import { parsePage } from '../../shared/documents/parse-page';
import { printPieces } from '../../shared/documents/print-pieces';
import { blockForm, inlineForm } from '../../shared/documents/read-forms';
import { applyEdits } from './merge/apply-edits';
import { planRuns, pureRuns } from './runs';

const newline = fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\r', ' \n');
const scrap = fc.constantFrom('# a', '## b · [c](d#1)', '- a', '  - b', '1. c', '* [x] d', '| a | b |', '|---|---|', '> q', '```', '~~~', '<div>', '<!--', '-->', '---', '===', 'mot', '**fort**', '\\*', '[^1]', '[^1]: note', '[r]: u',
  '    code', '\t- tab', 'a\u00a0b', '\uFEFF', 'é', '&amp;', '~~s~~', '[^comment-1]', 'tags: x');
const page = fc.array(fc.tuple(fc.oneof({ weight: 9, arbitrary: scrap }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) }), fc.option(newline, { nil: ' ' })), { maxLength: 25 })
  .map((parts) => parts.flat().join(''));

test('cutting a page and printing its pieces gives its bytes back', () => {
  fc.assert(fc.property(page, (text) => {
    const cut = parsePage(text);
    expect(cut === null ? text : printPieces(cut, cut.sections.flatMap(({ heading, blocks }) => [...(heading ? [heading] : []), ...blocks]))).toBe(text);
  }), planRuns);
});

test('cutting a heading loses none of its bytes', () => {
  fc.assert(fc.property(page, fc.constantFrom('d#1', null), fc.constantFrom('a', 'mot', 'b'), (text, url, title) => {
    for (const { heading } of parsePage(text)?.sections ?? []) {
      if (heading?.heading === undefined) continue;
      const { before, link, after } = cutHeading(heading, url, title).markdown;
      expect(heading.heading.prefix + before + link + after + heading.heading.suffix).toBe(heading.source);
    }
  }), planRuns);
});

const words = fc.array(fc.constantFrom('a', 'B', 'é', ' ', '  ', '1.', '1)', '-', '+', '*', '_', '#', '>', '=', '`', '[', ']', '(', ')', '<', '&', '&amp;', '\\', '|', '!', '~', ':', 'x@y', '\n', '"', '·'), { minLength: 1, maxLength: 14 }).map((parts) => parts.join(''));

test('escaped words read as these words, at the start of a block, of an item and of a heading', () => {
  fc.assert(fc.property(words, (text) => {
    const plain = text.replace(/\s+/g, ' ').trim();
    for (const start of ['', '- ', '# ']) {
      const read = fromMarkdown(start + escapeText(text));
      expect(read.children.length).toBe(plain === '' && start === '' ? 0 : 1);
      expect(toString(read).replace(/\s+/g, ' ').trim()).toBe(plain);
    }
  }), planRuns);
});

test('words without marks are read without the parser as the parser would read them', () => {
  const plain = fc.array(fc.constantFrom('a', 'Été', '1', '20 h 10', ' ', '\u00a0', ' · ', '(', ')', '.', '!', ':', ';', '?', '=', '+', '-', '"', '$', '%', '^', '{', '}', ',', '\'', '/'), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));
  fc.assert(fc.property(plain, (text) => {
    fc.pre(text.trim() !== '');
    const heading = parsePage(`# ${text.trim()}`)?.sections[0]?.heading;
    expect(inlineForm(text)).toBe(heading?.form);
    const paragraph = parsePage(`X${text}`)?.sections[0]?.blocks;
    expect(blockForm({ key: 'k', kind: 'paragraph', markdown: `X${text}` })).toBe(paragraph?.map(({ form }) => form).join('\n'));
    const item = parsePage(`- X${text}`)?.sections[0]?.blocks;
    expect(blockForm({ key: 'k', kind: 'item', markdown: `- X${text}` })).toBe(item?.map(({ form }) => form).join('\n'));
  }), planRuns);
});

test('line edits lead from one text to the other, in order, and only where they differ', () => {
  const text = fc.array(fc.constantFrom('', 'a', 'b', 'c', 'd', 'e'), { maxLength: 14 }).map((lines) => lines.join('\n'));
  fc.assert(fc.property(text, text, (was, is) => {
    const edits = lineEdits(was, is);
    expect(applyEdits(was, edits)).toBe(is);
    edits.forEach(({ from, to, lines }, at) => {
      expect(from).toBeGreaterThan(edits[at - 1]?.to ?? -1);
      expect(was.split('\n').slice(from, to)).not.toEqual(lines);
    });
    expect(lineEdits(was, was)).toEqual([]);
  }), pureRuns);
});
