// Automation: a document of ours that a person renamed or moved is kept under its new name, with all that is known of it.
import { moveKey } from '../plan/find-moves';
import { nothing, type Automation, type EffectDraft } from './automation';

export const followDocuments: Automation = (world) => ({
  ...nothing,
  effects: world.moves.map(({ from, to, keep }): EffectDraft => ({
    kind: 'record', key: moveKey(to.id), because: world.messages.plan.becauseMoved({ from, to: to.id }), notBefore: world.now, expires: null, after: [],
    keep, against: { document: to.id, revision: to.revision },
  })),
});
