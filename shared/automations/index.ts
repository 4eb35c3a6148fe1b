// All automations; adding one is one line here.
import type { Automation } from './automation';
import { followDocuments } from './follow-documents';
import { knowRows } from './know-rows';
import { linkMeetings } from './link-meetings';
import { proposeAgendas } from './propose-agendas';
import { readConclusions } from './read-conclusions';

export const automations: readonly Automation[] = [followDocuments, knowRows, readConclusions, proposeAgendas, linkMeetings];
