// All sources of lines; adding one is one line here.
import type { LineSource } from '../line';
import { askAnswered } from './ask-answered';
import { commandHeard } from './command-heard';
import { hasRole } from './has-role';
import { inService } from './in-service';
import { meetingReady } from './meeting-ready';
import { presents } from './presents';
import { reportMissing } from './report-missing';
import { taskDue } from './task-due';
import { taskGiven } from './task-given';
import { threads } from './threads';
import { unansweredConclusions } from './unanswered-conclusions';
import { welcome } from './welcome';

export const lineSources: readonly LineSource[] = [threads, taskGiven, taskDue, presents, hasRole, meetingReady, unansweredConclusions, reportMissing, askAnswered, commandHeard, inService, welcome];
