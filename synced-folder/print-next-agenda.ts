// Writes the next agenda's page to print, from the document as people left it, into this computer's private place.
import path from 'node:path';
import { agendaOf } from '../shared/agenda/published';
import { printAgenda } from '../shared/agenda/print-agenda';
import type { Snapshot } from '../shared/model/snapshot';
import type { Instant } from '../shared/model/time';
import { readJournal } from '../shared/plan/read-journal';
import { openGroupFolder } from './files/group-folder';
import { replaceFile } from './files/write-file';
import type { Machine } from './machine';
import { groupState } from './state/group-state';

export interface Printing {
  readonly machine: Machine;
  readonly folder: string;
  readonly now: Instant;
}

/** Where it lies; null = no meeting ahead has an agenda yet. */
export function printNextAgenda(snapshot: Snapshot, { machine, folder, now }: Printing): string | null {
  const journal = readJournal(snapshot.journal);
  const ahead = [...snapshot.meetings.all].sort((a, b) => a.start - b.start).filter(({ end, cancelled }) => end > now && !cancelled);
  const [next] = ahead.flatMap(({ id }) => { const agenda = agendaOf(journal, id); return agenda ? [agenda] : []; });
  const document = snapshot.documents.all.find(({ id }) => id === next?.document);
  if (!document?.content) return null;
  const target = path.join(groupState(machine, openGroupFolder(machine.disk, folder).root).folder, 'print', `${path.basename(document.id, '.md')}.html`);
  replaceFile(machine.disk, { target, bytes: Buffer.from(printAgenda(document.content, { locale: snapshot.settings.locale })), unchanged: () => undefined });
  return target;
}
