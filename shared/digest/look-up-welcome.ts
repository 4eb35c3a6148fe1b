// What a newcomer is told, as things stand when it is sent: the next date, whom to ask, how to be written to less, the last decisions.
import { agendaOf } from '../agenda/published';
import type { DeliverLine } from '../model/effect';
import type { Member } from '../model/rows';
import type { World } from '../plan/world';
import { formatDay } from '../time/format-day';
import { formatInstant } from '../time/format-instant';
import type { DigestLink } from './digest';
import type { Found } from './found';

const mostDecisions = 5, mostNames = 3;

export function lookUpWelcome(_: DeliverLine, member: Member, world: World): Found {
  const { snapshot: { settings, documents, places }, messages: { digest }, zone, now } = world, words = digest.newcomer;
  const next = world.meetings.find(({ start, subgroup }) => start > now && (subgroup === null || member.subgroups.includes(subgroup)));
  const pageIds = [places.overview, ...(next === undefined ? [] : [agendaOf(world.journal, next.id)?.document])];
  const links = pageIds.flatMap((id): readonly DigestLink[] => { const page = documents.all.find((one) => one.id === id); return page === undefined ? [] : [{ title: page.title, url: page.url }]; });
  const latest = world.decisions.filter(({ day }) => day !== null && day <= world.today).sort((a, b) => ((a.day ?? '') > (b.day ?? '') ? -1 : 1)).slice(0, mostDecisions);
  const names = whomToAsk(member, world);
  const what = [
    next === undefined ? words.noMeeting : words.meeting({ meeting: next.title, when: formatInstant(next.start, zone, settings.locale) }),
    ...(names.length === 0 ? [] : [words.ask({ names })]),
    words.slower({ address: settings.address, contact: settings.digest.contact, column: world.columns.members?.['rhythm'] ?? null }),
  ];
  return {
    why: digest.why.welcome({ group: settings.name }), what: what.join(' '), links,
    quotes: latest.map(({ day, title }) => ({ author: null, text: words.decision({ day: formatDay(day ?? '', settings.locale, 'numeric'), title }) })),
    asks: { words: 120, answer: 'none' },
  };
}

/** The referents of their subgroups, else whom the group names, else who leads the next meeting. */
function whomToAsk(member: Member, { members, meetings, journal, now, snapshot }: World): readonly string[] {
  const referents = members.filter(({ id, referentOf, left }) => id !== member.id && left === null && referentOf.some((name) => member.subgroups.includes(name))).map(({ name }) => name);
  const next = meetings.find(({ start, id }) => start > now && agendaOf(journal, id) !== null), leader = next === undefined ? undefined : agendaOf(journal, next.id)?.roles['facilitation'];
  const { contact } = snapshot.settings.digest, leads = members.filter(({ id }) => id === leader && id !== member.id).map(({ name }) => name);
  return (referents.length > 0 ? referents : contact === null ? leads : [contact]).slice(0, mostNames);
}
