// Reads one XML part as a stream of events; definitions of entities are refused, and prefixes of element names dropped.
import { SaxesParser } from 'saxes';

export interface XmlEvents {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

export type XmlFault = 'damaged' | 'entities';

const step = 64 * 1024;

/** Null when the part was read to its end. Office documents are UTF-8 without document type, always. */
export function readXml(bytes: Uint8Array, events: XmlEvents): XmlFault | null {
  const parser = new SaxesParser({ position: false, xmlns: false as const });
  const decoder = new TextDecoder('utf-8');
  let fault: XmlFault | null = null;
  parser.on('doctype', () => { fault ??= 'entities'; });
  parser.on('error', () => { fault ??= 'damaged'; });
  parser.on('opentag', ({ name, attributes }) => { if (fault === null) events.open(localName(name), attributes); });
  parser.on('closetag', ({ name }) => { if (fault === null) events.close(localName(name)); });
  parser.on('text', (text) => { if (fault === null) events.text(text); });
  parser.on('cdata', (text) => { if (fault === null) events.text(text); });
  for (let at = 0; at < bytes.length && fault === null; at += step) parser.write(decoder.decode(bytes.subarray(at, at + step), { stream: true }));
  if (fault === null) parser.close();
  return fault;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
