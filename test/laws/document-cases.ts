// Random conversations, and the office files that hold them: written as Word and LibreOffice lay them out, numbered as the test wishes.
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';

export interface Said {
  /** Index of the paragraph that it is about. */
  readonly paragraph: number;
  /** Characters of that paragraph, within its length; equal = a point. */
  readonly from: number;
  readonly to: number;
  /** An earlier one that it answers. */
  readonly answers: number | null;
  readonly author: string;
  readonly minute: number;
  readonly text: string;
  readonly done: boolean;
}
export interface Talk {
  readonly paragraphs: readonly string[];
  readonly said: readonly Said[];
}

const word = fc.string({ unit: fc.constantFrom(...'abé <>&’"\'ü'), minLength: 1, maxLength: 8 }).map((text) => text.replace(/\s+/g, ' ').trim() || 'mot');

/** Few authors and minutes, so that ordinals matter. */
export const talks: fc.Arbitrary<Talk> = fc.array(word, { minLength: 1, maxLength: 4 }).chain((paragraphs) => fc.record({
  paragraphs: fc.constant(paragraphs),
  said: fc.array(fc.record({ paragraph: fc.nat(paragraphs.length - 1), ends: fc.tuple(fc.nat(8), fc.nat(8)), answers: fc.option(fc.nat(8)), author: fc.constantFrom('Lise', 'Karim'), minute: fc.nat(2), text: word, done: fc.boolean() }), { maxLength: 8 }),
})).map(({ paragraphs, said }) => {
  const placed = said.map(({ ends, ...one }) => {
    const [from = 0, to = 0] = ends.map((end) => Math.min(end, paragraphs[one.paragraph]?.length ?? 0)).sort((a, b) => a - b);
    return { ...one, from, to };
  }).sort((a, b) => a.paragraph - b.paragraph || a.to - b.to);
  return { paragraphs, said: withRoots(placed) };
});

/** An answer stands where what it answers stands, and answers the one that opened the thread. */
function withRoots(said: readonly Said[]): readonly Said[] {
  return said.map((one, index) => {
    const root = one.answers === null || one.answers >= index ? null : said[one.answers]!;
    const opens = root !== null && (root.answers === null || root.answers >= said.indexOf(root));
    return opens && root.paragraph === one.paragraph && root.to === one.to ? { ...one, from: root.from } : { ...one, answers: null };
  });
}

export interface Numbering {
  /** What the writer calls each message. */
  readonly nameOf: (index: number) => string;
  /** Passages that begin at one point begin in the opposite order. */
  readonly turned: boolean;
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const time = (minute: number): string => `2026-11-02T18:0${minute}:00`;

/** The paragraph with the marks of the messages about it put in. */
function marked({ paragraphs, said }: Talk, { turned }: Numbering, mark: { readonly text: (part: string) => string; readonly start: (index: number) => string; readonly end: (index: number) => string }): readonly string[] {
  return paragraphs.map((paragraph, at) => {
    const here = said.flatMap((one, index) => (one.paragraph === at ? [index] : []));
    return Array.from({ length: paragraph.length + 1 }, (_, character) => {
      const starting = here.filter((index) => said[index]!.from === character && said[index]!.to > character);
      const ending = here.filter((index) => said[index]!.to === character);
      const marks = [...ending.map((index) => (said[index]!.from < character ? '' : mark.start(index)) + mark.end(index)), ...(turned ? starting.reverse() : starting).map(mark.start)];
      return marks.join('') + (character < paragraph.length ? mark.text(paragraph[character]!) : '');
    }).join('');
  });
}

export function docxOf(talk: Talk, numbering: Numbering): Uint8Array {
  const ns = 'xmlns:w="w" xmlns:w14="w14" xmlns:w15="w15"';
  const { nameOf } = numbering;
  const run = (text: string): string => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
  const body = marked(talk, numbering, {
    text: run, start: (index) => `<w:commentRangeStart w:id="${nameOf(index)}"/>`, end: (index) => `<w:commentRangeEnd w:id="${nameOf(index)}"/><w:r><w:commentReference w:id="${nameOf(index)}"/></w:r>`,
  }).map((inner) => `<w:p>${inner}</w:p>`).join('');
  const order = talk.said.map((_, index) => index).sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  const comments = order.map((index) => ({ ...talk.said[index]!, index }));
  const relation = (id: string, type: string, target: string): string => `<Relationship Id="${id}" Type="http://x/${type}" Target="${target}"/>`;
  const parts = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships>${relation('r', 'officeDocument', 'word/document.xml')}</Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships>${relation('a', 'comments', 'comments.xml')}${relation('b', 'commentsExtended', 'commentsExtended.xml')}</Relationships>`,
    'word/document.xml': `<w:document ${ns}><w:body>${body}</w:body></w:document>`,
    'word/comments.xml': `<w:comments ${ns}>${comments.map(({ index, author, minute, text }) => `<w:comment w:id="${nameOf(index)}" w:author="${author}" w:date="${time(minute)}Z"><w:p w14:paraId="P${nameOf(index)}">${run(text)}</w:p></w:comment>`).join('')}</w:comments>`,
    'word/commentsExtended.xml': `<w15:commentsEx ${ns}>${comments.map(({ index, answers, done }) => `<w15:commentEx w15:paraId="P${nameOf(index)}"${answers === null ? '' : ` w15:paraIdParent="P${nameOf(answers)}"`} w15:done="${done ? 1 : 0}"/>`).join('')}</w15:commentsEx>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])), { level: 0 });
}

/** With answers as LibreOffice 24.2 and later writes them. */
export function odtOf(talk: Talk, numbering: Numbering): Uint8Array {
  const { nameOf } = numbering;
  const annotation = (index: number): string => {
    const { answers, author, minute, text, done, from, to } = talk.said[index]!;
    const named = from < to || talk.said.some((one) => one.answers === index) ? ` office:name="${nameOf(index)}"` : '';
    return `<office:annotation${named} loext:resolved="${done}"${answers === null ? '' : ` loext:parent-name="${nameOf(answers)}"`}><dc:creator>${author}</dc:creator><dc:date>${time(minute)}</dc:date><text:p>${escaped(text)}</text:p></office:annotation>`;
  };
  const body = marked(talk, numbering, {
    text: (part) => (part === ' ' ? '<text:s/>' : escaped(part)), start: annotation, end: (index) => (talk.said[index]!.from < talk.said[index]!.to ? `<office:annotation-end office:name="${nameOf(index)}"/>` : ''),
  }).map((inner) => `<text:p>${inner}</text:p>`).join('');
  const content = `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:dc="d" xmlns:loext="l"><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  return zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': strToU8(content) }, { level: 0 });
}
