// How conclusions are typed in English, and what is asked about those that were not understood.
import type { ConclusionWords } from '../../agenda/conclusions/conclusion-words';

export const conclusionWords: ConclusionWords = {
  closed: ['done', 'closed', 'settled', 'resolved', 'sorted', 'sorted out', 'finished', 'completed', 'complete', 'solved', 'all good', 'fixed', 'wrapped up', 'concluded', 'nothing to report'],
  treated: ['dealt with', 'handled', 'taken care of', 'treated'],
  discussed: ['discussed', 'talked about', 'talked through', 'debated', 'covered', 'looked at', 'considered', 'raised', 'first discussion', 'discussion', 'talked'],
  open: ['in progress', 'ongoing', 'under way', 'to be continued', 'tbc next', 'still open', 'remains open', 'stays open', 'left open', 'no decision', 'no decision taken', 'no decision made', 'no decision yet', 'nothing decided', 'nothing was decided', 'not decided', 'not yet decided', 'undecided', 'we didn\'t decide', 'no agreement', 'no consensus', 'unresolved', 'to follow up', 'not concluded'],
  notReached: ['not reached', 'wasn\'t reached', 'was not reached', 'ran out of time', 'we ran out of time', 'out of time', 'no time', 'no time left', 'no time for it', 'no time for this', 'not enough time', 'lack of time', 'for lack of time', 'for want of time', 'too late', 'didn\'t have time', 'did not have time', 'had no time', 'didn\'t get to it', 'did not get to it', 'didn\'t get to this', 'didn\'t get there', 'did not get there', 'didn\'t get round to it', 'didn\'t get around to it', 'didn\'t reach it', 'did not reach it', 'not got to', 'never got to it', 'time ran out', 'time was up', 'skipped', 'not covered', 'not touched', 'bumped'],
  putOff: ['postponed', 'postpone', 'put off', 'deferred', 'defer', 'carried over', 'carry over', 'carried forward', 'carry forward', 'moved to', 'pushed to', 'pushed back', 'adjourned', 'tabled for later', 'rescheduled', 'to be taken up again', 'take up again', 'pick up again', 'come back to it', 'come back to this', 'we will come back to it', 'back to this', 'revisit', 'to revisit', 'to be revisited', 'next time', 'to next time', 'until next time', 'till next time', 'for next time', 'another time', 'to another time', 'later', 'for later', 'until later', 'next meeting', 'to next meeting', 'to the next meeting', 'the next meeting', 'at the next meeting', 'until the next meeting', 'until next meeting', 'for the next meeting', 'next plenary', 'to the next plenary', 'at the next plenary', 'until the next plenary', 'next session', 'not before the next meeting', 'not before next meeting'],
  onHold: ['on hold', 'put on hold', 'placed on hold', 'on ice', 'put on ice', 'parked', 'park', 'paused', 'on pause', 'put on pause', 'suspended', 'pending', 'put aside', 'set aside', 'shelved', 'on standby', 'waiting'],
  adopted: ['agreed', 'adopted', 'approved', 'accepted', 'voted', 'rejected', 'refused', 'turned down', 'declined', 'voted down', 'consensus reached', 'all agreed', 'everyone agreed', 'we agreed', 'we all agreed', 'agreement'],
  notBefore: ['not before', 'not until', 'no earlier than', 'not earlier than', 'no sooner than', 'from', 'as of', 'starting', 'after', 'at the earliest on', 'at the earliest'],
  dayIntro: ['on', 'to', 'until', 'till', 'for', 'the', 'in', 'at', 'of', 'to the meeting of', 'to the meeting on', 'until the meeting on', 'at the meeting on', 'by', 'to the', 'until the', 'on the', 'a', 'back to'],
  denial: ['not', 'never', 'no', 'isn\'t', 'wasn\'t', 'hasn\'t', 'haven\'t', 'weren\'t', 'aren\'t', 'didn\'t', 'couldn\'t', 'can\'t', 'won\'t', 'isnt', 'wasnt', 'didnt', 'not yet', 'still not', 'not been', 'hasn\'t been', 'has not been', 'was not', 'is not', 'could not be', 'nothing', 'none', 'neither', 'cannot'],
  hedge: ['almost', 'nearly', 'maybe', 'perhaps', 'probably', 'possibly', 'likely', 'I think', 'we think', 'I guess', 'I believe', 'not sure', 'unsure', 'more or less', 'sort of', 'kind of', 'seems', 'it seems', 'apparently', 'to be confirmed', 'tbc', 'tbd', 'to be checked', 'in principle', 'soon', 'will be', 'should be', 'must be', 'would be', 'might', 'could be', 'may be', 'to be', 'needs to be', 'not really', 'not quite', 'not completely', 'not fully', 'not entirely', 'if', 'unless', 'provided', 'subject to', 'provisionally', 'supposedly', 'hopefully', 'about to'],
  exception: ['except', 'except for', 'but', 'apart from', 'only', 'just', 'partly', 'partially', 'in part', 'half', 'halfway', 'half way', 'not all', 'not everything', 'remaining', 'remains', 'the rest', 'rest', 'some', 'some of it', 'most of it', 'mostly', 'started', 'begun', 'however', 'although', 'though', 'other than', 'still to', 'yet to', 'left to', 'still needs', 'all but', 'undone', 'to do'],
  reason: ['because', 'because of', 'since', 'due to', 'as', 'owing to', 'given', 'given that', 'while', 'so that', 'in order to', 'while we wait', 'at the request of', 'for want of', 'for lack of', 'until we have', 'until we know', 'until we get'],
  awaiting: ['waiting for', 'awaiting', 'pending the', 'on hold until we have', 'on hold for', 'on hold pending'],
  company: ['by', 'with', 'without', 'thanks to', 'unanimously', 'by consensus', 'by majority', 'by common consent'],
  occasion: ['in', 'during', 'at', 'via', 'yesterday', 'after', 'within'],
  filler: ['the', 'this', 'that', 'these', 'it', 'its', 'it\'s', 'it is', 'it was', 'we', 'we\'ve', 'we have', 'us', 'has', 'have', 'had', 'has been', 'have been', 'was', 'were', 'is', 'are', 'been', 'be', 'item', 'items', 'topic', 'topics', 'point', 'points', 'matter', 'issue', 'agenda', 'all', 'everything', 'everyone', 'and', 'then', 'so', 'well', 'now', 'already', 'finally', 'quickly', 'briefly', 'at length', 'fully', 'completely', 'entirely', 'together', 'again', 'also', 'conclusion', 'thanks', 'thank you', 'tonight', 'today', 'for now', 'for the moment', 'by all', 'by everyone', 'of all', 'with all', 'no problem', 'no worries', 'no objection', 'no objections', 'decision', 'after discussion', 'after debate', 'deliberately', 'by choice', 'unfortunately', 'sadly', 'up', 'out', 'still', 'got', 'of', 'our', 'a', 'very', 'too'],
  decision: ['decided', 'decision', 'decisions', 'decisions taken', 'decision taken', 'decision made', 'we decided', 'we decide', 'it was decided', 'the group decided', 'the group decides', 'agreed', 'we agreed', 'adopted', 'approved', 'accepted', 'resolved', 'rejected', 'agreement', 'consensus'],
  decides: ['we decide to', 'we decide that', 'we decided to', 'we decided that', 'we have decided to', 'we have decided that', 'it was decided to', 'it was decided that', 'it is decided to', 'it is decided that', 'the group decides to', 'the group decides that', 'the group decided to', 'the group decided that', 'decided to', 'decided that', 'decision to', 'decision that', 'we agree to', 'we agree that', 'we agreed to', 'we agreed that', 'agreed to', 'agreed that', 'it was agreed to', 'it was agreed that', 'resolved to', 'resolved that', 'everyone agreed to', 'all agreed to'],
  task: ['to do', 'todo', 'to dos', 'todos', 'task', 'tasks', 'action', 'actions', 'action item', 'action items', 'action point', 'action points', 'next step', 'next steps', 'who does what', 'follow up', 'follow-up'],
  nothing: ['nothing', 'none', 'no', 'n/a', 'nil', 'nothing yet', 'no decision', 'no task', 'no tasks'],
  everyone: ['all', 'everyone', 'everybody', 'all of us', 'the group', 'the whole group', 'each of us', 'we'],
  due: ['by', 'before', 'by the', 'before the', 'until', 'on', 'on the', 'for', 'for the', 'due', 'due on', 'due by', 'deadline', 'no later than', 'at the latest on', 'when', 'at', 'at the', 'by when', 'till'],
  dueFirmly: ['by', 'before', 'due', 'due on', 'due by', 'deadline', 'no later than', 'by the', 'before the', 'when', 'by when'],
  nextMeeting: ['next meeting', 'next plenary', 'next time', 'next session', 'following meeting'],
  and: ['and', 'with', 'then'],
  does: ['to', 'will', 'should', 'must', 'has to', 'is to', 'shall', 'have to', 'are to'],
  by: ['by', 'for', 'owner', 'who', 'lead', 'responsible', 'assigned to'],
  taskLabels: ['who', 'what', 'when', 'by when', 'owner', 'due', 'deadline', 'task'],
};

const quoted = ({ words }: { readonly words: string }) => `“${words}”`;

export const conclusions = {
  questions: {
    state: (said: { readonly words: string }) => `${quoted(said)}: is this item dealt with, postponed or on hold?`,
    hedged: (said: { readonly words: string }) => `${quoted(said)}: is that certain?`,
    partly: (said: { readonly words: string }) => `${quoted(said)}: is the item closed, or does it come back for what is left?`,
    contradiction: ({ words, against }: { readonly words: string; readonly against: string }) => `“${words}” and “${against}”: which of the two is right?`,
    'which-day': (said: { readonly words: string }) => `${quoted(said)}: which day, for example 15 January?`,
    who: (said: { readonly words: string }) => `${quoted(said)}: who takes it on?`,
    'which-person': (said: { readonly words: string }) => `${quoted(said)}: who is meant, as several members have that name?`,
    what: (said: { readonly words: string }) => `${quoted(said)}: what exactly?`,
  },
};
