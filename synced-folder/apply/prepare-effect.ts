// From an effect to what applying it means on this host: one small file per kind, no rule about meetings.
import type { Effect, LinkMeeting, RecordEffect } from '../../shared/model/effect';
import { assertNever } from '../../shared/model/json';
import { refuse } from '../files/refuse';
import { revisionNow } from '../files/write-file';
import { prepareAddRow } from './add-row';
import type { Ground, Preparation, Prepared } from './ground';
import { prepareDeliver } from './deliver';
import { preparePost } from './member-page';
import { prepareSaveCells } from './save-cells';
import { prepareWriteDocument } from './write-document';

export function prepareEffect(effect: Effect, ground: Ground): Preparation | Promise<Preparation> {
  const leaves = effect.kind !== 'writeDocument' && effect.kind !== 'record';
  if (ground.snapshot.trial && leaves) return refuse('not-allowed-on-trial', {}, {});
  switch (effect.kind) {
    case 'writeDocument': return prepareWriteDocument(effect, ground);
    case 'saveCells': return prepareSaveCells(effect, ground);
    case 'addRow': return prepareAddRow(effect, ground);
    case 'linkMeeting': return prepareLinkMeeting(effect);
    case 'record': return prepareRecord(effect, ground);
    case 'deliver': return prepareDeliver(effect, ground);
    case 'post': return preparePost(effect, ground);
    default: return assertNever(effect);
  }
}

/** The journal is all that changes. */
function prepareRecord({ against }: RecordEffect, { folder }: Ground): Prepared {
  if (against !== null && revisionNow(folder, against.document) !== against.revision) refuse('file-changed', { file: against.document }, {});
  return { settling: null, undo: null, act: () => undefined };
}

/** A calendar that was exported or subscribed to is overwritten by its owner: a link in it would not last. */
function prepareLinkMeeting({ meeting }: LinkMeeting): Prepared {
  return refuse('calendar-read-only', { file: meeting.calendar }, {});
}
