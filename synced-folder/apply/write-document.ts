// Creates a document of the group's, or brings one from the revision that was planned against to its new text.
import type { WriteDocument } from '../../shared/model/effect';
import { inUseUntil } from '../files/in-use';
import { readFile } from '../files/read-file';
import { refuse } from '../files/refuse';
import { prepareFileChange } from './file-change';
import type { Ground, Preparation } from './ground';

export function prepareWriteDocument({ document: { id }, from, text }: WriteDocument, ground: Ground): Preparation {
  if (!id.endsWith('.md')) refuse('file-outside', { file: id }, {});
  const there = readFile(ground.folder, id);
  if ((there?.revision ?? null) !== from) refuse('file-changed', { file: id }, {});
  const waitUntil = there === null ? null : inUseUntil(ground.folder, there, ground);
  if (waitUntil !== null) return { waitUntil };
  return prepareFileChange(ground.folder, { id, file: there, bytes: Buffer.from(text), encoding: 'utf8' });
}
