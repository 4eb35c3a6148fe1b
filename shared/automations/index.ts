// All automations; adding one is one line here.
import type { Automation } from './automation';
import { checkReach } from './check-reach';
import { checkSharing } from './check-sharing';
import { collateReports } from './collate-reports';
import { deliverDigests } from './deliver-digests';
import { draftReports } from './draft-reports';
import { followDocuments } from './follow-documents';
import { hearCommands } from './hear-commands';
import { knowRows } from './know-rows';
import { linkMeetings } from './link-meetings';
import { proposeAgendas } from './propose-agendas';
import { raiseAsks } from './raise-asks';
import { readConclusions } from './read-conclusions';
import { seeRows } from './see-rows';
import { tellWhereWeAre } from './tell-where-we-are';

export const automations: readonly Automation[] = [followDocuments, knowRows, seeRows, hearCommands, readConclusions, raiseAsks, proposeAgendas, collateReports, draftReports, linkMeetings, tellWhereWeAre, checkSharing, checkReach, deliverDigests];
