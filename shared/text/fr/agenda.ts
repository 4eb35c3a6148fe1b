// The sentences of `shared/agenda`, in French.
import type { AgendaProblems } from '../../agenda/problems';
import type { Reason } from '../../agenda/agenda';
import type { ProblemTexts } from '../../model/problem';
import type { Address } from '../../model/settings';
import { fr } from './typography';

export const agendaProblems: ProblemTexts<AgendaProblems> = {
  'written-without-minutes': ({ title }) => ({
    what: fr`Le point « ${title} », ajouté dans le document, n’a pas de durée : il compte pour 0 min.`,
    remedy: fr`Écrire une durée dans son titre, par exemple « ${title} · 20 min ».`,
  }),
  'choice-unclear': ({ title, ticked }) => ({
    what: fr`Pour « ${title} », ${ticked} cases sont cochées : rien n’est décidé.`,
    remedy: 'Garder une seule case cochée.',
  }),
};

/** How people write what we read back in an agenda, in this language. */
export const agendaLabels = {
  conclusion: ['Conclusion', 'Conclusions', 'Conclu', 'Relevé de conclusions'] as readonly string[],
  roles: {
    facilitation: ['Animation', 'Facilitation', 'Animateur', 'Animatrice', 'Anime'] as readonly string[],
    notes: ['Prise de notes', 'Prise de note', 'Notes', 'Secrétariat', 'Secrétaire', 'Compte rendu', 'Compte-rendu'] as readonly string[],
    time: ['Temps', 'Gardien du temps', 'Gardienne du temps', 'Gardien·ne du temps', 'Gestion du temps'] as readonly string[],
  },
  nobody: ['à choisir', 'à définir', 'à trouver', 'personne', 'quelqu’un', 'qui'] as readonly string[],
  choices: {
    keep: ['garder'] as readonly string[],
    split: ['découper', 'couper', 'scinder'] as readonly string[],
    hand: ['confier'] as readonly string[],
    drop: ['abandonner', 'retirer'] as readonly string[],
  },
};

export const agenda = {
  title: ({ meeting, day }: { meeting: string; day: string }) => `${meeting} du ${day}`,
  proposalPrefix: 'Proposition d’ordre du jour · ',
  when: ({ from, to, place }: { from: string; to: string; place: string | null }) => `De ${from} à ${to}${place === null ? '' : ` · ${place}`}`,
  role: { facilitation: 'Animation', notes: 'Prise de notes', time: 'Temps' },
  roleLine: ({ role, name }: { role: string; name: string | null }) => fr`${role} : ${name ?? 'à choisir'}`,
  proposal: ({ day, clock, address }: { day: string; clock: string; address: Address }) =>
    fr`Cette proposition se met à jour jusqu’au ${day} à ${clock}. Tout ce que ${address === 'tu' ? 'tu écris' : 'vous écrivez'} ici est gardé : durées, ordre, conclusions.`,
  closed: ({ day, clock, address }: { day: string; clock: string; address: Address }) =>
    fr`Ordre du jour clos le ${day} à ${clock} : depuis, il ne change que par ce que ${address === 'tu' ? 'tu y écris' : 'vous y écrivez'}.`,
  margin: ({ kept, more }: { kept: string | null; more: string | null }) =>
    more === null ? fr`Marge : ${kept ?? ''}.` : kept === null ? fr`Encore de libre : ${more}.` : fr`Marge : ${kept}, et ${more} de libre en plus.`,
  overrun: ({ duration }: { duration: string }) => fr`Ce qui est écrit ici dépasse la réunion de ${duration} : raccourcir ou retirer un point.`,
  heading: ({ clock, duration }: { clock: string; duration: string }) => ({ before: `${clock} · `, after: ` · ${duration}` }),
  presenters: ({ names }: { names: readonly string[] }) => `Porté par ${listed(names)}`,
  intent: { inform: 'pour information', discuss: 'pour échanger', decide: 'pour décider' },
  typedMinutes: ({ typed, row }: { typed: string; row: string }) => fr`Durée changée ici : ${typed}, au lieu de ${row} dans le tableau.`,
  why: ({ reasons }: { reasons: readonly string[] }) => fr`Pourquoi ce point : ${reasons.join(', ')}.`,
  reason: ({ reason, day }: { reason: Reason; day: string | null }) => reasonWords(reason, day),
  choice: ({ times }: { times: number }) => fr`Déjà ${times} fois sans place faute de temps : au groupe de choisir.`,
  choices: { keep: 'Le garder pour une prochaine fois', split: 'Le découper en points plus courts', hand: 'Le confier à un sous-groupe', drop: 'L’abandonner' },
  conclusion: fr`Conclusion :`,
  alsoSqueezed: ({ topics }: { topics: number }) => topics === 1 ? fr`Un autre sujet a manqué de place plusieurs fois : le choix viendra pour lui ensuite.` : fr`${topics} autres sujets ont manqué de place plusieurs fois : le choix viendra pour eux ensuite.`,
  leftOutTitle: 'Pas cette fois',
  leftOutLine: ({ topic, why }: { topic: string; why: string }) => fr`${topic} : ${why}`,
  moreLeftOut: ({ topics }: { topics: number }) => topics === 1 ? 'Un autre sujet attend dans le tableau.' : fr`${topics} autres sujets attendent dans le tableau.`,
  leftOutOnPaper: ({ count }: { count: number }) => fr`Pas cette fois : ${count} sujets, expliqués dans le document.`,
};

const deadlineWords = {
  ahead: (day: string) => `à traiter avant le ${day}`,
  before: (day: string) => `échéance le ${day}, avant la réunion`,
  passed: (day: string) => `échéance passée le ${day}`,
};

function reasonWords(reason: Reason, day: string | null): string {
  switch (reason.reason) {
    case 'deadline': return deadlineWords[reason.when](day ?? reason.day);
    case 'pinned': return 'inscrit d’office';
    case 'waited': return reason.meetings === 1 ? 'attend depuis une réunion' : `attend depuis ${reason.meetings} réunions`;
    case 'priority': return `priorité ${priorityWords(reason.priority)}`;
    case 'recurring': return 'revient régulièrement';
    case 'not-reached': return reason.times === 1 ? 'pas abordé la dernière fois, faute de temps' : `pas abordé ${reason.times} fois, faute de temps`;
    case 'open-task': return day === null ? 'il reste une chose à faire' : `il reste une chose à faire depuis le ${day}`;
    case 'unanswered': return 'resté sans conclusion la dernière fois';
    case 'new': return 'nouveau sujet';
    case 'fits': return 'tient dans le temps disponible';
  }
}

/** Of 1 to 5, as most groups say it. */
export function priorityWords(priority: number): string {
  return ['très basse', 'basse', 'moyenne', 'haute', 'très haute'][priority - 1] ?? String(priority);
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} et ${names.at(-1)}`;
}
