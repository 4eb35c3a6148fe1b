// All automations; adding one is one line here.
import type { Automation } from './automation';
import { checkSharing } from './check-sharing';
import { deliverDigests } from './deliver-digests';
import { followDocuments } from './follow-documents';
import { hearCommands } from './hear-commands';
import { knowRows } from './know-rows';
import { linkMeetings } from './link-meetings';
import { proposeAgendas } from './propose-agendas';
import { readConclusions } from './read-conclusions';
import { seeRows } from './see-rows';
import { tellWhereWeAre } from './tell-where-we-are';

export const automations: readonly Automation[] = [followDocuments, knowRows, seeRows, hearCommands, readConclusions, proposeAgendas, linkMeetings, tellWhereWeAre, checkSharing, deliverDigests];
