// The sentences of `shared/digest`, in French.
import type { Rhythm } from '../../digest/preferences';
import type { DigestProblems } from '../../digest/problems';
import type { ProblemTexts } from '../../model/problem';
import type { Address } from '../../model/settings';
import { fr } from './typography';

export const digestProblems: ProblemTexts<DigestProblems> = {
  'author-unknown': ({ name, comments }) => ({
    what: comments === 1 ? fr`Un commentaire est signé « ${name} », que le tableau des membres ne connaît pas.` : fr`${comments} commentaires sont signés « ${name} », que le tableau des membres ne connaît pas.`,
    remedy: fr`Si c’est un membre, l’écrire dans les réglages, sous « récaps » : « auteurs: { ${JSON.stringify(name)}: Prénom } ».`,
  }),
  'author-ambiguous': ({ name, twins }) => ({
    what: fr`« ${name} » peut être plusieurs membres : personne n’est choisi au hasard.`,
    remedy: twins ? fr`Ajouter au nom une initiale ou un surnom dans le tableau des membres, ou l’adresse mail de chaque personne, et signer de même.` : fr`Écrire le nom complet, ou dire dans les réglages de qui il s’agit, sous « récaps » : « auteurs: { ${JSON.stringify(name)}: Prénom Nom } ».`,
  }),
  'command-unclear': ({ name, words }) => ({ what: fr`Dans un commentaire de ${name}, cette demande n’est pas comprise : « ${words} ».`, remedy: fr`Écrire par exemple « à faire : Ana, appeler la mairie, avant le 12/12 ».` }),
  'command-of-stranger': ({ name, words }) => ({
    what: fr`« ${name} » demande dans un commentaire : « ${words} ». Ce nom n’est pas dans le tableau des membres, rien n’est inscrit.`, remedy: 'Inscrire la ligne à la main si elle est voulue, ou dire dans les réglages qui écrit sous ce nom.',
  }),
  'command-of-whom': ({ name, words }) => ({
    what: fr`« ${name} » demande dans un commentaire : « ${words} ». Plusieurs membres peuvent être désignés ainsi, rien n’est inscrit.`, remedy: 'Inscrire la ligne à la main si elle est voulue, et donner à chaque personne son adresse mail ou un nom entier dans le tableau des membres.',
  }),
  'relay-unknown': ({ name, relay }) => ({
    what: fr`« ${relay} », relais de ${name}, n’est le nom d’aucun membre, ou de plusieurs : la page de ${name} attend sur cet ordinateur.`, remedy: 'Corriger le nom du relais dans le tableau des membres ; si c’est une personne du dehors, lui remettre la page.',
  }),
  'nobody-reaches': ({ count, names }) => ({
    what: fr`${listed(names)}${count > names.length ? '…' : ''} : ni adresse ni relais, ${count === 1 ? 'ce récap attend' : 'ces récaps attendent'} en page sur cet ordinateur.`, remedy: 'Écrire une adresse, ou le nom d’un relais, dans le tableau des membres.',
  }),
  'commands-of-trial': ({ count, words }) => ({
    what: fr`${count === 1 ? 'Une demande écrite' : `${count} demandes écrites`} dans des commentaires avant la mise en service ${count === 1 ? 'n’est pas inscrite' : 'ne sont pas inscrites'} : ${words.map((one) => fr`« ${one} »`).join(', ')}${count > words.length ? '…' : ''}.`,
    remedy: 'Inscrire à la main ce qui est encore voulu, ou l’écrire dans un nouveau commentaire.',
  }),
};

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} et ${words.at(-1) ?? ''}`;
}

const by = (tu: string, vous: string, address: Address): string => (address === 'tu' ? tu : vous);
const verb = (names: readonly string[], one: string, several: string): string => (names.length < 2 ? one : several);
interface Names { readonly names: readonly string[]; readonly address: Address }

export const digest = {
  fits: ({ minutes, count }: { minutes: number; count: number }) => {
    if (count === 0) return fr`En ${minutes} min : aucune ligne n’est assez courte.`;
    return count === 1 ? fr`En ${minutes} min : cette ligne (estimation).` : fr`En ${minutes} min : ces ${count} lignes (estimation).`;
  },
  because: ({ names }: { names: readonly string[] }) => `Récap pour ${listed(names)}`,
  several: ({ names, more }: { names: readonly string[]; more: number }) => `Récaps pour ${more === 0 ? listed(names) : listed([...names, more === 1 ? 'une autre personne' : `${more} autres`])}`,
  becauseCommand: ({ name, title }: { name: string; title: string }) => fr`Demandé par ${name} dans un commentaire : « ${title} »`,
  becauseUnderstood: () => 'Retenir ce qui est demandé dans un commentaire',
  becauseResolved: () => 'Retenir les discussions réglées',
  becauseHeard: () => 'Retenir depuis quand des remarques sans date sont là',
  subject: ({ names, lines }: { names: readonly string[]; lines: number }) => `Récap${names.length < 2 ? '' : ` pour ${listed(names)}`} · ${lines === 1 ? 'une ligne' : `${lines} lignes`}`,
  greeting: ({ names }: { names: readonly string[] }) => `Bonjour ${listed(names)},`,
  total: ({ minutes, lines }: { minutes: number; lines: number }) => (lines === 1 ? fr`Une ligne attend : environ ${minutes} min en tout (estimation).` : fr`${lines} lignes attendent : environ ${minutes} min en tout (estimation).`),
  forMember: ({ name, why }: { name: string; why: string }) => fr`Pour ${name} : ${why}`,
  what: ({ what, minutes }: { what: string; minutes: number }) => [...(what === '' ? [] : [what]), `environ ${minutes} min`].join(' · '),
  quoted: ({ author, text }: { author: string | null; text: string }) => (author === null ? fr`« ${text} »` : fr`${author} : ${text}`),
  perhapsSent: fr`Peut-être déjà reçu, l’envoi précédent ayant été coupé :`,
  whyMe: ({ group, address }: { group: string; address: Address }) =>
    fr`Pourquoi je reçois ceci : ${by('tu es membre', 'vous êtes membre', address)} ${group === '' ? 'de ce groupe' : fr`du groupe « ${group} »`}, et ces lignes ${by('te', 'vous', address)} sont adressées ou viennent de là où ${by('tu participes', 'vous participez', address)}.`,
  fewer: ({ contact, canAnswer, column }: { contact: string | null; canAnswer: boolean; column: string | null }) => {
    if (contact !== null) return fr`Pour en recevoir moins, ou plus du tout : le dire à ${contact}.`;
    return canAnswer ? fr`Pour en recevoir moins, ou plus du tout : répondre à ce message.` : fr`Pour en recevoir moins, ou plus du tout : le tableau des membres, colonne « ${column ?? 'Rythme'} ».`;
  },
  folded: ({ count }: { count: number }) => (count === 1 ? fr`Et une autre ligne :` : fr`Et ${count} autres lignes :`),
  foldedIn: ({ title, count }: { title: string; count: number }) => (count === 1 ? title : fr`${title} (${count} lignes)`),
  why: {
    urgent: ({ names, address }: Names) => `${listed(names)} ${by('te', 'vous', address)} ${verb(names, 'signale', 'signalent')} une urgence`,
    assigned: ({ names, address }: Names) => `${listed(names)} ${by('te', 'vous', address)} ${verb(names, 'propose', 'proposent')} une chose à faire`,
    mentioned: ({ names, address }: Names) => `${listed(names)} ${by('te', 'vous', address)} ${verb(names, 'mentionne', 'mentionnent')}`,
    replied: ({ names, address }: Names) => `${listed(names)} ${by('te', 'vous', address)} ${verb(names, 'répond', 'répondent')}`,
    tookPart: ({ names, address }: Names) => `${listed(names)} ${verb(names, 'continue', 'continuent')} une discussion où ${by('tu es', 'vous êtes', address)}`,
    followed: ({ names, subgroup }: { names: readonly string[]; subgroup: string | null }) => `${listed(names)} ${verb(names, 'écrit', 'écrivent')} dans un document${subgroup === null ? '' : fr` de « ${subgroup} »`}`,
    taskGiven: ({ address }: { address: Address }) => `À faire, à ${by('ton', 'votre', address)} nom`,
    taskDue: ({ day, address }: { day: string; address: Address }) => `À faire pour le ${day}, à ${by('ton', 'votre', address)} nom`,
    presents: ({ meeting, day, address }: { meeting: string; day: string; address: Address }) => fr`Un sujet que ${by('tu portes', 'vous portez', address)} est à l’ordre du jour : ${meeting} du ${day}`,
    hasRole: ({ meeting, day, address }: { meeting: string; day: string; address: Address }) => fr`${by('Ton', 'Votre', address)} rôle à la réunion : ${meeting} du ${day}`,
    meetingReady: ({ meeting, when }: { meeting: string; when: string }) => fr`Tout est prêt pour la réunion : ${meeting}, ${when}`,
    unanswered: ({ meeting, day }: { meeting: string; day: string }) => fr`Des points sont restés sans conclusion : ${meeting} du ${day}`,
    commandHeard: () => 'C’est noté',
    inService: ({ group }: { group: string }) => (group === '' ? 'Les récaps commencent' : fr`Les récaps de « ${group} » commencent`),
    reportMissing: ({ address }: { address: Address }) => `Une restitution est attendue de ${by('ton', 'votre', address)} sous-groupe`,
    askAnswered: ({ address }: { address: Address }) => `Réponse à une demande de ${by('ton', 'votre', address)} sous-groupe`,
    welcome: ({ group }: { group: string }) => (group === '' ? 'Bienvenue' : fr`Bienvenue dans « ${group} »`),
    squeezedOut: () => 'Un sujet est souvent resté sans place : au groupe de choisir',
    overload: () => 'Il y a plus de sujets que de temps',
  },
  newcomer: {
    meeting: ({ meeting, when }: { meeting: string; when: string }) => fr`Prochaine réunion : ${meeting}, ${when}.`,
    noMeeting: 'La prochaine réunion n’est pas encore fixée.',
    ask: ({ names }: { names: readonly string[] }) => fr`Pour toute question : ${listed(names)}.`,
    slower: ({ address, contact, column }: { address: Address; contact: string | null; column: string | null }) =>
      fr`Pour recevoir moins de messages : le tableau des membres, colonne « ${column ?? 'Rythme'} »${contact === null ? '' : `, ou ${by('dis-le', 'dites-le', address)} à ${contact}`}.`,
    decision: ({ day, title }: { day: string; title: string }) => fr`Décidé le ${day} : ${title}`,
  },
  agendaOf: ({ meeting, day }: { meeting: string; day: string }) => fr`Ordre du jour : ${meeting} du ${day}`,
  role: { facilitation: 'animation', notes: 'prise de notes', time: 'temps' },
  heard: {
    topics: ({ title }: { title: string }) => fr`Proposé comme sujet : ${title}`,
    tasks: ({ title }: { title: string }) => fr`Inscrit parmi les choses à faire : ${title}`,
    decisions: ({ title }: { title: string }) => fr`Inscrit parmi les décisions : ${title}`,
  },
  inService: ({ address, contact, rhythm }: { address: Address; contact: string | null; rhythm: Rhythm }) => {
    const addressed = fr`ce qui ${by('t’est', 'vous est', address)} adressé`, get = by('tu recevras', 'vous recevrez', address);
    const how: Readonly<Record<Rhythm, string>> = {
      never: fr`Rien n’est envoyé, puisque c’est le choix fait.`,
      weekly: fr`Désormais, une fois par semaine, ${get} ${addressed} et le reste : un message par semaine au plus.`,
      few: fr`Désormais ${get} ${addressed}, et une fois par semaine le reste : trois messages par semaine au plus.`,
      often: fr`Désormais ${get} ${addressed} dès que cela en vaut la peine, aussi souvent qu’il le faut.`,
    };
    return fr`${how[rhythm]}${contact === null ? '' : fr` Une question : ${contact}.`}`;
  },
};
