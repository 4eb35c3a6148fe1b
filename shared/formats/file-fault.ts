// The problem that a fault of a zipped or XML file amounts to.
import type { XmlFault } from './read-xml';
import type { TableLimits } from './table-limits';
import type { ZipFault } from './unzip-within';
import { assertNever } from '../model/json';
import type { Problem } from '../model/problem';

export type FileFault = ZipFault | XmlFault;

export function faultToProblem(fault: FileFault, part: string, limits: TableLimits): Problem {
  switch (fault) {
    case 'damaged': return { code: 'file-damaged', level: 'blocking', where: {}, values: {} };
    case 'encrypted': return { code: 'file-encrypted', level: 'blocking', where: {}, values: {} };
    case 'too-big': return { code: 'file-unfolds-too-big', level: 'blocking', where: {}, values: { limit: Math.round(limits.inflatedBytes / 1e6) } };
    case 'entities': return { code: 'file-with-entities', level: 'blocking', where: {}, values: { part } };
    default: return assertNever(fault);
  }
}
