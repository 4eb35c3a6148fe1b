// All sources of lines; adding one is one line here.
import type { LineSource } from '../line';
import { commandHeard } from './command-heard';
import { hasRole } from './has-role';
import { inService } from './in-service';
import { meetingReady } from './meeting-ready';
import { presents } from './presents';
import { taskDue } from './task-due';
import { taskGiven } from './task-given';
import { threads } from './threads';
import { unansweredConclusions } from './unanswered-conclusions';
import { welcome } from './welcome';

export const lineSources: readonly LineSource[] = [threads, taskGiven, taskDue, presents, hasRole, meetingReady, unansweredConclusions, commandHeard, inService, welcome];
