// The sentences of `shared/reports`, in English.
import type { ProblemTexts } from '../../model/problem';
import type { ReportProblems } from '../../reports/problems';

export const reportsProblems: ProblemTexts<ReportProblems> = {
  'report-elsewhere': ({ title, folder, subgroup }) => ({
    what: `The report “${title}” lies with “${folder}”, and its title names “${subgroup}”: it counts for “${subgroup}”.`,
    remedy: 'Move it to its folder, or correct its title.',
  }),
  'report-of-nobody': ({ title }) => ({
    what: `Nothing says which subgroup the report “${title}” comes from: it is not in the subgroups’ round.`,
    remedy: 'Put it into its subgroup’s folder, or write the subgroup’s name in its title. If it has another name too, add it to the settings: “subgroups”, “other names”.',
  }),
  'report-empty': ({ subgroup }) => ({
    what: `The report of “${subgroup}” is empty: it does not count as received.`,
    remedy: 'Write at least one sentence in it; “nothing new” is enough.',
  }),
};

/** How people write what we read in a report, in this language. Folded: no accents, no capitals. */
export const reportWords = {
  headings: {
    news: ['news', 'what is new', 'what\'s new', 'updates', 'update', 'status', 'current', 'current initiatives', 'in progress', 'ongoing', 'activities', 'since last time', 'highlights', 'where we are', 'information'] as readonly string[],
    done: ['done', 'what we did', 'what was done', 'completed', 'finished', 'achievements', 'accomplished', 'done since last time'] as readonly string[],
    plans: ['plans', 'next', 'next steps', 'coming up', 'upcoming', 'what comes next', 'to do', 'planned', 'future', 'looking ahead', 'roadmap'] as readonly string[],
    asks: ['asks', 'ask', 'our asks', 'requests', 'request', 'questions', 'questions for the plenary', 'asks of the plenary', 'for the plenary', 'for the agenda', 'to decide', 'for decision'] as readonly string[],
    decisions: ['decisions', 'decision', 'decisions taken', 'decisions made', 'decided', 'what we decided'] as readonly string[],
    needs: ['needs', 'need', 'our needs', 'help wanted', 'what do you need', 'what do we need', 'help needed', 'blockers', 'difficulties', 'challenges', 'where we need help', 'calls'] as readonly string[],
  },
  /** Words that tell what a heading of any other wording is about, as in a regular expression; the first part that has one decides. */
  tellings: {
    asks: ['(?:need|want|ask|expect|hope|wish|request)(?:s|ed|ing)?(?![\\p{L}]).*(?:plenary|assembly|general meeting)', '(?:we|you)(?: are| would like to)? ask(?:ing)?', '(?:plenary|assembly|general meeting)(?![\\p{L}]).*(?:decide|approve|settle)', '(?:decide|approve|settle)(?![\\p{L}]).*(?:plenary|assembly|general meeting)'] as readonly string[],
    decisions: ['(?:we|you)(?: have)? decided?'] as readonly string[],
    needs: ['(?:we|you) (?:still )?(?:need|lack|are missing)', 'difficulty', 'difficulties', 'help wanted', 'help needed'] as readonly string[],
    done: ['(?:have )?(?:we|you)(?: have)? (?:done|did|achieved|finished|completed)', 'did (?:we|you) (?:do|achieve|finish|complete)'] as readonly string[],
    plans: ['(?:will|shall) (?:we|you) do', '(?:we|you) (?:will do|shall do|plan to|are going to|intend to)', '(?:do|are) (?:we|you) (?:plan|planning|going) to'] as readonly string[],
    news: ['(?:has )?happened'] as readonly string[],
  },
  /** In front of an ask that stands anywhere. */
  askLabels: ['ask', 'request', 'ask of the plenary', 'question for the plenary', 'for decision', 'to decide', 'for the plenary', 'agenda item', 'for the agenda'] as readonly string[],
  /** In front of a request for minutes: `10 min to …`. */
  minutesFor: ['for', 'to', 'on', 'about', 'in order to', 'of', 'at the plenary to', 'at the plenary for'] as readonly string[],
  /** In front of the day by which something is asked. */
  deadlineWords: ['before', 'by', 'no later than', 'at the latest'] as readonly string[],
  nothing: ['nothing', 'nothing new', 'nothing to report', 'nothing special', 'no news', 'no update', 'no updates', 'no change', 'no changes', 'unchanged', 'nothing this time', 'nothing to say'] as readonly string[],
  none: ['none', 'no', 'n/a', 'na', 'no asks', 'no requests', 'not applicable', 'nothing', 'nothing new', 'nothing to ask', 'nil', 'tbd', 'to be filled in'] as readonly string[],
  /** Begin what a template says to those who fill it in. */
  instructions: ['to be filled in', 'fill in', 'write here', 'describe here', 'replace this text', 'example', 'instructions', 'reporting this time'] as readonly string[],
  /** Around a day in a heading that is otherwise nothing but that day. */
  dayWords: ['report', 'minutes', 'meeting', 'plenary', 'session', 'of', 'the', 'for', 'on'] as readonly string[],
  /** How far something is: words, folded, with their endings (`*` = any): a later stage is a step forward. `not` turns what follows round. */
  stages: {
    planned: ['plan', 'planned', 'will be', 'we will', 'to do', 'intend', 'envisag*', 'remains to', 'remain to'] as readonly string[],
    begun: ['ask', 'start', 'started', 'began', 'begun', 'launch', 'launched', 'waiting', 'await*', 'contact', 'contacted', 'looking for', 'kicked off'] as readonly string[],
    ongoing: ['ongoing', 'half(?! an? | of | the )', 'partly', 'partially', 'under way', 'underway', 'in progress', 'continu*', 'advanc*', 'working on', 'prepar*'] as readonly string[],
    settled: ['received', 'obtained', 'chosen', 'chose', 'approved', 'signed', 'ordered', 'voted', 'accepted', 'booked', 'found', 'agreed', 'decided'] as readonly string[],
    done: ['is done', 'are done', 'was done', 'were done', 'been done', 'finished', 'completed', 'complete', 'delivered', 'installed', 'closed', 'repaired', 'fixed', 'in place', 'in service', 'in use', 'settled', 'resolved', 'published', 'opened', 'achieved'] as readonly string[],
    /** All of it, where it is done at all. */
    whole: ['completely', 'entirely', 'fully', 'wholly'] as readonly string[],
    not: ['not', 'not yet', 'almost', 'nearly', 'soon', 'never', 'half', 'partly', 'partially', 'will be', 'to be', 'should be', 'must be', 'can be', 'nothing is'] as readonly string[],
  },
  numbers: ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as readonly string[],
  /** Say nothing of what a sentence is about. */
  stopWords: ['the', 'a', 'an', 'of', 'to', 'in', 'on', 'at', 'for', 'by', 'with', 'without', 'from', 'and', 'or', 'but', 'is', 'are', 'was', 'were', 'be', 'been', 'being', 'will', 'has', 'have', 'had', 'we', 'our', 'us', 'you', 'your', 'they', 'their', 'it', 'its', 'this', 'that', 'these', 'those', 'there', 'which', 'who', 'what', 'not', 'no', 'as', 'so', 'still', 'now', 'very', 'also', 'already', 'do', 'does', 'did', 'done', 'since', 'after', 'before', 'again', 'into', 'about', 'some', 'all', 'any', 'more', 'currently', 'finally', 'yet', 's'] as readonly string[],
};

export const reports = {
  collationName: 'Subgroups’ round',
  roundLink: 'The reports together',
  collationTitle: ({ name, meeting, day }: { name: string; meeting: string; day: string }) => `${name} · ${meeting}, ${day}`,
  received: ({ received, expected, oral, minutes }: { received: number; expected: number; oral: readonly string[]; minutes: string }) =>
    `Received: ${received} of ${expected}.${oral.length === 0 ? '' : ` By word of mouth, ${minutes} each: ${oral.join(', ')}.`}`,
  ofDay: ({ day, speaker }: { day: string; speaker: string | null }) => (speaker === null ? ` · ${day}` : ` · ${day} · ${speaker}`),
  source: 'source',
  mark: { ask: 'Ask', decision: 'Decision', new: 'New', progress: 'Moving', done: 'Done', need: 'Need' },
  extract: ({ mark, text, source }: { mark: string | null; text: string; source: string }) => (mark === null ? `${text} ${source}` : `**${mark}:** ${text} ${source}`),
  still: ({ quotes, more, source }: { quotes: readonly string[]; more: number; source: string }) =>
    `Unchanged: ${quotes.join('; ')}${more === 0 ? '' : more === 1 ? '; and one more point' : `; and ${more} more points`}. ${source}`,
  stillQuote: ({ text, times }: { text: string; times: number }) => (times < 2 ? `“${text}”` : `“${text}” (for ${times} reports)`),
  dropped: ({ quotes, more, source }: { quotes: readonly string[]; more: number; source: string }) =>
    `No longer mentioned: ${quotes.map((text) => `“${text}”`).join('; ')}${more === 0 ? '' : more === 1 ? '; and one more point' : `; and ${more} more points`}. ${source}`,
  more: ({ words, link }: { words: number; link: string }) => `The rest is in ${link} (${words} more words).`,
  moreLink: 'the report',
  nothingNew: 'Nothing new.',
  unread: ({ link }: { link: string }) => `Too long to be quoted here, or in a format that cannot be read: see ${link}.`,
  askOnAgenda: ({ day }: { day: string }) => `on the agenda of ${day}`,
  askWaiting: () => 'in the table of topics',
  askLeftOut: ({ day }: { day: string }) => `no room on ${day}, stays in the table of topics`,
  askDecided: ({ day, text }: { day: string; text: string }) => `decided on ${day}: ${text}`,
  askAnswered: ({ day }: { day: string }) => `dealt with on ${day}`,
  askClosed: () => 'closed in the table of topics',
  askFate: ({ text, fate }: { text: string; fate: string }) => `${text} → ${fate}`,
  askNotes: ({ subgroup, day }: { subgroup: string; day: string }) => `Asked by “${subgroup}”, report of ${day}.`,
  answersTitle: 'Answers to what was asked last time',
  oralTitle: 'By word of mouth',
  oralAfter: ({ minutes }: { minutes: string }) => ` · ${minutes} each`,
  oralItem: ({ subgroup, speaker }: { subgroup: string; speaker: string | null }) => (speaker === null ? subgroup : `${subgroup}: ${speaker}`),
  speaker: ({ name }: { name: string }) => `Reporting this time: ${name}`,
  draftTitle: ({ subgroup, meeting, day }: { subgroup: string; meeting: string; day: string }) => `Report · ${subgroup} · ${meeting}, ${day}`,
  draftHow: 'This draft is there to be completed or replaced; “nothing new” is enough. Left as it is, it does not count.',
  draftHeadings: { done: 'Done since last time', decisions: 'Decisions', news: 'News', plans: 'Next steps', asks: 'Asks of the plenary' },
  draftMeetings: 'Our meetings since last time',
  draftTask: ({ title, who }: { title: string; who: readonly string[] }) => (who.length === 0 ? title : `${title} (${who.join(', ')})`),
  draftDecision: ({ title, day }: { title: string; day: string }) => `${title} (${day})`,
  outcome: { 'dealt-with': 'dealt with', decided: 'decided', 'put-off': 'put off', 'on-hold': 'on hold', 'still-open': 'to be taken up again', 'not-reached': 'not reached', 'not-before': 'later' },
  whyMissing: ({ subgroup, meeting, day }: { subgroup: string; meeting: string; day: string }) => `A report of “${subgroup}” is welcome: ${meeting}, ${day}`,
  missing: () => 'A few sentences are enough, and so is “nothing new”. Without a text, there is time to tell it by word of mouth.',
  whyAnswered: ({ subgroup }: { subgroup: string }) => `An answer to what “${subgroup}” asked`,
  becauseCollation: ({ meeting, day }: { meeting: string; day: string }) => `The reports are brought together: ${meeting}, ${day}`,
  becauseCollationKept: ({ meeting, day }: { meeting: string; day: string }) => `Keep what already stands in the subgroups’ round: ${meeting}, ${day}`,
  becauseDraft: ({ subgroup, meeting, day }: { subgroup: string; meeting: string; day: string }) => `A draft report helps to begin: ${subgroup}, ${meeting}, ${day}`,
  becauseAsk: ({ subgroup, day }: { subgroup: string; day: string }) => `Asked by “${subgroup}” in its report of ${day}`,
  becauseAskKnown: ({ title }: { title: string }) => `Know the topic of this ask again: “${title}”`,
};
