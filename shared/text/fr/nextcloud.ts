// The sentences that the Nextcloud host says by itself, in French; it reads them from files made of these (`nextcloud-app/sentences`).
import type { ProblemText } from '../../model/problem';
import { fr } from './typography';

/** Values are always texts here: the host fills them in without any rule. */
type Values = Readonly<Record<string, string>>;
type Refusals = Readonly<Record<string, (values: Values) => ProblemText>>;

const byItself = 'Rien à faire : ce sera repris plus tard.';
const planAgain = 'Rien à faire : la prochaine planification part de ce qui est là.';

const refusals = {
  'plan-not-readable': ({ at }) => ({ what: fr`Cette demande ne se lit pas (${at ?? ''}).`, remedy: 'Mettre à jour ce qui l’envoie.' }),
  'plan-too-large': ({ at, most }) => ({ what: fr`Cette demande dépasse ce qui est permis (${at ?? ''} : ${most ?? ''}).`, remedy: 'La partager en plusieurs.' }),
  'plan-too-old': () => ({ what: 'Le groupe a changé depuis que ceci a été planifié.', remedy: planAgain }),
  'receipt-unknown': () => ({ what: 'Cette planification ne vient pas d’une lecture faite ici par la même personne.', remedy: 'Relire le groupe, puis planifier à nouveau.' }),
  'no-such-group': () => ({ what: 'Ce groupe n’est pas là.', remedy: 'Vérifier avec la personne qui l’a installé.' }),
  'not-allowed': () => ({ what: 'Ceci n’est pas permis à ce compte.', remedy: 'Demander à une personne du groupe qui peut écrire dans son dossier.' }),
  'not-allowed-on-trial': () => ({ what: 'Le groupe est encore à blanc : rien ne sort.', remedy: 'Quand le groupe est d’accord, la personne qui l’a installé le met en service.' }),
  'not-a-member': ({ member }) => ({ what: fr`« ${member ?? ''} » n’est pas du groupe ; rien ne lui est remis.`, remedy: 'Ajouter ce compte au groupe de Nextcloud.' }),
  'file-outside': ({ file }) => ({ what: fr`« ${file ?? ''} » n’est pas un document du dossier du groupe.`, remedy: 'Rien n’y a été lu ni écrit.' }),
  'file-missing': ({ file }) => ({ what: fr`« ${file ?? ''} » n’est pas là.`, remedy: planAgain }),
  'file-changed': ({ file }) => ({ what: fr`« ${file ?? ''} » a changé depuis ; rien n’y a été écrit.`, remedy: planAgain }),
  'file-in-use': () => ({ what: 'Quelqu’un y travaille ; cela attend.', remedy: byItself }),
  'file-forbidden': () => ({ what: 'Un des deux comptes n’a pas le droit d’écrire ici.', remedy: 'Vérifier le partage du dossier avec la personne qui a installé le groupe.' }),
  'disk-full': () => ({ what: 'Il n’y a plus de place pour ce document.', remedy: 'Libérer de la place ; ce sera repris ensuite.' }),
  'outside-link': ({ link }) => ({ what: fr`Ce texte mène ailleurs sans que personne du groupe l’ait écrit : ${link ?? ''}`, remedy: 'Rien n’a été écrit. Écrire ce lien à la main s’il est voulu.' }),
  'script-in-text': ({ text }) => ({ what: fr`Ce texte contient autre chose que du texte : ${text ?? ''}`, remedy: 'Rien n’a été écrit.' }),
  'record-not-in-document': ({ text }) => ({ what: fr`Ces mots ne sont pas dans le document : « ${text ?? ''} ».`, remedy: planAgain }),
  'planner-saw-less': () => ({ what: 'Ceci a été préparé par une personne qui voit plus de documents ; c’est gardé tel quel.', remedy: 'Partager ces documents avec tout le groupe, si rien ne s’y oppose.' }),
  'effect-in-doubt': () => ({ what: 'Un travail a été coupé ici, et le document a changé depuis.', remedy: 'Y jeter un œil : la prochaine planification part de ce qui s’y trouve.' }),
  'not-available-here': () => ({ what: 'Ce serveur n’a pas ce qu’il faut pour cela.', remedy: 'Le faire à la main si besoin.' }),
  'folder-taken': () => ({ what: 'Ce dossier est déjà celui d’un groupe.', remedy: 'Choisir un autre dossier, ou demander à la personne qui a installé l’autre groupe.' }),
  'not-done': ({ cause }) => ({ what: fr`Cela n’a pas pu être fait (${cause ?? ''}).`, remedy: 'Ce sera repris plus tard. Si cela dure, le dire à qui s’occupe du serveur.' }),
  'undo-unknown': ({ key }) => ({ what: fr`Rien de ce nom n’est là : « ${key ?? ''} ».`, remedy: 'Relire la liste.' }),
  'undo-impossible': () => ({ what: 'Ceci ne peut pas revenir en arrière.', remedy: 'Le changer à la main si besoin ; ce qui a été envoyé reste envoyé.' }),
} satisfies Refusals;

export const nextcloud = {
  refusals,
  undoneByPerson: 'Une personne est revenue en arrière.',
  app: 'Tour de table',
  digestSubject: ({ group }: Values) => fr`Récap : ${group ?? ''}`,
  digestGreeting: ({ names }: Values) => fr`Pour ${names ?? ''}`,
  digestFooter: ({ group, account }: Values) => fr`Vous recevez ceci comme membre de « ${group ?? ''} ». Pour recevoir autrement, ou rien : le dire à ${account ?? ''}.`,
  aboutOne: ({ title }: Values) => fr`« ${title ?? ''} »`,
};
