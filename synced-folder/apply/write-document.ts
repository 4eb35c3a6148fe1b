// Creates a document of the group's, or brings one from the revision that was planned against to its new text.
import type { WriteDocument } from '../../shared/model/effect';
import { inUseUntil } from '../files/in-use';
import { readFile } from '../files/read-file';
import { refuse } from '../files/refuse';
import { revisionOf } from '../files/revision';
import { writeFile } from '../files/write-file';
import type { Ground, Preparation } from './ground';
import { hunkBack, hunkToJson } from './text-hunk';

export function prepareWriteDocument({ document: { id }, from, text }: WriteDocument, ground: Ground): Preparation {
  if (!id.endsWith('.md')) refuse('file-outside', { file: id }, {});
  const there = readFile(ground.folder, id);
  if ((there?.revision ?? null) !== from) refuse('file-changed', { file: id }, {});
  const waitUntil = there === null ? null : inUseUntil(ground.folder, there, ground);
  if (waitUntil !== null) return { waitUntil };
  const bytes = Buffer.from(text);
  const after = revisionOf(bytes);
  return {
    settling: { target: id, before: from, after },
    undo: { undo: 'document', id, after, back: there && hunkToJson(hunkBack(Buffer.from(there.bytes).toString('utf8'), text)) },
    act: () => writeFile(ground.folder, { id, from, bytes }),
  };
}
