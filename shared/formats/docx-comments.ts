// The comments of a .docx with their answers and states: comments.xml, and the four parts that Word added to it since ([MS-DOCX] 2.5).
import { collectBlocks } from './collect-blocks';
import type { BlockCollector } from './collect-blocks';
import { blockText, emailIn, nameOf } from './comment-words';
import type { DocumentLimits } from './document-limits';
import type { DocxPackage } from './docx-package';
import { docxStory } from './docx-story';
import type { DocxContext } from './docx-story';
import type { FoundComment } from './gather-threads';
import { writtenTime } from './gather-threads';
import { readXml } from './read-xml';
import type { XmlFault } from './read-xml';
import { attributeOf, isOn } from './xml-attribute';
import type { Attributes } from './xml-attribute';
import type { Block, Person } from '../model/document-content';

/** Without what only the text of the document says. */
export type DocxComment = Omit<FoundComment, 'quote' | 'place' | 'span'>;

interface RawComment {
  readonly id: string;
  readonly author: string;
  readonly date: string;
  /** Of its paragraphs; the other parts speak of the last one. */
  readonly paragraphIds: readonly string[];
  readonly blocks: BlockCollector;
}

export interface DocxComments {
  /** By the id that they have in the text. */
  readonly byId: ReadonlyMap<string, DocxComment>;
  /** A comment was too long, or there were too many of them. */
  readonly cut: boolean;
}

export function readDocxComments(part: DocxPackage['part'], context: DocxContext, limits: DocumentLimits): DocxComments | XmlFault {
  const raws: RawComment[] = [];
  let left = 0;
  const comments = part('comments');
  const fault = comments === null ? null : readRaw(comments, context, limits.messageCharacters, (raw) => {
    if (raws.length < limits.messages) raws.push(raw);
    else left += 1;
  });
  const extended = readByKey(part('commentsExtended'), 'commentEx', 'paraId');
  const ids = readByKey(part('commentsIds'), 'commentId', 'paraId');
  const extensible = readByKey(part('commentsExtensible'), 'commentExtensible', 'durableId');
  const emails = readEmails(part('people'));
  const failed = [fault, extended, ids, extensible, emails].find((result) => typeof result === 'string');
  if (typeof failed === 'string') return failed;
  const found = [extended, ids, extensible, emails] as readonly ReadonlyMap<string, Attributes>[];
  return { byId: new Map(raws.map((raw) => [raw.id, commentOf(raw, found)])), cut: left > 0 || raws.some(({ blocks }) => blocks.isCut()) };
}

function readRaw(bytes: Uint8Array, context: DocxContext, characters: number, found: (raw: RawComment) => void): XmlFault | null {
  let paragraphIds: string[] = [];
  let blocks: BlockCollector | null = null;
  return readXml(bytes, docxStory({
    ...context,
    blocks: () => blocks,
    onOpen: (name, attributes) => {
      if (name === 'p') paragraphIds.push(attributeOf(attributes, 'paraId') ?? '');
      if (name !== 'comment') return;
      paragraphIds = [];
      blocks = collectBlocks({ characters, paragraphs: characters });
      found({ id: attributeOf(attributes, 'id') ?? '', author: attributeOf(attributes, 'author') ?? '', date: attributeOf(attributes, 'date') ?? '', paragraphIds, blocks });
    },
    onClose: (name) => { if (name === 'comment') blocks = null; },
  }));
}

function readByKey(bytes: Uint8Array | null, element: string, key: string): ReadonlyMap<string, Attributes> | XmlFault {
  const found = new Map<string, Attributes>();
  const fault = bytes === null ? null : readXml(bytes, {
    open: (name, attributes) => { if (name === element) found.set(attributeOf(attributes, key) ?? '', attributes); },
    close: () => {},
    text: () => {},
  });
  return fault ?? found;
}

/** Author → what says who that is; `S::lise@exemple.org::…` where a company or school knows them. */
function readEmails(bytes: Uint8Array | null): ReadonlyMap<string, Attributes> | XmlFault {
  const found = new Map<string, Attributes>();
  let author = '';
  const fault = bytes === null ? null : readXml(bytes, {
    open: (name, attributes) => {
      if (name === 'person') author = attributeOf(attributes, 'author') ?? '';
      if (name === 'presenceInfo') found.set(author, attributes);
    },
    close: () => {},
    text: () => {},
  });
  return fault ?? found;
}

function commentOf({ author, date, paragraphIds, blocks }: RawComment, [extended, ids, extensible, emails]: readonly ReadonlyMap<string, Attributes>[]): DocxComment {
  const paragraph = [...paragraphIds].reverse().find((one) => extended?.has(one) === true || ids?.has(one) === true) ?? paragraphIds.at(-1) ?? '';
  const state = extended?.get(paragraph) ?? {};
  const durable = attributeOf(ids?.get(paragraph) ?? {}, 'durableId');
  const user = attributeOf(emails?.get(author) ?? {}, 'userId') ?? '';
  const all = blocks.blocks();
  return {
    name: paragraph === '' ? null : paragraph, parent: attributeOf(state, 'paraIdParent'), resolved: isOn(attributeOf(state, 'done'), false),
    author: { name: nameOf(author), account: null, email: emailIn(user) }, written: writtenTime(date),
    utc: durable === null ? null : attributeOf(extensible?.get(durable) ?? {}, 'dateUtc'), text: blockText(all), mentions: all.flatMap(mentionsIn),
  };
}

function mentionsIn(block: Block): readonly Person[] {
  const runs = block.kind === 'table' ? [] : block.runs;
  return runs.filter(({ text, link }) => text.startsWith('@') && link?.startsWith('mailto:') === true)
    .map(({ text, link }) => ({ name: nameOf(text.slice(1)), account: null, email: emailIn(link?.slice('mailto:'.length) ?? '') }));
}
