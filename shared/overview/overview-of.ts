// Reads where the group stands from the world.
import type { World } from '../plan/world';
import { bounded } from './bounded';
import { formedPairs } from './formed-pairs';
import { lastMeeting } from './last-meeting';
import { latestReports } from './latest-reports';
import { meetingsAhead } from './meetings-ahead';
import { newsSince } from './news-since';
import { openTasks } from './open-tasks';
import { openTopics } from './open-topics';
import type { Overview } from './overview';
import { temporarySubgroups } from './temporary-subgroups';
import { waysToHelp } from './ways-to-help';

const mostTasks = 12;

export function overviewOf(world: World): Overview {
  return {
    meetings: meetingsAhead(world),
    last: lastMeeting(world),
    open: openTopics(world),
    tasks: bounded(openTasks(world).filter(({ who }) => who.length > 0), mostTasks),
    reports: latestReports(world),
    subgroups: temporarySubgroups(world),
    pairs: formedPairs(world),
    news: newsSince(world),
    help: waysToHelp(world),
  };
}
