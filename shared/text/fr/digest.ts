// The sentences of `shared/digest`, in French.
import { fr } from './typography';

export const digest = {
  effort: ({ minutes }: { minutes: number }) => fr`environ ${minutes} min (estimation)`,
  fits: ({ minutes, count }: { minutes: number; count: number }) => {
    if (count === 0) return fr`En ${minutes} min : aucune ligne n’est assez courte.`;
    return count === 1 ? fr`En ${minutes} min : cette ligne (estimation).` : fr`En ${minutes} min : ces ${count} lignes (estimation).`;
  },
};
