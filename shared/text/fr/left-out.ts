// Why a topic is not on an agenda, in French: the pieces of which `shared/agenda/why-left-out` makes one sentence.
import { priorityWords } from './agenda';
import { fr } from './typography';

export const leftOut = {
  late: 'arrivé après la clôture',
  /** It would have a place on a fresh agenda; a published one changes as little as can be. */
  published: 'pas repris dans l’ordre du jour déjà proposé',
  pinnedOut: 'gardé hors de l’ordre du jour par le groupe',
  removed: 'retiré de cette page à la main (écrire son titre en intertitre le remet)',
  onHold: 'mis en attente par le groupe',
  notBefore: ({ day }: { day: string }) => `pas avant le ${day}`,
  kind: 'réservé à un autre type de réunion',
  presence: 'attend que les personnes concernées soient là',
  mustGos: 'les échéances et les points inscrits d’office passent d’abord',
  hours: 'les heures indiquées ne tenaient pas dans la réunion',
  missing: ({ duration }: { duration: string }) => `il manquait ${duration}`,
  atOtherHours: 'à d’autres heures',
  inMinutes: ({ duration }: { duration: string }) => `en ${duration}`,
  withPriority: ({ atLeast }: { atLeast: number }) => `avec une priorité ${priorityWords(atLeast)}`,
  ifPinned: 'en étant inscrit d’office',
  wouldFit: ({ helps, after }: { helps: readonly string[]; after: 'must-gos' | null }) =>
    `${after === 'must-gos' ? 'sans eux, passerait' : 'passerait'} ${helps.join(' ')}`,
  plannedFor: ({ day }: { day: string }) => `prévu le ${day}`,
  notWithin: ({ meetings }: { meetings: number }) => (meetings === 1 ? 'pas prévu à la prochaine réunion' : `pas prévu dans les ${meetings} prochaines réunions`),
  sentence: ({ told, forecast, helped }: { told: readonly string[]; forecast: string | null; helped: boolean }) => {
    const why = told.join(fr` ; `);
    return forecast === null ? `${why}.` : `${why}, ${helped ? 'sinon ' : ''}${forecast}.`;
  },
};
