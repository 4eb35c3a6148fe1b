// An OpenDocument text (.odt) with its comments: ODF 1.3, part 3, as LibreOffice, Collabora, Google and Word write it.
import { collectBlocks } from './collect-blocks';
import { documentFault } from './document-fault';
import type { DocumentLimits } from './document-limits';
import { readWithin, unreadDocument } from './document-reading';
import type { ReadDocument } from './document-reading';
import { gatherThreads } from './gather-threads';
import { odtAnnotations } from './odt-annotations';
import { odtStory } from './odt-story';
import { odtStyles, styleEvents } from './odt-styles';
import { readXml } from './read-xml';
import type { ZipParts } from './unzip-within';

export const odtParts = /^(?:content|styles)\.xml$/;

export function readOdt(parts: ZipParts, limits: DocumentLimits): ReadDocument {
  const content = parts.get('content.xml');
  if (content === undefined) return unreadDocument(documentFault('damaged', limits));
  const styles = odtStyles();
  const named = parts.get('styles.xml');
  const blocks = collectBlocks(limits);
  const annotations = odtAnnotations(limits);
  const fault = (named === undefined ? null : readXml(named, styleEvents(styles))) ?? readXml(content, odtStory(blocks, annotations, styles));
  if (fault !== null) return unreadDocument(documentFault(fault, limits));
  const threads = gatherThreads(annotations.comments(blocks));
  return readWithin({ blocks: blocks.blocks(), threads }, 'odt', { blocks: blocks.isCut(), messages: annotations.isCut() });
}
