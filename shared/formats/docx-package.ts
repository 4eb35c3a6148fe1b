// Which parts of a .docx hold what: found by the relations between them, never by their names alone (ECMA-376, part 2, 9).
import { readRelations } from './read-relations';
import type { Relation } from './read-relations';
import type { XmlFault } from './read-xml';
import type { ZipParts } from './unzip-within';

export interface DocxPackage {
  readonly text: Uint8Array;
  /** By the last word of the relation's type; null = there is none. */
  readonly part: (type: string) => Uint8Array | null;
  /** Relation → address, of the links in the text and of those in the comments. */
  readonly links: ReadonlyMap<string, string>;
  readonly commentLinks: ReadonlyMap<string, string>;
}

const readTypes = new Set(['styles', 'numbering', 'comments', 'commentsExtended', 'commentsIds', 'commentsExtensible', 'people']);

/** A part that is announced and not there means damage: its comments were not deleted. */
export function openDocx(parts: ZipParts): DocxPackage | XmlFault {
  const roots = relationsOf(parts, '');
  if (typeof roots === 'string') return roots;
  const main = roots.find(({ type }) => type === 'officeDocument')?.part ?? 'word/document.xml';
  const text = parts.get(main);
  const relations = relationsOf(parts, main);
  if (text === undefined || typeof relations === 'string') return 'damaged';
  const nameOf = (type: string): string => relations.find((relation) => relation.type === type)?.part ?? `${folderOf(main)}${type}.xml`;
  const part = (type: string): Uint8Array | null => parts.get(nameOf(type)) ?? null;
  if (relations.some(({ type }) => readTypes.has(type) && part(type) === null)) return 'damaged';
  const fromComments = relationsOf(parts, nameOf('comments'));
  return typeof fromComments === 'string' ? fromComments : { text, part, links: linksIn(relations), commentLinks: linksIn(fromComments) };
}

function relationsOf(parts: ZipParts, main: string): readonly Relation[] | XmlFault {
  const folder = folderOf(main);
  const name = `${folder}_rels/${main.slice(folder.length)}.rels`;
  return parts.has(name) ? readRelations(parts, name, folder) : [];
}

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

function linksIn(relations: readonly Relation[]): ReadonlyMap<string, string> {
  return new Map(relations.filter(({ type }) => type === 'hyperlink').map(({ id, part }) => [id, part]));
}
