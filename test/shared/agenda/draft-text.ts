// A draft as the document that it becomes where nobody has written yet.
import { emptyBase } from '../../../shared/documents/base';
import type { Draft } from '../../../shared/documents/draft';
import { mergeDocument } from '../../../shared/documents/merge-document';
import { readDocument } from '../../../shared/documents/read-document';
import { messagesOf } from '../../../shared/text/messages';

export function draftText(draft: Draft): string {
  return mergeDocument(readDocument(null, emptyBase), draft, messagesOf('fr').documents).text ?? '';
}
