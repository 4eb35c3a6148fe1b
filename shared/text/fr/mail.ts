// The sentences of mail, in French.
import type { YamlExpected } from '../../model/host-problems';
import type { MailProblems, MailTrouble } from '../../model/mail-problems';
import type { ProblemText, ProblemTexts } from '../../model/problem';
import { fr } from './typography';

const yaml: Readonly<Record<YamlExpected, string>> = {
  spaces: 'des espaces au début de la ligne, pas de tabulation', quote: 'le guillemet qui ferme le texte', bracket: 'le crochet ou l’accolade qui ferme la liste, ou une virgule',
  indent: 'le même décalage que les lignes voisines, et une seule clé par ligne', once: 'chaque clé une seule fois', colon: 'une clé, deux-points, une espace, puis la valeur, par exemple « serveur: smtp.example.org »',
};

const missing: Readonly<Record<MailProblems['mail-setting-missing']['key'], string>> = {
  host: 'serveur: smtp.example.org', from: 'adresse: recaps@example.org', device: 'ordinateur: bureau', password: 'fichier du mot de passe: mot-de-passe.txt',
};

const words = (said: string): string => (said === '' ? '' : fr` Sa réponse : « ${said} ».`);

const trouble: Readonly<Record<MailTrouble, (host: string) => ProblemText>> = {
  'host-unknown': (host) => ({ what: fr`Le serveur de courrier « ${host} » est introuvable ; les récaps attendent.`, remedy: 'Vérifier la connexion à internet, puis le nom du serveur dans smtp.yaml.' }),
  'not-reached': (host) => ({ what: fr`Le serveur de courrier « ${host} » ne répond pas ; les récaps attendent.`, remedy: 'Rien à faire s’il est en panne. Sinon vérifier la connexion, le serveur et le port dans smtp.yaml.' }),
  'too-slow': (host) => ({ what: fr`Le serveur de courrier « ${host} » met trop longtemps à répondre ; les récaps attendent.`, remedy: 'Rien à faire : un nouvel essai suivra.' }),
  closed: (host) => ({ what: fr`Le serveur de courrier « ${host} » a coupé la conversation ; les récaps attendent.`, remedy: 'Rien à faire : un nouvel essai suivra.' }),
  'no-tls': (host) => ({ what: fr`La conversation avec « ${host} » ne peut pas être chiffrée ; rien n’est envoyé en clair.`, remedy: 'Vérifier « port » et « sécurité » dans smtp.yaml : tls (465) ou starttls (587).' }),
  certificate: (host) => ({ what: fr`Le certificat de « ${host} » n’est pas reconnu ; rien ne lui est confié.`, remedy: 'Vérifier le nom du serveur. Si c’est bien le vôtre, donner son certificat dans smtp.yaml, sous « certificat ».' }),
  login: (host) => ({ what: fr`« ${host} » refuse l’identifiant ou le mot de passe ; les récaps attendent.`, remedy: 'Corriger smtp.yaml, puis « mail --check ».' }),
  sender: (host) => ({ what: fr`« ${host} » n’accepte pas cette adresse d’expéditeur ; les récaps attendent.`, remedy: 'Écrire sous « adresse », dans smtp.yaml, une adresse de ce compte.' }),
  quota: (host) => ({ what: fr`« ${host} » n’accepte pas plus de messages pour l’instant ; les récaps attendent.`, remedy: 'Rien à faire : un nouvel essai suivra.' }),
  busy: (host) => ({ what: fr`« ${host} » demande d’attendre ; les récaps attendent.`, remedy: 'Rien à faire : un nouvel essai suivra.' }),
};

export const mailProblems: ProblemTexts<MailProblems> = {
  'mail-settings-missing': ({ file }) => ({ what: 'Cet ordinateur n’a pas de compte de courrier.', remedy: fr`Écrire ${file}, comme le montre le guide.` }),
  'mail-settings-unreadable': ({ line, column, expected }) => ({ what: `Ce fichier ne se lit plus à partir de la ligne ${line}, colonne ${column}.`, remedy: fr`Attendu : ${yaml[expected]}.` }),
  'mail-setting-missing': ({ key }) => ({ what: 'Il manque une ligne pour pouvoir envoyer.', remedy: fr`Ajouter par exemple « ${missing[key]} ».` }),
  'mail-password-open': () => ({ what: 'D’autres comptes de cet ordinateur peuvent lire ce mot de passe.', remedy: fr`Réserver ce fichier à son propriétaire : « chmod 600 ».` }),
  'mail-password-in-clear': ({ host }) => ({ what: fr`Avec « sécurité: aucune », le mot de passe voyagerait en clair jusqu’à « ${host} » ; rien n’est envoyé.`, remedy: 'Écrire « sécurité: starttls » ou « sécurité: tls ».' }),
  'mail-certificate-missing': () => ({ what: 'Le certificat nommé dans smtp.yaml ne se lit pas.', remedy: 'Vérifier son chemin ; c’est un fichier PEM, qui commence par « -----BEGIN CERTIFICATE----- ».' }),
  'mail-password-missing': () => ({ what: 'Le fichier du mot de passe nommé dans smtp.yaml n’est pas là, ou est vide.', remedy: 'Vérifier son chemin ; il ne contient que le mot de passe, sur une ligne.' }),
  'mail-server': ({ host, trouble: kind, said }) => ({ what: `${trouble[kind](host).what}${words(said)}`, remedy: trouble[kind](host).remedy }),
  'mail-refused': ({ address, said }) => ({ what: fr`L’adresse « ${address} » n’accepte pas le message.${words(said)}`, remedy: 'La corriger dans le tableau des membres. En attendant, quelques essais, puis une page à remettre.' }),
  'mail-not-yet': ({ said }) => ({ what: fr`Depuis plusieurs essais, un serveur demande de revenir plus tard ; des récaps attendent.${words(said)}`, remedy: 'Rien à faire si cela se calme. Sinon, montrer cette réponse à la personne qui tient le compte de courrier.' }),
  'mail-message-refused': ({ said }) => ({ what: fr`Le serveur de courrier refuse un récap pour ce qu’il est, pas pour son adresse ; il attend.${words(said)}`, remedy: 'Montrer cette réponse à la personne qui tient le compte de courrier. D’autres essais suivront.' }),
  'undo-sent': ({ title }) => ({ what: fr`Ce qui est parti ne se reprend pas : ${title}.`, remedy: 'Si cela demande une suite, le dire aux personnes concernées.' }),
  'mail-sender-unknown': ({ mailer, device }) => ({ what: fr`Aucun ordinateur appelé « ${mailer} » n’a encore essayé d’envoyer un récap de ce groupe${device === '' ? '' : fr` ; celui-ci s’appelle « ${device} »`}.`, remedy: fr`Si cela dure, vérifier « expéditeur » dans tour-de-table.yaml et « ordinateur » dans le fichier smtp.yaml de l’ordinateur qui envoie : le même nom des deux côtés.` }),
  'mail-perhaps-sent': ({ title }) => ({ what: fr`Coupé pendant l’envoi, peut-être parti : ${title}.`, remedy: 'Rien à faire : ce n’est pas renvoyé, et le prochain récap le rappelle.' }),
};

export const mail = {
  sender: ({ name, group }: { name: string; group: string }) => `${name} pour ${group}`,
  fewer: 'Recevoir moins de récaps',
  relaySubject: ({ name, subject }: { name: string; subject: string }) => fr`À remettre à ${name} : ${subject}`,
  relayIntro: ({ relay, name }: { relay: string; name: string }) => fr`Bonjour ${relay}, voici une page à imprimer et à remettre à ${name}, que le courrier n’atteint pas.`,
  page: {
    for: ({ name }: { name: string }) => `Pour ${name}`,
    through: ({ name, relay }: { name: string; relay: string }) => `Pour ${name} (par ${relay})`,
    group: 'Pour tout le groupe',
  },
  names: ({ names }: { names: readonly string[] }) => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} et ${names.at(-1) ?? ''}`),
  otherDevice: ({ mailer }: { mailer: string }) => fr`l’ordinateur « ${mailer} » s’en charge`,
  serverSince: ({ since }: { since: string }) => fr`le serveur de courrier ne prend rien depuis le ${since} ; nouvel essai`,
  notYet: 'le serveur n’en veut pas pour l’instant ; nouvel essai',
  addressRefused: 'cette adresse n’accepte pas le message ; nouvel essai',
  notSetUp: 'le compte de courrier de cet ordinateur est à corriger',
  account: ({ file, device, host, from }: { file: string; device: string; host: string; from: string }) => fr`Cet ordinateur s’appelle « ${device} » et envoie par ${host}, depuis ${from} (${file}).`,
  thisSends: 'C’est lui qui envoie les récaps de ce groupe.',
  otherSends: ({ mailer }: { mailer: string }) => fr`Dans ce groupe, c’est l’ordinateur « ${mailer} » qui envoie.`,
  nobodySends: ({ device }: { device: string }) => fr`Ce groupe n’a choisi aucun ordinateur pour envoyer : ses récaps sont des pages à remettre. Pour choisir celui-ci, écrire dans tour-de-table.yaml « récaps: { expéditeur: ${device === '' ? 'bureau' : device} } ».`,
  serverReady: ({ host }: { host: string }) => fr`${host} répond et accepte ce compte. Rien n’a été envoyé.`,
  noPages: 'Aucune page à remettre pour l’instant.',
  nothingWaits: ({ name }: { name: string }) => `Rien n’attend ${name}.`,
  noMember: ({ asked }: { asked: string }) => fr`Personne ne s’appelle « ${asked} » dans le tableau des membres.`,
  severalMembers: ({ asked }: { asked: string }) => fr`« ${asked} » peut être plusieurs personnes : écrire le nom entier.`,
  noMinutes: ({ asked }: { asked: string }) => fr`« ${asked} » n’est pas une durée. Écrire par exemple 10.`,
  laterRun: 'l’envoi continue au prochain passage',
};
