// What one line says now: why it is for this member, the thing in its own words, where it stands; null = it died.
import type { DeliverLine } from '../model/effect';
import type { Member } from '../model/rows';
import { assertNever } from '../model/json';
import type { World } from '../plan/world';
import type { Found } from './found';
import { preferencesOf } from './households';
import { lookUpCommand, lookUpTask, lookUpTopic } from './look-up-row';
import { lookUpMeeting, lookUpRole, lookUpUnanswered } from './look-up-meeting';
import { lookUpAnswer, lookUpReport } from './look-up-report';
import { lookUpThread } from './look-up-thread';
import { lookUpWelcome } from './look-up-welcome';

export function lookUpLine(line: DeliverLine, member: Member, world: World): Found | null {
  const { why } = world.messages.digest, { address, name: group } = world.snapshot.settings;
  switch (line.reason) {
    case 'urgent': case 'mentioned': case 'assigned': case 'replied': case 'took-part': case 'followed': return lookUpThread(line, member, world);
    case 'task-given': case 'task-due': return lookUpTask(line, world);
    case 'presents': return lookUpTopic(line, world);
    case 'command-heard': return lookUpCommand(line, world);
    case 'meeting-ready': return lookUpMeeting(line, world);
    case 'has-role': return lookUpRole(line, member, world);
    case 'unanswered-conclusions': return lookUpUnanswered(line, world);
    case 'in-service': return plain(why.inService({ group }), world.messages.digest.inService({ address, contact: world.snapshot.settings.digest.contact, rhythm: preferencesOf(member).rhythm }));
    case 'welcome': return lookUpWelcome(line, member, world);
    case 'ask-answered': return lookUpAnswer(line, world);
    case 'report-missing': return lookUpReport(line, world);
    case 'squeezed-out': return named(why.squeezedOut(), line, world);
    case 'chronic-overload': return named(why.overload(), line, world);
    case 'perhaps-sent': return null;
    default: return assertNever(line.reason);
  }
}

function plain(why: string, what: string): Found {
  return { why, what, links: [], quotes: [], asks: { words: 40, answer: 'none' } };
}

/** The titles of what it is about, as far as they are still there. */
function named(why: string, { about, document }: DeliverLine, { topics, meetings, decisions, snapshot }: World): Found {
  const titles = about.flatMap((id) => [...topics, ...decisions, ...meetings].find((one) => one.id === id)?.title ?? []);
  const page = snapshot.documents.all.find(({ id }) => id === document);
  return { ...plain(why, titles.join(' · ')), links: page === undefined ? [] : [{ title: page.title, url: page.url }] };
}
