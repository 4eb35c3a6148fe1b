// A text document of Word's format (.docx) with its comments: ECMA-376, as Word, LibreOffice, Google and OnlyOffice write it.
import { collectBlocks } from './collect-blocks';
import type { BlockCollector, Point } from './collect-blocks';
import { documentFault } from './document-fault';
import type { DocumentLimits } from './document-limits';
import { readWithin, unreadDocument } from './document-reading';
import type { ReadDocument } from './document-reading';
import { readDocxComments } from './docx-comments';
import type { DocxComment } from './docx-comments';
import { openDocx } from './docx-package';
import type { DocxPackage } from './docx-package';
import { docxStory } from './docx-story';
import type { DocxContext } from './docx-story';
import { readDocxNumberings, readDocxStyles } from './docx-styles';
import { gatherThreads } from './gather-threads';
import type { FoundComment } from './gather-threads';
import { readXml } from './read-xml';
import type { XmlFault } from './read-xml';
import type { ZipParts } from './unzip-within';
import { attributeOf } from './xml-attribute';

/** All XML but what lies in folders of pictures, drawings, caches and the like. */
export const docxParts = /^(?!.*(?:theme|media|customXml|docProps|embeddings|charts|diagrams|glossary|fontTable|webSettings))[^\\]*\.(?:xml|rels)$/i;

export function readDocx(parts: ZipParts, limits: DocumentLimits): ReadDocument {
  const failed = (fault: XmlFault): ReadDocument => unreadDocument(documentFault(fault, limits));
  const opened = openDocx(parts);
  if (typeof opened === 'string') return failed(opened);
  const { text, part, commentLinks } = opened;
  const context = readContext(opened);
  if (typeof context === 'string') return failed(context);
  const comments = readDocxComments(part, { ...context, links: commentLinks }, limits);
  if (typeof comments === 'string') return failed(comments);
  const blocks = collectBlocks(limits);
  const anchors = readText(text, context, blocks);
  if (typeof anchors === 'string') return failed(anchors);
  const threads = gatherThreads(placed(comments.byId, anchors, { blocks, limits }));
  return readWithin({ blocks: blocks.blocks(), threads }, 'docx', { blocks: blocks.isCut(), messages: comments.cut });
}

function readContext({ part, links }: DocxPackage): DocxContext | XmlFault {
  const stylesPart = part('styles');
  const numberingPart = part('numbering');
  const styles = stylesPart === null ? new Map() : readDocxStyles(stylesPart);
  const numberings = numberingPart === null ? (): null => null : readDocxNumberings(numberingPart);
  if (typeof styles === 'string') return styles;
  return typeof numberings === 'string' ? numberings : { styles, numberings, links };
}

/** Where a comment stands in the text. */
interface Anchor {
  readonly from: Point;
  to: Point;
}

function readText(bytes: Uint8Array, context: DocxContext, blocks: BlockCollector): ReadonlyMap<string, Anchor> | XmlFault {
  const starts = new Map<string, Point>();
  const anchors = new Map<string, Anchor>();
  const fault = readXml(bytes, docxStory({
    ...context,
    blocks: () => blocks,
    onOpen: (name, attributes) => {
      const id = attributeOf(attributes, 'id') ?? '';
      const anchor = anchors.get(id);
      if (name === 'commentRangeStart') starts.set(id, blocks.here());
      if (name === 'commentRangeEnd' && anchor !== undefined) anchor.to = blocks.here();
      if ((name === 'commentRangeEnd' || name === 'commentReference') && anchor === undefined) anchors.set(id, { from: starts.get(id) ?? blocks.here(), to: blocks.here() });
    },
    onClose: () => {},
  }));
  return fault ?? anchors;
}

interface Surroundings {
  readonly blocks: BlockCollector;
  readonly limits: DocumentLimits;
}

/** Comments that the text does not show any more come last. */
function placed(byId: ReadonlyMap<string, DocxComment>, anchors: ReadonlyMap<string, Anchor>, { blocks, limits }: Surroundings): readonly FoundComment[] {
  const places = blocks.places();
  const shown = [...anchors].flatMap(([id, { from, to }]): readonly FoundComment[] => {
    const comment = byId.get(id);
    const quote = blocks.between(from, to).trim().slice(0, limits.quoteCharacters);
    return comment === undefined ? [] : [{ ...comment, quote: quote === '' ? null : quote, place: places[from.paragraph] ?? null, span: { from: from.character, to: to.character } }];
  });
  const left = [...byId].filter(([id]) => !anchors.has(id)).map(([, comment]): FoundComment => ({ ...comment, quote: null, place: null, span: null }));
  return [...shown, ...left];
}
