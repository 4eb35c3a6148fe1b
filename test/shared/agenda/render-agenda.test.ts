// The page that members read, whole, in both languages; and what must never happen on it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import fc from 'fast-check';
import { emptyBase, readBase } from '../../../shared/documents/base';
import { mergeDocument } from '../../../shared/documents/merge-document';
import { readDocument } from '../../../shared/documents/read-document';
import { messagesOf } from '../../../shared/text/messages';
import { renderAgenda } from '../../../shared/agenda/render-agenda';
import { planRuns } from '../../laws/runs';
import { draftText } from './draft-text';
import { agenda, compost, english, french } from './sample-agenda';

const page = (text: string) => text.replace(/\u00a0/g, ' ').trim();

it.each([['fr', french], ['en', english]] as const)('reads well (%s)', (locale, reader) => {
  const golden = join(__dirname, `page.${locale}.md`);
  const text = `${page(draftText(renderAgenda(agenda, reader)))}\n`;
  if (process.env['UPDATE_GOLDEN']) writeFileSync(golden, text);
  expect(text).toBe(readFileSync(golden, 'utf8'));
});

it('says tu to a group that says tu', () => {
  expect(draftText(renderAgenda(agenda, { ...french, address: 'tu' }))).toContain('Tout ce que tu écris ici est gardé');
  expect(draftText(renderAgenda({ ...agenda, state: 'closed' }, { ...french, address: 'tu' }))).toContain('ce que tu y écris');
});

it('is a proposal until the cut-off, then the agenda', () => {
  const opening = (state: 'proposal' | 'closed') => draftText(renderAgenda({ ...agenda, state }, french)).split('\n')[0];
  expect(opening('proposal')).toBe('# Proposition d’ordre du jour · Plénière du jeudi 3 décembre 2026');
  expect(opening('closed')).toBe('# Plénière du jeudi 3 décembre 2026');
});

it('says an overrun once and no margin that is not there', () => {
  const text = page(draftText(renderAgenda({ ...agenda, buffer: 0, overrun: 15 }, french)));
  expect(text.match(/15 min : raccourcir ou retirer un point/g)).toHaveLength(1);
  expect(text).not.toContain('Marge');
});

it('marks a duration that a person typed as taken from the page', () => {
  expect(renderAgenda(agenda, french).sections.map(({ heading }) => heading.taken)).toEqual([undefined, undefined, undefined, undefined, ['after'], undefined, undefined]);
});

it('has no empty line of roles and no empty list', () => {
  const bare = renderAgenda({ ...agenda, roles: [], leftOut: [], entries: [], place: null }, french);
  expect(bare.sections.map(({ blocks }) => blocks.map(({ key }) => key))).toEqual([['when', 'about', 'margin']]);
});

it('keeps long notes within bounds', () => {
  const notes = Array.from({ length: 400 }, (_, at) => `ligne ${at}`).join('\n');
  const blocks = renderAgenda({ ...agenda, entries: [{ ...compost, notes }] }, french).sections[1]?.blocks ?? [];
  expect(blocks.filter(({ key }) => key.startsWith('notes/')).length).toBe(12);
});

const word = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constantFrom('# ', '- ', '1. ', '[x](y)', '](', '*a*', '<b>', '&amp;', '`', '~~', '|', '---', '\n\n', '![', '\\', 'http://a.b/_c_', 'a@b.fr', 'a_b@c.fr', 'www.a_b.fr', '==='));
const title = fc.array(word, { maxLength: 5 }).map((words) => words.join(''));

it('shows a title with the words that its row has, whatever they are', () => {
  fc.assert(fc.property(title, title, (text, notes) => {
    const item = { ...compost, title: text, notes, presenters: [text] };
    const draft = renderAgenda({ ...agenda, entries: [item], leftOut: agenda.leftOut.map((topic) => ({ ...topic, title: text })) }, french);
    for (const section of draft.sections) {
      expect(new Set(section.blocks.map(({ key }) => key)).size).toBe(section.blocks.length);
      for (const block of section.blocks) expect(isOneBlock(block.markdown, block.kind)).toBe(true);
    }
    expect(wordsShown(`## x [${draft.sections[1]?.heading.link?.text}](../u#1) y`)).toBe(shown(`x ${shown(text)} y`));
  }), planRuns);
});

function tree(markdown: string) {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

function isOneBlock(markdown: string, kind: string): boolean {
  const [block, ...more] = tree(markdown).children;
  const rightKind = kind === 'item' ? block?.type === 'list' && block.children.length === 1 && /^paragraph(,list)?$/.test(block.children[0]?.children.map(({ type }) => type).join() ?? '') : block?.type === 'paragraph';
  return more.length === 0 && rightKind;
}

/** Spaces of any kind count as one. */
function shown(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function wordsShown(markdown: string): string {
  return shown(toString(tree(markdown)));
}

const named = title.map((text) => text.replace(/@|:\/\/|www/g, ''));

it('stands on the page just as it was written, however strange its rows', () => {
  fc.assert(fc.property(named, title, (text, notes) => {
    const strange = { ...agenda, title: text, place: notes.replace(/\s+/g, ' '), entries: [{ ...compost, title: text, notes, presenters: [text] }], leftOut: agenda.leftOut.map((topic) => ({ ...topic, title: text })) };
    const draft = renderAgenda(strange, french);
    const first = mergeDocument(readDocument(null, emptyBase), draft, messagesOf('fr').documents);
    const theirs = readDocument(first.text, readBase(first.keep));
    expect(theirs.sections.map(({ id, writtenIn }) => [id, writtenIn])).toEqual(draft.sections.map(({ id }) => [id, false]));
    expect(mergeDocument(theirs, draft, messagesOf('fr').documents)).toMatchObject({ changed: false, suggestions: [], keep: {} });
  }), planRuns);
});
