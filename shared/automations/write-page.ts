// A page of ours in which people write too: merged with what stands there, written where it differs, else remembered as it stands.
import type { Draft } from '../documents/draft';
import { mergeDocument } from '../documents/merge-document';
import type { TheirDocument } from '../documents/read-document';
import type { Kept, WriteDocument } from '../model/effect';
import type { Problem } from '../model/problem';
import type { GroupDocument } from '../model/snapshot';
import { canonicalJson, hashText } from '../plan/hash';
import { writtenSlot } from '../plan/in-use';
import { baseSlots } from '../plan/kept-base';
import type { World } from '../plan/world';
import type { EffectDraft } from './automation';

export interface PageWanted extends Pick<WriteDocument, 'key' | 'because' | 'notBefore' | 'expires' | 'document'> {
  /** As it lies there; null = it does not. */
  readonly there: GroupDocument | null;
  readonly page: TheirDocument;
  readonly draft: Draft;
  /** What goes into the journal with it. */
  readonly keep: Kept;
  /** Why the journal learns what stands there although nothing is to be written; null = it need not. */
  readonly becauseKept: string | null;
}

export function writePage(world: World, { there, page, draft, keep: beside, becauseKept, ...wanted }: PageWanted): readonly EffectDraft[] {
  const { id } = wanted.document, merged = mergeDocument(page, draft, world.messages.documents), keep: Kept = { ...beside, ...baseSlots(id, merged.keep) };
  if (merged.changed && merged.text !== null) {
    return [{ ...wanted, kind: 'writeDocument', after: [], from: there?.revision ?? null, text: merged.text, edits: merged.edits, keep: { ...keep, [writtenSlot(id)]: hashText(merged.text) } }];
  }
  if (there === null || becauseKept === null || !isNews(world, keep)) return [];
  const { key, notBefore, expires } = wanted;
  return [{ kind: 'record', key: `${key}/kept`, because: becauseKept, notBefore, expires, after: [], keep, against: { document: id, revision: there.revision } }];
}

function isNews({ journal }: World, keep: Kept): boolean {
  return Object.entries(keep).some(([name, value]) => canonicalJson(journal.kept.get(name) ?? null) !== canonicalJson(value));
}

/** Why a page is left alone: a person emptied or deleted it, or it is too large to be read. Null = it is not. */
export function leftAlone({ state }: TheirDocument, { id, title }: { readonly id: string; readonly title: string }): Problem | null {
  const code = state === 'gone' ? 'document-gone' : state === 'beyond' ? 'document-beyond' : null;
  return code === null ? null : { code, level: 'warning', where: { file: id }, values: { title } };
}
