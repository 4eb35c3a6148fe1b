// The sentences of every host, in French.
import type { HostProblems, SettingExpected, YamlExpected } from '../../model/host-problems';
import type { ProblemTexts } from '../../model/problem';
import type { TableKind } from '../../model/table';

const example: Readonly<Record<SettingExpected, string>> = {
  text: 'un texte', texts: 'une liste de textes, par exemple [jardin, accueil]', file: 'le nom d’un fichier, par exemple Sujets.ods', folder: 'le nom d’un dossier, par exemple Documents/',
  language: 'fr ou en', zone: 'un fuseau, par exemple Europe/Paris', address: 'tu ou vous', minutes: 'une durée, par exemple 15 min',
  days: 'un nombre de jours avant la réunion, par exemple 7', time: 'une heure, par exemple 20 h', share: 'une part, de 0 % à 50 %',
  strength: 'un nombre de 0 (pas du tout) à 5', factor: 'un nombre à partir de 1, par exemple 1,5', times: 'un nombre à partir de 1',
  subgroup: 'un nom, ou { nom: Fête d’été, jusqu’au: 30/6/2027, autres noms: [GT fête] }', day: 'un jour avec son année, par exemple 30/6/2027', words: 'un nombre de mots de 10 à 5000, par exemple 150',
  'yes-no': 'oui ou non', authors: 'le nom d’un membre, par exemple « L. Martin: Lise Martin »',
  roles: 'une liste parmi animation, notes, temps', section: 'une durée (10 min) ou { titre, durée, place }', place: 'début, milieu ou fin',
  group: 'des lignes « clé : valeur » décalées vers la droite', columns: 'le titre d’une colonne',
  host: 'un serveur, par exemple smtp.example.org', port: 'un nombre, par exemple 465 ou 587', security: 'tls, starttls ou aucune',
  'mail-address': 'une adresse, par exemple recaps@example.org', seconds: 'un nombre de secondes de 1 à 120, par exemple 30',
};

const yaml: Readonly<Record<YamlExpected, string>> = {
  spaces: 'des espaces au début de la ligne, pas de tabulation', quote: 'le guillemet qui ferme le texte', bracket: 'le crochet ou l’accolade qui ferme la liste, ou une virgule',
  indent: 'le même décalage que les lignes voisines, et une seule clé par ligne', once: 'chaque clé une seule fois', colon: 'une clé, deux-points, une espace, puis la valeur, par exemple « sujets: Sujets.ods »',
};

const kinds: Readonly<Record<TableKind, string>> = { topics: 'les sujets', members: 'les membres', tasks: 'les tâches', decisions: 'les décisions' };

export const hostProblems: ProblemTexts<HostProblems> = {
  'settings-missing': () => ({ what: 'Ce dossier n’a pas encore de fichier tour-de-table.yaml.', remedy: 'Le créer avec la commande « init », ou à la main avec une ligne « sujets: » et le nom du tableau des sujets.' }),
  'settings-unreadable': ({ line, column, expected }) => ({ what: `La méthode du groupe ne se lit plus à partir de la ligne ${line}, colonne ${column}.`, remedy: `Attendu : ${yaml[expected]}.` }),
  'settings-not-keys': () => ({ what: 'La méthode du groupe ne contient pas de lignes « clé: valeur ».', remedy: 'Commencer par « sujets: » et le nom du tableau des sujets.' }),
  'setting-missing': ({ key, example: shown }) => ({ what: `La méthode du groupe ne dit pas « ${key} ».`, remedy: `Ajouter une ligne, par exemple « ${key}: ${shown} ».` }),
  'setting-unknown': ({ key, nearest }) => ({ what: `« ${key} » n’est pas une clé connue ; cette ligne est laissée de côté.`, remedy: nearest === null ? 'La retirer, ou vérifier son orthographe.' : `Écrire « ${nearest} », si c’est ce qui est voulu.` }),
  'setting-twice': ({ key, other }) => ({ what: `« ${key} » et « ${other} » disent la même chose deux fois ; la première ligne compte.`, remedy: 'Garder une seule des deux lignes.' }),
  'setting-unclear': ({ key, value, expected }) => ({ what: `« ${value} » ne se comprend pas pour « ${key} » ; la valeur habituelle est gardée.`, remedy: `Attendu : ${example[expected]}.` }),

  'file-missing': () => ({ what: 'Ce fichier n’est pas là.', remedy: 'Vérifier son nom dans tour-de-table.yaml, ou attendre la fin de la synchronisation.' }),
  'file-outside': () => ({ what: 'Ce chemin mène hors du dossier du groupe ; rien n’y est lu ni écrit.', remedy: 'Déplacer le fichier dans le dossier du groupe et écrire son nom sans « .. ».' }),
  'file-is-none': () => ({ what: 'Ce nom désigne autre chose qu’un fichier.', remedy: 'Écrire dans tour-de-table.yaml le nom d’un fichier.' }),
  'file-is-no-folder': () => ({ what: 'Un dossier est attendu ici, et c’est un fichier ; rien n’y est écrit.', remedy: 'Renommer ce fichier, ou nommer un autre dossier dans tour-de-table.yaml.' }),
  'file-for-two-tables': ({ first, second }) => ({ what: `Ce fichier est nommé pour deux tableaux, ${kinds[first]} et ${kinds[second]} ; il n’est lu que pour le premier.`, remedy: 'Donner à chaque tableau son propre fichier dans tour-de-table.yaml.' }),
  'file-too-large': ({ megabytes, most }) => ({ what: `Ce fichier pèse ${megabytes} Mo ; jusqu’à ${most} Mo sont lus.`, remedy: 'En retirer les images ou les anciennes lignes, ou le partager en deux.' }),
  'file-forbidden': () => ({ what: 'Cet ordinateur n’a pas le droit de lire ou d’écrire ici.', remedy: 'Vérifier les droits du fichier et du dossier, ou demander l’accès à qui les a partagés.' }),
  'file-in-use': () => ({ what: 'Ce fichier est ouvert ou vient d’être modifié ; il attend.', remedy: 'Rien à faire : il sera repris plus tard.' }),
  'file-refused': ({ cause }) => ({ what: `Le disque a refusé ce fichier (${cause}).`, remedy: 'Vérifier que le disque ou le partage est bien branché, puis relancer.' }),
  'file-changed': () => ({ what: 'Ce fichier a changé pendant le travail ; rien n’y a été écrit.', remedy: 'Rien à faire : il sera relu au prochain passage.' }),
  'file-not-text': () => ({ what: 'Ce document n’est pas du texte lisible ; il est laissé tel quel.', remedy: 'L’enregistrer en texte UTF-8.' }),
  'file-not-written': () => ({ what: 'Ce tableau n’a pas pu être complété sans risque ; il est laissé tel quel.', remedy: 'L’ouvrir, vérifier ses guillemets, puis l’enregistrer à nouveau.' }),
  'conflict-copy': ({ original }) => ({ what: `Ceci est une copie en conflit de « ${original} », laissée par la synchronisation ; elle n’est pas lue.`, remedy: 'Reporter ce qui manque dans l’original, puis supprimer la copie.' }),
  'disk-full': () => ({ what: 'Le disque est plein ; rien n’a été perdu, mais rien de plus ne peut être écrit.', remedy: 'Libérer de la place, puis relancer.' }),
  'folder-vanished': () => ({ what: 'Le dossier du groupe n’est pas là.', remedy: 'Vérifier son chemin ; rebrancher le disque ou attendre la synchronisation, puis relancer.' }),

  'folder-missing': () => ({ what: 'Ce dossier n’est pas là ; rien n’y est lu.', remedy: 'Vérifier son nom dans tour-de-table.yaml, le créer, ou attendre la fin de la synchronisation.' }),
  'report-not-read': () => ({ what: 'Ce fichier est dans le dossier des restitutions, mais son format ne se lit pas.', remedy: 'L’enregistrer en .odt, .docx ou .md, au même endroit.' }),
  'documents-cut': ({ read }) => ({ what: `Il y a là plus de documents, ou de dossiers les uns dans les autres, qu’un passage n’en lit : ${read} ont été lus.`, remedy: 'Ranger les anciens ailleurs, ou indiquer un dossier plus précis dans tour-de-table.yaml.' }),

  'table-elsewhere': () => ({ what: 'Ce tableau n’est plus là où il a été lu.', remedy: 'Rien à faire s’il a été déplacé exprès ; sinon le remettre à sa place.' }),
  'table-away': () => ({ what: 'Ce tableau n’est pas là ; une ligne attend d’y être ajoutée.', remedy: 'Le remettre à sa place, ou attendre la synchronisation ; sinon nommer un autre fichier dans tour-de-table.yaml.' }),
  'row-gone': ({ title }) => ({ what: `La ligne « ${title} » n’est plus à sa place ; elle n’a pas été changée.`, remedy: 'Rien à faire : elle sera cherchée à nouveau au prochain passage.' }),
  'cell-changed': ({ column }) => ({ what: `La case « ${column} » a changé entre-temps ; elle est gardée telle quelle.`, remedy: 'Rien à faire.' }),
  'calendar-read-only': () => ({ what: 'Ce calendrier ne peut être que lu ; le lien vers l’ordre du jour n’y est pas.', remedy: 'Ajouter le lien à la main dans le rendez-vous, si le groupe le souhaite.' }),
  'not-a-member': ({ member }) => ({ what: `« ${member} » n’est pas dans le tableau des membres ; rien ne lui est remis.`, remedy: 'Ajouter cette personne au tableau des membres.' }),
  'not-allowed-on-trial': () => ({ what: 'Le groupe est encore à blanc : cela ne quitte pas cet ordinateur.', remedy: 'Quand le groupe est d’accord : la commande « activate ».' }),

  'journal-torn': ({ line }) => ({ what: `La ligne ${line} de ce journal a été coupée par un arrêt brutal ; elle est laissée de côté.`, remedy: 'Rien à faire : ce qui manquait est vérifié sur les fichiers eux-mêmes.' }),
  'journal-unreadable': ({ line }) => ({ what: `La ligne ${line} de ce journal ne se lit pas ; elle est laissée de côté.`, remedy: 'Si le fichier a été modifié à la main, reprendre une version précédente.' }),
  'made-by-newer': () => ({ what: 'Ceci a été écrit par une version plus récente de Tour de table ; rien n’y est changé d’ici.', remedy: 'Mettre à jour Tour de table sur cet ordinateur.' }),
  'clock-behind': ({ minutes }) => ({ what: `L’horloge de cet ordinateur retarde de ${minutes} min sur le dernier passage.`, remedy: 'Vérifier la date et l’heure de l’ordinateur.' }),
  'run-elsewhere': () => ({ what: 'Un autre passage est en cours sur cet ordinateur.', remedy: 'Attendre qu’il finisse, puis relancer.' }),
  'run-unsettled': ({ rounds }) => ({ what: `Après ${rounds} passages il restait encore quelque chose à faire.`, remedy: 'Relancer ; si cela se répète, le signaler.' }),
  'effect-in-doubt': () => ({ what: 'Un travail a été coupé ici, et le fichier a changé depuis.', remedy: 'Y jeter un œil : le passage suivant repart de ce qui s’y trouve.' }),
  'undo-unknown': ({ key }) => ({ what: `Rien de ce nom n’a été fait : « ${key} ».`, remedy: 'Choisir une clé parmi celles que « run » a montrées sous « Fait ».' }),
  'undo-impossible': ({ key }) => ({ what: `« ${key} » ne peut pas revenir en arrière d’ici.`, remedy: 'Le changer à la main si besoin ; ce qui a été envoyé reste envoyé.' }),
};

export const host = {
  overviewName: 'Où en est-on.md',
  agendasFolder: 'Ordres du jour',
  companionName: ({ name }: { name: string }) => `${name} (suivi).csv`,
  newTableName: { topics: 'Sujets.csv', members: 'Membres.csv', tasks: 'Qui fait quoi.csv', decisions: 'Décisions.csv' },
  companionRow: 'N°',
  companionTitle: 'Sujet',
  neverBegun: { cause: 'Coupé avant que rien n’ait été écrit.', remedy: 'Rien à faire.' },
  undoneByPerson: 'Une personne est revenue en arrière.',
  undoDone: ({ title }: { title: string }) => `Retour en arrière : ${title}`,
  page: {
    title: ({ name }: { name: string }) => `Pour ${name}`,
    group: 'Pour tout le groupe',
    reason: {
      urgent: 'Urgent, d’après son auteur·rice',
      mentioned: 'Votre nom y est cité',
      assigned: 'Quelque chose vous y est confié',
      replied: 'On vous a répondu',
      'took-part': 'Vous avez pris part à cette discussion',
      followed: 'Un document de votre sous-groupe',
      'task-given': 'À faire, à votre nom',
      'task-due': 'À faire pour bientôt, à votre nom',
      presents: 'Un sujet que vous présentez',
      'command-heard': 'Ce que vous avez demandé en commentaire est noté',
      'ask-answered': 'Une demande de votre sous-groupe a sa réponse',
      'squeezed-out': 'Ces sujets n’ont pas trouvé de place plusieurs fois : les garder, les découper, les confier à un sous-groupe ou y renoncer.',
      'meeting-ready': 'L’ordre du jour et les restitutions de la prochaine réunion',
      'has-role': 'Un rôle vous revient à la prochaine réunion',
      'unanswered-conclusions': 'Qu’ont donné ces points ?',
      'report-missing': 'La restitution de votre sous-groupe est attendue',
      'chronic-overload': 'Il y a durablement plus de sujets que de temps.',
      welcome: 'Bienvenue dans le groupe',
      'in-service': 'Le groupe vient de mettre en service ses récaps',
      'perhaps-sent': 'Peut-être déjà reçu : un envoi a été interrompu',
    },
    about: ({ titles }: { titles: readonly string[] }) => titles.map((title) => `« ${title} »`).join(', '),
    where: ({ document }: { document: string }) => `À lire dans : ${document}`,
  },
  standing: { welcome: 'Accueil et météo', adoption: 'Adoption de l’ordre du jour', reports: 'Tour des sous-groupes', break: 'Pause', closing: 'Tour de clôture', convivial: 'Temps convivial' },
};
