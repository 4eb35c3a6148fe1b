// The sentences that the Nextcloud host says by itself, in English; it reads them from files made of these (`nextcloud-app/sentences`).
import type { ProblemText } from '../../model/problem';

type Values = Readonly<Record<string, string>>;
type Refusals = Readonly<Record<string, (values: Values) => ProblemText>>;

const byItself = 'Nothing to do: it is taken up again later.';
const planAgain = 'Nothing to do: the next planning starts from what is there.';

const refusals = {
  'plan-not-readable': ({ at }) => ({ what: `This request cannot be read (${at ?? ''}).`, remedy: 'Update what sends it.' }),
  'plan-too-large': ({ at, most }) => ({ what: `This request is more than is allowed (${at ?? ''}: ${most ?? ''}).`, remedy: 'Share it out over several.' }),
  'plan-too-old': () => ({ what: 'The group has changed since this was planned.', remedy: planAgain }),
  'receipt-unknown': () => ({ what: 'This planning does not come from a reading made here by the same person.', remedy: 'Read the group anew, then plan again.' }),
  'no-such-group': () => ({ what: 'This group is not there.', remedy: 'Check with the person who set it up.' }),
  'not-allowed': () => ({ what: 'This account may not do this.', remedy: 'Ask somebody of the group who may write in its folder.' }),
  'not-allowed-on-trial': () => ({ what: 'The group is still on trial: nothing leaves.', remedy: 'Once the group agrees, the person who set it up puts it into service.' }),
  'not-a-member': ({ member }) => ({ what: `“${member ?? ''}” is not in the group; nothing is handed to them.`, remedy: 'Add this account to the Nextcloud group.' }),
  'file-outside': ({ file }) => ({ what: `“${file ?? ''}” is no document of the group’s folder.`, remedy: 'Nothing was read or written there.' }),
  'file-missing': ({ file }) => ({ what: `“${file ?? ''}” is not there.`, remedy: planAgain }),
  'file-changed': ({ file }) => ({ what: `“${file ?? ''}” has changed since; nothing was written into it.`, remedy: planAgain }),
  'file-in-use': () => ({ what: 'Somebody is at work there; it waits.', remedy: byItself }),
  'file-forbidden': () => ({ what: 'One of the two accounts may not write here.', remedy: 'Check how the folder is shared, with the person who set the group up.' }),
  'disk-full': () => ({ what: 'There is no room left for this document.', remedy: 'Free some room; it is taken up again then.' }),
  'outside-link': ({ link }) => ({ what: `This text leads elsewhere though nobody in the group wrote so: ${link ?? ''}`, remedy: 'Nothing was written. Write this link by hand if it is wanted.' }),
  'script-in-text': ({ text }) => ({ what: `This text holds something else than text: ${text ?? ''}`, remedy: 'Nothing was written.' }),
  'record-not-in-document': ({ text }) => ({ what: `These words are not in the document: “${text ?? ''}”.`, remedy: planAgain }),
  'planner-saw-less': () => ({ what: 'This was prepared by somebody who sees more documents; it is kept as it is.', remedy: 'Share these documents with the whole group, if nothing speaks against it.' }),
  'effect-in-doubt': () => ({ what: 'Work was cut off here, and the document has changed since.', remedy: 'Have a look: the next planning starts from what is there.' }),
  'not-available-here': () => ({ what: 'This server does not have what it takes.', remedy: 'Do it by hand if needed.' }),
  'folder-taken': () => ({ what: 'This folder is already that of a group.', remedy: 'Choose another folder, or ask the person who set the other group up.' }),
  'not-done': ({ cause }) => ({ what: `This could not be done (${cause ?? ''}).`, remedy: 'It is taken up again later. If it lasts, tell whoever looks after the server.' }),
  'undo-unknown': ({ key }) => ({ what: `Nothing of that name is there: “${key ?? ''}”.`, remedy: 'Read the list again.' }),
  'undo-impossible': () => ({ what: 'This cannot be taken back.', remedy: 'Change it by hand if needed; what was sent stays sent.' }),
} satisfies Refusals;

export const nextcloud = {
  refusals,
  undoneByPerson: 'A person took it back.',
  app: 'Tour de table',
  digestSubject: ({ group }: Values) => `Digest: ${group ?? ''}`,
  digestGreeting: ({ names }: Values) => `For ${names ?? ''}`,
  digestFooter: ({ group, account }: Values) => `You receive this as a member of “${group ?? ''}”. To receive it differently, or not at all: tell ${account ?? ''}.`,
  aboutOne: ({ title }: Values) => `“${title ?? ''}”`,
};
