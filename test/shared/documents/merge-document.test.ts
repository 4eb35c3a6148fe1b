// What the laws found, and what each sentence about two authors means, one small page at a time.
import { askBack, foldBase, readBase } from '../../../shared/documents/base';
import type { Draft, DraftBlock, DraftSection } from '../../../shared/documents/draft';
import { mergeDocument } from '../../../shared/documents/merge-document';
import type { MergedDocument } from '../../../shared/documents/merge-document';
import { readDocument } from '../../../shared/documents/read-document';
import type { Kept } from '../../../shared/model/effect';
import { messagesOf } from '../../../shared/text/messages';
import { frozen } from '../../laws/merge/frozen';

interface Page {
  readonly text: string | null;
  readonly base: Kept;
  readonly merged: MergedDocument;
}

const idByUrl = { 'Sujets.ods#1': 'topic/1', 'Sujets.ods#2': 'topic/2', 'Sujets.ods#3': 'topic/3' };

function run(text: string | null, sections: readonly DraftSection[], base: Kept = {}): Page {
  const draft: Draft = frozen({ sections });
  const merged = mergeDocument(frozen(readDocument(text, readBase(frozen(base)), idByUrl)), draft, messagesOf('fr').documents);
  return { text: merged.text, base: foldBase(base, merged.keep), merged };
}

/** A first run, a person's edit, a second run. */
function between(before: readonly DraftSection[], edit: (text: string) => string, after: readonly DraftSection[]): Page {
  const first = run(null, before);
  const second = run(edit(first.text ?? ''), after, first.base);
  expect(run(second.text, after, second.base).merged).toMatchObject({ changed: false, keep: {} });
  return second;
}

const title: DraftSection = { id: 'title', depth: 1, heading: { before: '', link: null, after: 'Plénière' }, blocks: [] };

function topic(number: number, blocks: readonly DraftBlock[] = [paragraph('why', `Pourquoi : ${number} fois reporté.`)], clock = '20 h 10', minutes = 15): DraftSection {
  return { id: `topic/${number}`, depth: 2, heading: { before: `${clock} · `, link: { text: `Sujet ${number}`, url: `Sujets.ods#${number}` }, after: ` · ${minutes} min` }, blocks };
}

function paragraph(key: string, markdown: string): DraftBlock {
  return { key, kind: 'paragraph', markdown };
}

function item(key: string, words: string): DraftBlock {
  return { key, kind: 'item', markdown: `- ${words}` };
}

const offer = /\n## Propositions de Tour de table\n[\s\S]*$/;

describe('a unit', () => {
  test('that nobody touched is updated next to one that somebody edited', () => {
    const { text } = between([title, topic(1, [item('a', 'pommes'), item('b', 'poires')])], (page) => page.replace('pommes', 'pommes rouges'), [title, topic(1, [item('a', 'pommes'), item('b', 'prunes')])]);
    expect(text).toContain('- pommes rouges\n- prunes\n');
  });

  test('that a person edited stays, and ours is offered', () => {
    const { text, merged } = between([title, topic(1)], (page) => page.replace('reporté.', 'reporté, dit Zoé.'), [title, topic(1, [paragraph('why', 'Pourquoi : 2 fois reporté.')])]);
    expect(text).toContain('Pourquoi : 1 fois reporté, dit Zoé.\n');
    expect(text).toContain('- [ ] Sujet 1\u00a0: «\u00a0Pourquoi : 2 fois reporté.\u00a0»');
    expect(merged.suggestions).toEqual([{ unit: 'topic/1/why', section: 'topic/1', title: 'Sujet 1', form: 'Pourquoi : 2 fois reporté.' }]);
  });

  test('that a person deleted stays away, also when the topic leaves and returns', () => {
    const both = [title, topic(1, [paragraph('why', 'Pourquoi.'), paragraph('end', 'Conclusion :')])];
    const deleted = between(both, (page) => page.replace('Pourquoi.\n\n', ''), both);
    const gone = run(deleted.text, [title], deleted.base);
    expect(gone.text).toBe('# Plénière\n');
    expect(run(gone.text, both, gone.base).text).toBe('# Plénière\n\n## 20 h 10 · [Sujet 1](Sujets.ods#1) · 15 min\n\nConclusion :\n');
  });

  test('typed by hand as ours would be has gone in, and is ours from then on', () => {
    const later = [title, topic(1, [paragraph('why', 'Pourquoi : 2 fois reporté.')])];
    const typed = between([title, topic(1)], (page) => page.replace('1 fois', '2 fois'), later);
    expect(typed.merged.changed).toBe(false);
    expect(Object.keys(typed.merged.keep)).toEqual(['section/topic/1']);
    expect(run(typed.text, [title, topic(1, [paragraph('why', 'Pourquoi : 3 fois.')])], typed.base).text).toContain('Pourquoi : 3 fois.');
  });

  test('keeps the comment that hangs on it when ours replaces it', () => {
    const page = (text: string): string => `${text.replace('reporté.', 'reporté.[^comment-4]')}\n[^comment-4]: [Ana](mention://user/ana) en est sûre\n`;
    const { text } = between([title, topic(1)], page, [title, topic(1, [paragraph('why', 'Pourquoi : deux fois.')])]);
    expect(text).toContain('Pourquoi : deux fois.[^comment-4]\n');
  });

  test('new to us goes behind our nearest one before it, and does not cut a list', () => {
    const ours = (blocks: readonly DraftBlock[]): readonly DraftSection[] => [title, topic(1, blocks)];
    const list = [item('a', 'pommes'), item('b', 'poires')];
    const { text } = between(ours(list), (page) => page.replace('- poires', '- poires\n- à moi'), ours([item('a', 'pommes'), paragraph('p', 'Un mot.'), item('b', 'poires'), item('c', 'prunes')]));
    expect(text).toContain('- pommes\n- poires\n- prunes\n- à moi\n\nUn mot.\n');
  });

  test('takes the bullet, number and looseness of the list that it joins', () => {
    const ours = (...names: string[]): readonly DraftSection[] => [title, topic(1, names.map((name) => item(name, `${name}\n  - dedans`)))];
    const { text } = between(ours('a', 'b'), (page) => page.replace('- a\n  - dedans', '1. a\n   - dedans').replace('- b\n  - dedans', '\n2. b\n   - dedans'), ours('a', 'b', 'c'));
    expect(text).toContain('1. a\n   - dedans\n\n2. b\n   - dedans\n\n3. c\n   - dedans\n');
  });
});

describe('a table', () => {
  const rows = (...names: string[]): readonly DraftSection[] => [title, { ...topic(1), blocks: names.map((name, at) => ({ key: name, kind: 'row', markdown: `| ${name} | à faire |`, ...(at === 0 ? { header: '| Quoi | État |' } : {}) })) }];

  test('takes our new rows while its header is ours', () => {
    expect(between(rows('a'), (page) => page, rows('a', 'b')).text).toContain('| Quoi | État |\n| --- | --- |\n| a | à faire |\n| b | à faire |\n');
  });

  test('gets no row of ours once a person changed its header: they stand in one of their own', () => {
    const { text } = between(rows('a'), (page) => page.replace('État |', 'État | Qui |').replace('--- |\n', '--- | --- |\n'), rows('a', 'b'));
    expect(text).toContain('| Quoi | État | Qui |\n| --- | --- | --- |\n| a | à faire |\n\n| Quoi | État |\n| --- | --- |\n| b | à faire |\n');
  });

  test('of ours stays whole beside one whose header a person changed', () => {
    const split = between(rows('a'), (page) => page.replace('État |', 'État | Qui |').replace('--- |\n', '--- | --- |\n'), rows('a', 'c'));
    expect(run(split.text, rows('a', 'b', 'c'), split.base).text).toContain('| a | à faire |\n\n| Quoi | État |\n| --- | --- |\n| b | à faire |\n| c | à faire |\n');
  });

  test('goes with its last row, but not with a person’s', () => {
    expect(between(rows('a'), (page) => page, rows()).text).not.toContain('|');
    expect(between(rows('a'), (page) => `${page}| la mienne | x |\n`, rows()).text).toContain('| Quoi | État |\n| --- | --- |\n| la mienne | x |\n');
  });
});

describe('a heading', () => {
  test('is three units: a typed duration stays while the clock moves on', () => {
    const taken = { ...topic(1, [], '20 h 30', 35), heading: { ...topic(1, [], '20 h 30', 35).heading, taken: ['after'] as const } };
    const { text, base } = between([title, topic(1, [])], (page) => page.replace('15 min', '35 min'), [title, taken]);
    expect(text).toContain('## 20 h 30 · [Sujet 1](Sujets.ods#1) · 35 min\n');
    expect(readDocument(text, readBase(base)).sections[1]?.heading.after).toMatchObject({ text: '· 35 min', touched: true });
  });

  test('that lost its link is known by its title, and still gets its clock', () => {
    const { text } = between([title, topic(1, [])], (page) => page.replace('[Sujet 1](Sujets.ods#1)', 'Sujet 1'), [title, topic(1, [], '21 h 00')]);
    expect(text).toContain('## 21 h 00 · Sujet 1 · 15 min\n');
  });

  test('in bold, underlined or closed is the same heading', () => {
    const prints = ['# **Plénière**\n\n## **20 h 10 · [Sujet 1](Sujets.ods#1) · 15 min**\n', 'Plénière\n===\n\n20 h 10 · [Sujet 1](<Sujets.ods#1>) · 15 min\n---\n', '# Plénière #\n\n## 20 h 10 · [Sujet 1][s] · 15 min ##\n\n[s]: Sujets.ods#1\n'];
    const { base } = run(null, [title, topic(1, [])]);
    for (const text of prints) {
      expect(run(text, [title, topic(1, [])], base).merged).toMatchObject({ text, changed: false, keep: {} });
      expect(run(text, [title, topic(1, [], '21 h 00')], base).text).toBe(text.replace('20 h 10', '21 h 00'));
    }
  });
});

describe('a bold heading', () => {
  test.each([
    ['## **20 h 10 · [Sujet 1](Sujets.ods#1) · 15 min** sans faute\n', '## **21 h 00 · [Sujet 1](Sujets.ods#1) · 15 min** sans faute\n'],
    ['## **20 h 10 · [Sujet 1](Sujets.ods#1) · 15 min**[^comment-1]\n\n[^comment-1]: oui\n', '## **21 h 00 · [Sujet 1](Sujets.ods#1) · 15 min**[^comment-1]\n\n[^comment-1]: oui\n'],
    ['## **20 h 10 ·** [**Sujet 1**](Sujets.ods#1) **· 15 min**\n', '## 21 h 00 · [**Sujet 1**](Sujets.ods#1) **· 15 min**\n'],
  ])('on which a person typed on still gets its clock (%#)', (heading, updated) => {
    const { base } = run(null, [title, topic(1, [])]);
    expect(run(`# Plénière\n\n${heading}`, [title, topic(1, [], '21 h 00')], base).text).toBe(`# Plénière\n\n${updated}`);
  });
});

describe('a section', () => {
  test('that holds only what we left goes when its topic goes; definitions stay with the document', () => {
    const { text } = between([title, topic(1), topic(2)], (page) => page.replace('## 20 h 10 · [Sujet 2]', '[^1]: une note\n\n## 20 h 10 · [Sujet 2]'), [title, topic(2)]);
    expect(text).toBe('# Plénière\n\n[^1]: une note\n\n## 20 h 10 · [Sujet 2](Sujets.ods#2) · 15 min\n\nPourquoi : 2 fois reporté.\n');
  });

  test('in which a person wrote stays whole, leaving is offered, and a tick removes it', () => {
    const wrote = between([title, topic(1), topic(2)], (page) => page.replace('1 fois reporté.', '1 fois reporté.\n\nJ’y tiens.'), [title, topic(2)]);
    expect(wrote.text).toContain('J’y tiens.');
    expect(wrote.text).toContain('- [ ] Sujet 1\u00a0: ce point n’est plus prévu.');
    const ticked = run((wrote.text ?? '').replace('[ ]', '[x]'), [title, topic(2)], wrote.base);
    expect(ticked.text).toBe('# Plénière\n\n## 20 h 10 · [Sujet 2](Sujets.ods#2) · 15 min\n\nPourquoi : 2 fois reporté.\n');
  });

  test('that a person deleted is not made again, until it is asked back', () => {
    const all = [title, topic(1), topic(2)];
    const deleted = between(all, (page) => page.slice(0, page.indexOf('## 20 h 10 · [Sujet 2]')), all);
    expect(deleted.text).not.toContain('Sujet 2');
    const asked = foldBase(deleted.base, askBack(readBase(deleted.base), 'topic/2'));
    expect(run(deleted.text, all, asked).text).toContain('[Sujet 2]');
  });

  test('that a person doubled is theirs: the order too, and it does not go behind their back', () => {
    const { text, base } = between([title, topic(1), topic(2)], (page) => `${page}\n${page.slice(page.indexOf('## 20 h 10 · [Sujet 1]'), page.indexOf('## 20 h 10 · [Sujet 2]'))}`, [title, topic(2)]);
    expect((text ?? '').match(/Sujet 1\]/g)).toHaveLength(2);
    expect(readBase(base).order).toBe('theirs');
  });

  test('stays the original wherever its copy stands: it is the one that holds more of what we left', () => {
    const heading = '## 20 h 10 · [Sujet 1](Sujets.ods#1) · 15 min\n';
    const { text } = between([title, topic(1)], (page) => page.replace(heading, `${heading}\nMa copie.\n\n${heading}`), [title, topic(1, [paragraph('why', 'Pourquoi : 2 fois.')])]);
    expect(text).toBe(`# Plénière\n\n${heading}\nMa copie.\n\n${heading}\nPourquoi : 2 fois.\n`);
  });

  test('linked by a person without us is met, not doubled, and what they typed in its heading counts', () => {
    const first = run(null, [title, topic(1)]);
    const text = `${first.text}\n## [Sujet 2](Sujets.ods#2) · 40 min\n\nMon idée.\n`;
    expect(readDocument(text, readBase(first.base), idByUrl).sections[2]).toMatchObject({ id: 'topic/2', adopted: true, writtenIn: true, heading: { after: { text: '· 40 min', touched: true } } });
    expect(run(text, [title, topic(1), topic(2, [])], first.base).text?.replace(offer, '')).toBe(text.replace('## [', '## 20 h 10 · ['));
  });
});

describe('the order', () => {
  test('is ours while theirs is the one that we left; a person’s section stays behind the one that it followed', () => {
    const { text } = between([title, topic(1, []), topic(2, [])], (page) => page.replace('\n## 20 h 10 · [Sujet 2]', '\n## Apéro\n\n## 20 h 10 · [Sujet 2]'), [title, topic(2, []), topic(1, [])]);
    expect(text?.match(/^## .*$/gm)?.map((line) => line.replace(/.*\[|\].*|## /g, ''))).toEqual(['Sujet 2', 'Sujet 1', 'Apéro']);
  });

  test('is theirs for good once they changed it', () => {
    const swapped = between([title, topic(1, []), topic(2, [])], () => '# Plénière\n\n## 20 h 10 · [Sujet 2](Sujets.ods#2) · 15 min\n\n## 20 h 10 · [Sujet 1](Sujets.ods#1) · 15 min\n', [title, topic(1, []), topic(3, []), topic(2, [])]);
    expect(swapped.text?.match(/Sujet \d/g)).toEqual(['Sujet 2', 'Sujet 1', 'Sujet 3']);
    expect(run(swapped.text, [title, topic(3, []), topic(1, []), topic(2, [])], swapped.base).merged.changed).toBe(false);
  });
});

describe('a suggestion', () => {
  const edited = (): Page => between([title, topic(1)], (page) => page.replace('reporté.', 'reporté, dit Zoé.'), [title, topic(1, [paragraph('why', 'Pourquoi : 2 fois reporté.')])]);
  const second = [title, topic(1, [paragraph('why', 'Pourquoi : 2 fois reporté.')])];

  test('ticked goes in, and its line goes', () => {
    const { text, base } = edited();
    const taken = run((text ?? '').replace('- [ ]', '* [X]'), second, base);
    expect(taken.text).toBe(run(null, second).text);
    expect(run(taken.text, second, taken.base).merged).toMatchObject({ changed: false, keep: {}, suggestions: [] });
  });

  test('deleted is dismissed; another form of the same unit is a new one', () => {
    const { text, base } = edited();
    const dismissed = run((text ?? '').replace(offer, ''), second, base);
    expect(dismissed.text).not.toContain('Propositions');
    expect(dismissed.merged.suggestions).toEqual([]);
    expect(run(dismissed.text, [title, topic(1, [paragraph('why', 'Pourquoi : 3 fois reporté.')])], dismissed.base).text).toContain('- [ ] Sujet 1\u00a0: «\u00a0Pourquoi : 3 fois reporté.\u00a0»');
  });

  test('is withdrawn once ours has no reason for it', () => {
    const { text, base } = edited();
    const back = run(text, [title, topic(1)], base);
    expect(back.text).not.toContain('Propositions');
    expect(back.text).toContain('dit Zoé.');
  });
});

describe('a document', () => {
  test.each([['', 'gone'], ['  \n\n', 'gone'], ['Tout effacé.\n', 'gone']])('emptied to %j is not made again', (text, state) => {
    const { base } = run(null, [title, topic(1)]);
    expect(readDocument(text, readBase(base)).state).toBe(state);
    expect(run(text, [title, topic(1)], base).merged).toMatchObject({ text, changed: false, keep: {} });
  });

  test('deleted is not made again', () => {
    expect(run(null, [title], run(null, [title]).base).merged).toMatchObject({ text: null, changed: false });
  });

  test.each(['['.repeat(1_000_000), '>'.repeat(5_000), '*a '.repeat(50_000), '- '.repeat(3_000), `${'_a*'.repeat(3_000)}`])('too large, dense or deep is left alone (%#)', (text) => {
    const { base } = run(null, [title]);
    expect(readDocument(text, readBase(base)).state).toBe('beyond');
    expect(run(text, [title], base).merged).toMatchObject({ text, changed: false });
  });

  test('keeps its mark, front matter, line ends and missing last line end', () => {
    const start = '\uFEFF---\r\ntags: [réunion]\r\n---\r\n\r\nAvant tout.\r\n\r\n';
    const edit = (page: string): string => start + page.trimEnd().replace(/\n/g, '\r\n');
    const { text } = between([title, topic(1)], edit, [title, topic(1, [paragraph('why', 'Pourquoi :\nsur deux lignes.')])]);
    expect(text).toBe(`${start}# Plénière\r\n\r\n## 20 h 10 · [Sujet 1](Sujets.ods#1) · 15 min\r\n\r\nPourquoi :\r\nsur deux lignes.\r\n`);
  });

  test('has no heading in its code', () => {
    const fence = '```\n## 20 h 10 · [Sujet 2](Sujets.ods#2) · 15 min\n```\n';
    const { text } = between([title, topic(1)], (page) => `${page}\n${fence}`, [title, topic(1), topic(2, [])]);
    expect(text).toContain(`${fence}\n## 20 h 10 · [Sujet 2](Sujets.ods#2) · 15 min\n`);
  });
});
