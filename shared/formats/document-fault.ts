// The problem that a fault of a zipped text document amounts to.
import type { FileFault } from './file-fault';
import type { ZipLimits } from './table-limits';
import { assertNever } from '../model/json';
import type { Problem } from '../model/problem';

export function documentFault(fault: FileFault, limits: ZipLimits): Problem {
  switch (fault) {
    case 'damaged': return { code: 'file-damaged', level: 'blocking', where: {}, values: {} };
    case 'encrypted': return { code: 'file-encrypted', level: 'blocking', where: {}, values: {} };
    case 'too-big': return { code: 'document-unfolds-too-big', level: 'blocking', where: {}, values: { limit: Math.round(limits.inflatedBytes / 1e6) } };
    case 'entities': return { code: 'document-with-entities', level: 'blocking', where: {}, values: {} };
    default: return assertNever(fault);
  }
}
