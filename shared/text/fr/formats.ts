// The sentences of `shared/formats`, in French.
import type { DocumentFormat, ForeignFormat, FormatProblems, TableFormat } from '../../model/format-problems';
import type { ProblemTexts } from '../../model/problem';

const tableFormats: Record<TableFormat, string> = {
  csv: 'un tableau .csv', xlsx: 'un classeur .xlsx', ods: 'un classeur .ods', markdown: 'un texte Markdown',
};
const foreignFormats: Record<ForeignFormat, string> = {
  pdf: 'un PDF', image: 'une image', 'web-page': 'une page web', 'old-office': 'un document Office d’avant 2007', 'office-document': 'un document de bureautique sans tableur',
  'binary-workbook': 'un classeur binaire .xlsb', archive: 'une archive', xml: 'du XML', unknown: 'd’un format inconnu',
};
const documentFormats: Record<DocumentFormat, string> = { docx: 'un document .docx', odt: 'un document .odt', markdown: 'un texte Markdown' };
const foreignDocuments: Record<ForeignFormat | 'table', string> = { ...foreignFormats, 'office-document': 'un document de bureautique d’une sorte qui n’est pas lue', table: 'un tableau' };
const saveAsTable = 'Ouvrir le fichier dans le tableur et l’enregistrer en .ods, .xlsx ou .csv.';
const saveAgain = 'Ouvrir le fichier, vérifier son contenu et l’enregistrer à nouveau, ou reprendre une version précédente.';

export const formatsProblems: ProblemTexts<FormatProblems> = {
  'file-too-big': ({ megabytes, limit }) => ({
    what: `Le fichier pèse ${megabytes} Mo, et la lecture s’arrête à ${limit} Mo.`,
    remedy: 'Ne garder dans ce fichier que le tableau, sans images, et ranger ailleurs ce qui est terminé.',
  }),
  'file-unfolds-too-big': ({ limit }) => ({
    what: `Une fois décompressé, le fichier dépasse ${limit} Mo : il n’a pas été lu.`,
    remedy: 'Si ce fichier est attendu, supprimer les lignes et les images inutiles et l’enregistrer à nouveau ; sinon, ne pas l’ouvrir.',
  }),
  'file-empty': () => ({ what: 'Le fichier est vide.', remedy: 'Y mettre un tableau avec ses en-têtes, ou reprendre une version précédente.' }),
  'file-is-another-format': ({ format }) => ({
    what: `Malgré son nom, le fichier est ${tableFormats[format]} : il a été lu comme tel.`,
    remedy: 'Changer la fin de son nom, ou l’enregistrer dans le format que son nom annonce.',
  }),
  'format-not-read': ({ format }) => ({ what: `Le fichier est ${foreignFormats[format]} : il n’a pas été lu.`, remedy: saveAsTable }),
  'file-encrypted': () => ({ what: 'Le fichier est protégé par un mot de passe : il n’a pas été lu.', remedy: 'L’enregistrer sans mot de passe.' }),
  'file-damaged': () => ({ what: 'Le fichier est abîmé ou incomplet : il n’a pas été lu.', remedy: 'Attendre la fin de la synchronisation, ou reprendre une version précédente.' }),
  'file-with-entities': ({ part }) => ({
    what: `Le fichier contient des définitions XML qu’aucun tableur n’écrit (${part}) : il n’a pas été lu.`,
    remedy: 'S’il est attendu, l’ouvrir dans le tableur et l’enregistrer à nouveau ; sinon, ne pas s’en servir.',
  }),
  'text-tangled': () => ({ what: 'Le texte contient trop de marques de mise en forme emmêlées : il n’a pas été lu.', remedy: 'Retirer les *, _, [ ou > en trop, ou reprendre une version précédente.' }),
  'file-without-table': () => ({ what: 'Le fichier ne contient aucun tableau.', remedy: 'Y mettre un tableau avec ses en-têtes, ou indiquer un autre fichier.' }),
  'rows-cut': ({ read }) => ({ what: `Le tableau est très long : seules ses ${read} premières lignes remplies ont été lues.`, remedy: 'Ranger dans un autre fichier les lignes terminées.' }),
  'columns-cut': ({ read }) => ({ what: `Le tableau est très large : seules ses ${read} premières colonnes ont été lues.`, remedy: 'Ranger ailleurs les colonnes qui ne servent pas.' }),
  'sheet-hidden': () => ({ what: 'Cet onglet est masqué : il n’a pas été lu.', remedy: 'S’il contient des lignes utiles, l’afficher dans le tableur.' }),
  'cell-error': ({ error, count }) => ({
    what: count === 1 ? `Une formule donne l’erreur ${error} : la case compte comme vide.` : `${count} formules de cette colonne donnent une erreur (la première : ${error}) : ces cases comptent comme vides.`,
    remedy: 'Corriger la formule, ou écrire la valeur à la place.',
  }),
  'formulas-without-value': () => ({ what: 'Des formules n’ont pas encore été calculées : leurs cases comptent comme vides.', remedy: 'Ouvrir le fichier dans le tableur et l’enregistrer.' }),
  'merged-cells-repeated': ({ count }) => ({
    what: count === 1 ? 'Une cellule fusionnée couvre plusieurs lignes remplies : sa valeur compte pour chacune.' : `${count} cellules fusionnées couvrent plusieurs lignes remplies : leur valeur compte pour chacune.`,
    remedy: 'Si ce n’est pas voulu, annuler la fusion dans le tableur.',
  }),
  'characters-damaged': () => ({ what: 'Certains caractères du fichier sont illisibles ; rien n’y sera écrit.', remedy: saveAgain }),
  'nul-characters': () => ({ what: 'Le fichier contient des caractères nuls, qui ont été passés.', remedy: saveAgain }),
  'csv-quote-open': () => ({
    what: 'Un guillemet s’ouvre ici et ne se ferme jamais : il est lu comme un caractère ordinaire, et rien ne sera écrit dans ce fichier.',
    remedy: 'Fermer ou doubler ce guillemet.',
  }),
  'row-not-there': () => ({ what: 'La ligne à compléter n’est plus là : rien n’y a été écrit.', remedy: 'Vérifier si la ligne a été déplacée ou supprimée.' }),
  'sheet-not-there': () => ({ what: 'Le tableau à compléter n’est plus là : rien n’y a été écrit.', remedy: 'Vérifier si le tableau ou le titre qui le précède a changé.' }),
  'column-not-there': ({ columns }) => ({ what: `Ce tableau n’a que ${columns} colonnes : ce qui devait aller au-delà n’a pas été écrit.`, remedy: 'Ajouter la colonne qui manque.' }),
  'separator-line-added': ({ line }) => ({ what: `Une première ligne « ${line} » a été ajoutée pour que le tableau garde ses colonnes.`, remedy: 'Rien à faire : les tableurs la comprennent et ne la montrent pas.' }),
  'encoding-changed': ({ character }) => ({
    what: character === null ? 'Le fichier est désormais encodé en Unicode, pour que ses caractères se lisent bien.' : `Le fichier est désormais encodé en Unicode : l’ancien encodage ne connaît pas « ${character} ».`,
    remedy: 'Rien à faire, sauf si un autre programme relit ce fichier dans l’ancien encodage.',
  }),
  'document-too-big': ({ megabytes, limit }) => ({
    what: `Le document pèse ${megabytes} Mo, et la lecture s’arrête à ${limit} Mo.`,
    remedy: 'Alléger ses images, ou le partager en plusieurs documents.',
  }),
  'document-unfolds-too-big': ({ limit }) => ({
    what: `Une fois décompressé, le document dépasse ${limit} Mo : il n’a pas été lu.`,
    remedy: 'S’il est attendu, le partager en plusieurs documents ; sinon, ne pas l’ouvrir.',
  }),
  'document-empty': () => ({ what: 'Le document est vide.', remedy: 'Y écrire, ou reprendre une version précédente.' }),
  'document-is-another-format': ({ format }) => ({
    what: `Malgré son nom, le fichier est ${documentFormats[format]} : il a été lu comme tel.`,
    remedy: 'Changer la fin de son nom, ou l’enregistrer dans le format que son nom annonce.',
  }),
  'document-not-read': ({ format }) => ({ what: `Le fichier est ${foreignDocuments[format]} : il n’a pas été lu.`, remedy: 'Enregistrer le texte en .odt, .docx ou .md.' }),
  'document-with-entities': () => ({
    what: 'Le document contient des définitions XML qu’aucun traitement de texte n’écrit : il n’a pas été lu.',
    remedy: 'S’il est attendu, l’ouvrir dans le traitement de texte et l’enregistrer à nouveau ; sinon, ne pas s’en servir.',
  }),
  'document-cut': ({ read }) => ({
    what: read === 0 ? 'Le document est très long : son texte n’a pas été lu.' : `Le document est très long : ${read === 1 ? 'seul son premier paragraphe ou tableau a été lu' : `seuls ses ${read} premiers paragraphes et tableaux ont été lus`}.`,
    remedy: 'Le partager en plusieurs documents.',
  }),
  'messages-cut': () => ({ what: 'Le document a des commentaires très nombreux ou très longs : une partie n’a pas été lue.', remedy: 'Supprimer les commentaires réglés.' }),
};

export const formats = {
};
