// Which sheets an .xlsx has, and in which part each of them lies (ECMA-376, part 1, 18.2; part 2, 9.3).
import { readRelations } from './read-relations';
import { readXml } from './read-xml';
import type { XmlFault } from './read-xml';
import type { ZipParts } from './unzip-within';

export interface XlsxSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Null where it is no table: a chart. */
  readonly part: string | null;
}

export interface XlsxWorkbook {
  readonly sheets: readonly XlsxSheet[];
  /** Its days count from 1904, as old Macs did. */
  readonly from1904: boolean;
  /** The parts of the shared strings and the styles, by the last word of the relationship's type. */
  readonly partByType: ReadonlyMap<string, string>;
}

export function readXlsxWorkbook(parts: ZipParts): XlsxWorkbook | XmlFault {
  const roots = readRelations(parts, '_rels/.rels', '');
  if (typeof roots === 'string') return roots;
  const main = roots.find(({ type }) => type === 'officeDocument')?.part ?? 'xl/workbook.xml';
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const relations = readRelations(parts, `${folder}_rels/${main.slice(folder.length)}.rels`, folder);
  if (typeof relations === 'string') return relations;
  const sheets: XlsxSheet[] = [];
  let from1904 = false;
  const fault = readXml(parts.get(main) ?? new Uint8Array(), {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
      const relation = relations.find((candidate) => candidate.id === id);
      sheets.push({ name: attributes['name'] ?? '', hidden: (attributes['state'] ?? 'visible') !== 'visible', part: relation?.type === 'worksheet' ? relation.part : null });
    },
    close: () => {},
    text: () => {},
  });
  return fault ?? { sheets, from1904, partByType: new Map(relations.map(({ type, part }) => [type, part])) };
}
