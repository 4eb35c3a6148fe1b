// Why a topic is not on an agenda, in English: the pieces of which `shared/agenda/why-left-out` makes one sentence.
import { priorityWords } from './agenda';

export const leftOut = {
  late: 'arrived after the cut-off',
  /** It would have a place on a fresh agenda; a published one changes as little as can be. */
  published: 'not taken into the agenda already proposed',
  pinnedOut: 'kept off the agenda by the group',
  removed: 'taken off this page by hand (its title typed as a heading puts it back)',
  onHold: 'put on hold by the group',
  notBefore: ({ day }: { day: string }) => `not before ${day}`,
  kind: 'meant for another kind of meeting',
  presence: 'waiting until the people concerned are there',
  mustGos: 'deadlines and pinned items come first',
  hours: 'the hours given did not fit into the meeting',
  missing: ({ duration }: { duration: string }) => `${duration} short`,
  atOtherHours: 'at other hours',
  inMinutes: ({ duration }: { duration: string }) => `in ${duration}`,
  withPriority: ({ atLeast }: { atLeast: number }) => `with a ${priorityWords(atLeast)} priority`,
  ifPinned: 'if pinned',
  wouldFit: ({ helps, after }: { helps: readonly string[]; after: 'must-gos' | null }) =>
    `${after === 'must-gos' ? 'without them, would fit' : 'would fit'} ${helps.join(' ')}`,
  plannedFor: ({ day }: { day: string }) => `planned for ${day}`,
  notWithin: ({ meetings }: { meetings: number }) => (meetings === 1 ? 'not planned for the next meeting' : `not planned within the next ${meetings} meetings`),
  sentence: ({ told, forecast, helped }: { told: readonly string[]; forecast: string | null; helped: boolean }) => {
    const why = told.join('; ');
    return forecast === null ? `${why}.` : `${why}, ${helped ? 'otherwise ' : ''}${forecast}.`;
  },
};
