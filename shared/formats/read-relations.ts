// Which parts and addresses a part of an Office Open XML file leads to (ECMA-376, part 2, 9.3).
import { readXml } from './read-xml';
import type { XmlFault } from './read-xml';
import type { ZipParts } from './unzip-within';

export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `comments`, `hyperlink`. */
  readonly type: string;
  /** The name of the part, or the address where it leads out of the file. */
  readonly part: string;
}

export function readRelations(parts: ZipParts, name: string, folder: string): readonly Relation[] | XmlFault {
  const relations: Relation[] = [];
  const fault = readXml(parts.get(name) ?? new Uint8Array(), {
    open: (element, { Id = '', Type = '', Target = '', TargetMode = '' }) => {
      if (element !== 'Relationship') return;
      const outside = TargetMode === 'External';
      const part = outside ? Target : Target.startsWith('/') ? Target.slice(1) : folder + Target;
      relations.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), part });
    },
    close: () => {},
    text: () => {},
  });
  return fault ?? relations;
}
