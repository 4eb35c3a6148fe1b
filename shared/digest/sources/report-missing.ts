// Source: a report for the next plenary is still awaited; one kind reminder for each subgroup and plenary.
import { draftDocument } from '../../reports/draft-document';
import { missingReports } from '../../reports/missing-reports';
import { nextPlenary } from '../../reports/next-plenary';
import { speakFor } from '../../reports/speak-for';
import { instantToLocal } from '../../time/zones';
import type { Line, LineSource } from '../line';
import { inServiceSince } from '../news-since';

/** A few sentences are written in a quarter of an hour; the line asks for no more than an answer. */
const words = 20;

export const reportMissing: LineSource = (world) => {
  const next = nextPlenary(world);
  if (next === null) return [];
  const { meeting, remindAt } = next, { day } = instantToLocal(world.zone, meeting.start), at = Math.max(remindAt, inServiceSince(world));
  return missingReports(world, next).flatMap(({ subgroup }) => {
    const draft = draftDocument(world, subgroup, day), document = world.snapshot.documents.all.some(({ id }) => id === draft) ? draft : null;
    return speakFor(world, subgroup).map((member): Line => ({
      member: member.id, id: `report/${meeting.id}/${subgroup}`, state: 'awaited', at, weight: 'urgent', expires: meeting.start,
      asks: { words, answer: 'reply' }, line: { member: member.id, reason: 'report-missing', about: [meeting.id, subgroup], document },
    }));
  });
};
