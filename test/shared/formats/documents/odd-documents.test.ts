// What stands in office documents beside their text: notes, frames, indexes, struck-out words, tables in tables.
import { strToU8, zipSync } from 'fflate';
import { outline, talk } from './fixtures';
import { readOfficeDocument } from '../../../../shared/formats/read-office-document';
import type { DocumentContent } from '../../../../shared/model/document-content';

const read = async (name: string, parts: Readonly<Record<string, string>>): Promise<DocumentContent> => {
  const { content, problems } = await readOfficeDocument(zipSync(Object.fromEntries(Object.entries(parts).map(([part, xml]) => [part, strToU8(xml)]))), name);
  expect(problems).toEqual([]);
  return content!;
};
const odt = async (body: string): Promise<DocumentContent> => read('CR.odt', {
  mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': `<office:document-content xmlns:office="o"><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
});
const docx = async (body: string, more: Readonly<Record<string, string>> = {}): Promise<DocumentContent> =>
  read('CR.docx', { '[Content_Types].xml': '<Types/>', 'word/document.xml': `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`, ...more });
const note = (text: string): string => `<office:annotation><dc:creator>Lise</dc:creator><dc:date>2026-11-02T18:05:00.25</dc:date><text:p>${text}</text:p></office:annotation>`;

test('.odt: white space, notes with a comment, frames, struck-out words and indexes', async () => {
  const content = await odt(`<text:tracked-changes><text:changed-region><text:deletion><text:p>parti</text:p></text:deletion></text:changed-region></text:tracked-changes>
    <text:table-of-content><text:index-body><text:p>Bilan 1</text:p></text:index-body></text:table-of-content>
    <text:h text:outline-level="3">Bilan<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>au 2${note('Source ?')} mai</text:p></text:note-body></text:note></text:h>
    <text:p>
      deux   mots<text:s text:c="2"/>et<text:tab/>un<text:line-break/>saut
      <draw:frame><draw:text-box><text:p>encadré</text:p></draw:text-box><svg:desc>une photo</svg:desc></draw:frame></text:p>`);
  expect(outline(content)).toEqual(['### Bilan', 'encadré', 'deux mots  et\tun\nsaut ']);
  expect(talk(content)).toEqual(['Bilan: null', '  Lise 11-02T18:05 1: Source ?']);
  expect(content.threads[0]?.messages[0]?.written).toBe('2026-11-02T18:05:00');
});

test('.odt: several paragraphs in an item and a cell, a table in a table, a title', async () => {
  const content = await odt(`<text:p text:style-name="Title">Titre</text:p><text:list><text:list-item><text:p>un</text:p><text:p>suite</text:p></text:list-item></text:list>
    <table:table><table:table-row><table:table-cell><text:p>a</text:p><text:p>b</text:p><table:table><table:table-row><table:table-cell><text:p>c</text:p></table:table-cell></table:table-row></table:table></table:table-cell><table:table-cell/></table:table-row></table:table>`);
  expect(outline(content)).toEqual(['# Titre', '- un', 'suite', 'a\nb\nc | ']);
});

test('.odt: a comment on a heading stands under it, one above all headings under none', async () => {
  const content = await odt(`<text:p>Avant${note('a')}</text:p><text:h>Budget${note('b')}</text:h>`);
  expect(content.threads.map(({ place }) => place)).toEqual([null, 'Budget']);
});

test('.docx: fields, moves, older copies, text boxes, contents; the part is found by its default name', async () => {
  const content = await docx(`<w:p><w:pPr><w:pStyle w:val="TM1"/></w:pPr><w:r><w:t>Bilan 1</w:t></w:r></w:p><w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs><w:outlineLvl w:val="1"/></w:pPr><w:r><w:t>Bilan</w:t></w:r></w:p>
    <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://exemple.org" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>lien</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:tab/><w:t>fin</w:t><w:br/></w:r>
      <w:moveFrom><w:r><w:t>ailleurs</w:t></w:r></w:moveFrom><w:r><mc:AlternateContent xmlns:mc="mc"><mc:Choice><w:txbxContent><w:p><w:r><w:t>encadré</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>encadré</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
  { 'word/styles.xml': '<w:styles xmlns:w="w"><w:style w:styleId="TM1"><w:name w:val="toc 1"/></w:style></w:styles>' });
  expect(outline(content)).toEqual(['## Bilan', 'encadré', '[lien](https://exemple.org)\tfin\n']);
});

test('.docx: a comment that the text does not show any more is kept, one without date is told by its text', async () => {
  const comment = (id: number, text: string): string => `<w:comment w:id="${id}" w:author=" Lise  Armand "><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:comment>`;
  const content = await docx('<w:p><w:r><w:t>Mot</w:t><w:commentReference w:id="2"/></w:r></w:p>', { 'word/comments.xml': `<w:comments xmlns:w="w">${comment(1, 'a')}${comment(2, 'b')}${comment(3, 'b')}</w:comments>` });
  expect(talk(content)).toEqual(['null: null', '  Lise Armand  1: b', 'null: null', '  Lise Armand  1: a', 'null: null', '  Lise Armand  2: b']);
});
