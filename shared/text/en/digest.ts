// The sentences of `shared/digest`, in English.
import type { Rhythm } from '../../digest/preferences';
import type { DigestProblems } from '../../digest/problems';
import type { ProblemTexts } from '../../model/problem';
import type { Address } from '../../model/settings';

export const digestProblems: ProblemTexts<DigestProblems> = {
  'author-unknown': ({ name, comments }) => ({
    what: comments === 1 ? `A comment is signed “${name}”, whom the members table does not know.` : `${comments} comments are signed “${name}”, whom the members table does not know.`,
    remedy: `If this is a member, say so in the settings, under “digest”: “authors: { ${JSON.stringify(name)}: First name }”.`,
  }),
  'author-ambiguous': ({ name, twins }) => ({
    what: `“${name}” may be several members: nobody is picked at random.`,
    remedy: twins ? 'Add an initial or a nickname to the name in the table of members, or the e-mail address of each of them, and sign the same way.' : `Write the full name, or say in the settings who it is, under “digest”: “authors: { ${JSON.stringify(name)}: First Last }”.`,
  }),
  'command-unclear': ({ name, words }) => ({ what: `In a comment by ${name}, this request is not understood: “${words}”.`, remedy: 'Write for example “task: Ana, call the town hall, before 12/12”.' }),
  'command-of-stranger': ({ name, words }) => ({
    what: `“${name}” asks in a comment: “${words}”. This name is not in the members table, nothing was added.`, remedy: 'Add the row by hand if it is wanted, or say in the settings who writes under this name.',
  }),
  'command-of-whom': ({ name, words }) => ({
    what: `“${name}” asks in a comment: “${words}”. Several members may be meant by this name, nothing was added.`, remedy: 'Add the row by hand if it is wanted, and give each person their e-mail address or a whole name in the members table.',
  }),
  'relay-unknown': ({ name, relay }) => ({
    what: `“${relay}”, the relay of ${name}, is the name of no member, or of several: the page of ${name} waits on this computer.`, remedy: 'Correct the name of the relay in the members table; if it is somebody from outside, hand them the page.',
  }),
  'nobody-reaches': ({ count, names }) => ({
    what: `${listed(names)}${count > names.length ? '…' : ''}: neither address nor relay, ${count === 1 ? 'this digest waits' : 'these digests wait'} as a page on this computer.`, remedy: 'Write an address, or the name of a relay, in the members table.',
  }),
  'commands-of-trial': ({ count, words }) => ({
    what: `${count === 1 ? 'One request' : `${count} requests`} in comments from before the end of the trial ${count === 1 ? 'was' : 'were'} not added: ${words.map((one) => `“${one}”`).join(', ')}${count > words.length ? '…' : ''}.`,
    remedy: 'Add by hand what is still wanted, or write it in a new comment.',
  }),
};

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

const verb = (names: readonly string[], one: string, several: string): string => (names.length < 2 ? one : several);
interface Names { readonly names: readonly string[]; readonly address: Address }

export const digest = {
  fits: ({ minutes, count }: { minutes: number; count: number }) => {
    if (count === 0) return `In ${minutes} min: no line is short enough.`;
    return count === 1 ? `In ${minutes} min: this line (estimate).` : `In ${minutes} min: these ${count} lines (estimate).`;
  },
  because: ({ names }: { names: readonly string[] }) => `Digest for ${listed(names)}`,
  several: ({ names, more }: { names: readonly string[]; more: number }) => `Digests for ${more === 0 ? listed(names) : listed([...names, more === 1 ? 'one other' : `${more} others`])}`,
  becauseCommand: ({ name, title }: { name: string; title: string }) => `Asked for by ${name} in a comment: “${title}”`,
  becauseUnderstood: () => 'Remember what is asked for in a comment',
  becauseResolved: () => 'Remember which discussions are settled',
  becauseHeard: () => 'Remember since when undated remarks are there',
  subject: ({ names, lines }: { names: readonly string[]; lines: number }) => `Digest${names.length < 2 ? '' : ` for ${listed(names)}`} · ${lines === 1 ? 'one line' : `${lines} lines`}`,
  greeting: ({ names }: { names: readonly string[] }) => `Hello ${listed(names)},`,
  total: ({ minutes, lines }: { minutes: number; lines: number }) => (lines === 1 ? `One line waits: about ${minutes} min in all (estimate).` : `${lines} lines wait: about ${minutes} min in all (estimate).`),
  forMember: ({ name, why }: { name: string; why: string }) => `For ${name}: ${why}`,
  what: ({ what, minutes }: { what: string; minutes: number }) => [...(what === '' ? [] : [what]), `about ${minutes} min`].join(' · '),
  quoted: ({ author, text }: { author: string | null; text: string }) => (author === null ? `“${text}”` : `${author}: ${text}`),
  perhapsSent: 'Perhaps received already, since the last sending was cut off:',
  whyMe: ({ group }: { group: string; address: Address }) => `Why do I get this: you are a member of ${group === '' ? 'this group' : `“${group}”`}, and these lines are addressed to you or come from where you take part.`,
  fewer: ({ contact, canAnswer, column }: { contact: string | null; canAnswer: boolean; column: string | null }) => {
    if (contact !== null) return `To get fewer, or none at all: tell ${contact}.`;
    return canAnswer ? 'To get fewer, or none at all: answer this message.' : `To get fewer, or none at all: the table of members, column “${column ?? 'How often'}”.`;
  },
  folded: ({ count }: { count: number }) => (count === 1 ? 'And one more line:' : `And ${count} more lines:`),
  foldedIn: ({ title, count }: { title: string; count: number }) => (count === 1 ? title : `${title} (${count} lines)`),
  why: {
    urgent: ({ names }: Names) => `${listed(names)} ${verb(names, 'says', 'say')} that it is urgent`,
    assigned: ({ names }: Names) => `${listed(names)} ${verb(names, 'suggests', 'suggest')} something for you to do`,
    mentioned: ({ names }: Names) => `${listed(names)} ${verb(names, 'mentions', 'mention')} you`,
    replied: ({ names }: Names) => `${listed(names)} ${verb(names, 'replies', 'reply')} to you`,
    tookPart: ({ names }: Names) => `${listed(names)} ${verb(names, 'goes', 'go')} on with a discussion that you are in`,
    followed: ({ names, subgroup }: { names: readonly string[]; subgroup: string | null }) => `${listed(names)} ${verb(names, 'writes', 'write')} in a document${subgroup === null ? '' : ` of “${subgroup}”`}`,
    taskGiven: () => 'To do, in your name',
    taskDue: ({ day }: { day: string; address: Address }) => `To do by ${day}, in your name`,
    presents: ({ meeting, day }: { meeting: string; day: string; address: Address }) => `A topic that you bring is on the agenda: ${meeting}, ${day}`,
    hasRole: ({ meeting, day }: { meeting: string; day: string; address: Address }) => `Your role at the meeting: ${meeting}, ${day}`,
    meetingReady: ({ meeting, when }: { meeting: string; when: string }) => `All is ready for the meeting: ${meeting}, ${when}`,
    unanswered: ({ meeting, day }: { meeting: string; day: string }) => `Some items have no conclusion: ${meeting}, ${day}`,
    commandHeard: () => 'Noted',
    inService: ({ group }: { group: string }) => (group === '' ? 'Digests begin' : `The digests of “${group}” begin`),
    reportMissing: () => 'A report is awaited from your subgroup',
    askAnswered: () => 'An answer to what your subgroup asked',
    welcome: ({ group }: { group: string }) => (group === '' ? 'Welcome' : `Welcome to “${group}”`),
    squeezedOut: () => 'A topic was left out time and again: the group may choose',
    overload: () => 'There are more topics than time',
  },
  newcomer: {
    meeting: ({ meeting, when }: { meeting: string; when: string }) => `Next meeting: ${meeting}, ${when}.`,
    noMeeting: 'The next meeting is not set yet.',
    ask: ({ names }: { names: readonly string[] }) => `For any question: ${listed(names)}.`,
    slower: ({ contact, column }: { address: Address; contact: string | null; column: string | null }) =>
      `To be written to less often: the table of members, column “${column ?? 'How often'}”${contact === null ? '' : `, or tell ${contact}`}.`,
    decision: ({ day, title }: { day: string; title: string }) => `Decided on ${day}: ${title}`,
  },
  agendaOf: ({ meeting, day }: { meeting: string; day: string }) => `Agenda: ${meeting}, ${day}`,
  role: { facilitation: 'facilitation', notes: 'notes', time: 'time' },
  heard: {
    topics: ({ title }: { title: string }) => `Proposed as a topic: ${title}`,
    tasks: ({ title }: { title: string }) => `Added to what is to be done: ${title}`,
    decisions: ({ title }: { title: string }) => `Added to the decisions: ${title}`,
  },
  inService: ({ contact, rhythm }: { address: Address; contact: string | null; rhythm: Rhythm }) => {
    const how: Readonly<Record<Rhythm, string>> = {
      never: 'Nothing is sent, for that is what you chose.',
      weekly: 'From now on you will get, once a week, what is addressed to you and the rest: at most one message a week.',
      few: 'From now on you will get what is addressed to you, and once a week the rest: at most three messages a week.',
      often: 'From now on you will get what is addressed to you as soon as it is worth it, as often as need be.',
    };
    return `${how[rhythm]}${contact === null ? '' : ` Any question: ${contact}.`}`;
  },
};
