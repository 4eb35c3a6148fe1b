// A zipped office file as a text document: looked through before anything of it is unpacked.
import { documentFault } from './document-fault';
import type { DocumentLimits } from './document-limits';
import { unreadDocument } from './document-reading';
import type { ReadDocument } from './document-reading';
import { docxParts, readDocx } from './read-docx';
import { odtParts, readOdt } from './read-odt';
import { recogniseZip } from './recognise-format';
import type { ZipLabels } from './zip-labels';
import { readZipLabels } from './zip-labels';

export function readZippedDocument(bytes: Uint8Array, limits: DocumentLimits): ReadDocument {
  const labels = readZipLabels(bytes, limits);
  if (typeof labels === 'string') return unreadDocument(documentFault(labels, limits));
  const format = documentFormat(labels);
  if (format === null) {
    const found = recogniseZip(labels.entries, labels.mimetype);
    return unreadDocument({ code: 'document-not-read', level: 'blocking', where: {}, values: { format: 'table' in found ? 'table' : found.foreign } });
  }
  const parts = labels.unzip(format === 'odt' ? odtParts : docxParts);
  if (typeof parts === 'string') return unreadDocument(documentFault(parts, limits));
  return format === 'odt' ? readOdt(parts, limits) : readDocx(parts, limits);
}

function documentFormat({ entries, mimetype }: ZipLabels): 'docx' | 'odt' | null {
  const names = entries.map(({ name }) => name);
  if (names.includes('content.xml')) return mimetype.startsWith('application/vnd.oasis.opendocument.text') ? 'odt' : null;
  return names.some((name) => /^word\/.*\.xml$/i.test(name)) ? 'docx' : null;
}
