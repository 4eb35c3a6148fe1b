// All automations; adding one is one line here.
import type { Automation } from './automation';
import { knowRows } from './know-rows';
import { linkMeetings } from './link-meetings';
import { proposeAgendas } from './propose-agendas';
import { readConclusions } from './read-conclusions';

export const automations: readonly Automation[] = [knowRows, readConclusions, proposeAgendas, linkMeetings];
