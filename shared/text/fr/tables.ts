// The sentences of `shared/tables`, in French.
import type { TableProblems } from '../../tables/problems';
import type { ProblemTexts } from '../../model/problem';
import type { TableKind } from '../../model/table';

type Headers = Readonly<Record<TableKind, Readonly<Record<string, string>>>>;

/** What we call a column that we add. */
const headers: Headers = {
  topics: {
    id: 'N°', title: 'Sujet', minutes: 'Durée', priority: 'Priorité', subgroup: 'Sous-groupe', meeting: 'Réunion', presenters: 'Présenté par', hours: 'Horaire', deadline: 'Échéance',
    notBefore: 'Pas avant', pinned: "D'office", status: 'État', recurring: 'Récurrent', since: 'Ajouté le', notes: 'Notes', intent: 'Type',
  },
  members: {
    id: 'N°', name: 'Nom', firstName: 'Prénom', email: 'E-mail', subgroups: 'Sous-groupes', referentOf: 'Référent·e de', roles: 'Rôles', absences: 'Absences', joined: 'Arrivée', left: 'Départ', relay: 'Relais', rhythm: 'Rythme', days: 'Me joindre le', hours: 'Heures', quiet: 'Ne pas me déranger', zone: 'Fuseau',
  },
  tasks: { id: 'N°', title: 'Quoi', who: 'Qui', due: 'Quand', done: 'Fait', topicId: 'Sujet' },
  decisions: { id: 'N°', title: 'Décision', day: 'Date', topicId: 'Sujet' },
};

const tableNames: Readonly<Record<TableKind, string>> = { topics: 'sujets', members: 'membres', tasks: 'à faire', decisions: 'décisions' };

/** What each field may hold, for « attendu : … ». */
const expected: Readonly<Record<string, string>> = {
  minutes: '45 min, 1h30 ou 30-45', priority: 'haute, moyenne, basse ou un chiffre', meeting: 'plénière ou le nom d’un sous-groupe', hours: 'à partir de 20h30, avant 21 h ou 20h30-21h30',
  deadline: '3/12/2026 ou jeudi 3 décembre', notBefore: '3/12/2026 ou jeudi 3 décembre', since: '3/12/2026', due: '3/12/2026 ou jeudi 3 décembre', day: '3/12/2026', joined: '3/12/2026', left: '3/12/2026',
  pinned: 'd’office, hors ordre du jour ou rien', status: 'à traiter, en attente ou traité', done: 'oui, fait ou rien', recurring: 'oui ou non', intent: 'information, discussion ou décision',
  email: 'une adresse comme prenom@exemple.org', roles: 'animation, notes, temps', absences: 'du 5 au 20 décembre',
  rhythm: 'jamais, une fois par semaine, quelques fois ou souvent', days: 'lundi, mardi ou en semaine', 'members.hours': '9h-12h, 14h-18h', quiet: 'de 21 h à 8 h', zone: 'Europe/Paris',
};

function quote(text: string): string {
  return `« ${text} »`;
}

function listed(words: readonly string[]): string {
  return words.map(quote).join(', ');
}

function columnLine({ kind, field, header }: { readonly kind: TableKind; readonly field: string; readonly header: string }): string {
  return `columns: { ${kind}: { ${field}: ${JSON.stringify(header)} } }`;
}

function fieldName({ kind, field }: { readonly kind: TableKind; readonly field: string }): string {
  return quote(headers[kind][field] ?? field);
}

function expectation({ kind, field }: { readonly kind: TableKind; readonly field: string }): string {
  const examples = expected[`${kind}.${field}`] ?? expected[field];
  return examples === undefined ? 'Corriger la cellule, ou la laisser ainsi.' : `Écrire par exemple ${examples}.`;
}

const assumptions: TablesAssumptions = {
  'upper-bound': 'la durée la plus longue',
  'at-least': 'la durée indiquée, sans supplément',
  about: 'la valeur approchée',
  'in-hours': 'un nombre d’heures',
  'in-minutes': 'un nombre de minutes',
  product: 'le produit',
  year: 'l’année la plus proche',
  order: 'le mois avant le jour',
  month: 'le mois qui vient',
  doubt: 'malgré le point d’interrogation',
  'wrong-weekday': 'la date, car le jour de la semaine ne correspond pas',
  'starts-then': 'une heure de début',
  'first-of-list': 'la première de la liste',
  'known-name': 'un nom connu du groupe',
  'usual-hours': 'les heures habituelles',
  slowest: 'le rythme le plus lent',
};
type TablesAssumptions = Readonly<Record<TableProblems['value-assumed']['assumed'], string>>;

export const tablesProblems: ProblemTexts<TableProblems> = {
  'table-empty': ({ kind }) => ({
    what: `Le tableau ${quote(tableNames[kind])} ne contient aucune ligne.`,
    remedy: 'Ajouter une ligne sous les titres de colonnes.',
  }),
  'column-missing': ({ kind, field, headers: found, example }) => ({
    what: found.length === 0 ? `Aucune colonne ${fieldName({ kind, field })} dans ce tableau.` : `Aucune colonne ne ressemble à ${fieldName({ kind, field })}. Colonnes trouvées : ${listed(found)}.`,
    remedy: `Renommer une colonne, ou ajouter cette ligne aux réglages : ${columnLine({ kind, field, header: example })}`,
  }),
  'mapped-column-missing': ({ kind, field, header, nearest }) => ({
    what: `La colonne ${quote(header)}, indiquée dans les réglages pour ${fieldName({ kind, field })}, n’est pas dans le tableau.`,
    remedy: nearest === null ? 'Corriger le nom de la colonne dans les réglages.' : `La plus proche est ${quote(nearest)}. Dans les réglages : ${columnLine({ kind, field, header: nearest })}`,
  }),
  'mapped-field-unknown': ({ kind, key, header, nearest }) => ({
    what: `Les réglages attribuent la colonne ${quote(header)} à ${quote(key)}, qui n’existe pas pour ce tableau.`,
    remedy: nearest === null ? 'Retirer cette ligne des réglages.' : `Peut-être : ${columnLine({ kind, field: nearest, header })}`,
  }),
  'column-ambiguous': ({ kind, header, fields }) => ({
    what: `La colonne ${quote(header)} peut vouloir dire ${fields.map((field) => fieldName({ kind, field })).join(' ou ')} ; elle n’est pas lue.`,
    remedy: `Préciser son titre, ou ajouter aux réglages : ${columnLine({ kind, field: fields[0] ?? '', header })}`,
  }),
  'column-guessed': ({ kind, field, header }) => ({
    what: `La colonne ${quote(header)} est lue comme ${fieldName({ kind, field })}.`,
    remedy: `Si ce n’est pas cela, indiquer la bonne colonne dans les réglages : ${columnLine({ kind, field, header: '…' })}`,
  }),
  'columns-twice': ({ kind, field, taken, other }) => ({
    what: `Deux colonnes ressemblent à ${fieldName({ kind, field })} : ${quote(taken)} est lue, ${quote(other)} ne l’est pas.`,
    remedy: `Pour choisir l’autre, ajouter aux réglages : ${columnLine({ kind, field, header: other })}`,
  }),
  'sheet-without-header': ({ kind, headers: found }) => ({
    what: `Cet onglet n’a pas de titres de colonnes reconnus ; il n’est pas lu. Première ligne : ${listed(found)}.`,
    remedy: `S’il contient des lignes pour ${quote(tableNames[kind])}, lui donner les mêmes titres de colonnes que l’autre onglet.`,
  }),
  'header-borrowed': ({ from }) => ({
    what: `Cet onglet n’a pas de titres de colonnes : ceux de l’onglet ${quote(from)} sont utilisés.`,
    remedy: 'Ajouter une ligne de titres si les colonnes ne sont pas dans le même ordre.',
  }),
  'section-read': ({ text, subgroup }) => ({
    what: `La ligne ${quote(text)} est lue comme un intertitre : les lignes qui suivent vont au sous-groupe ${quote(subgroup)}.`,
    remedy: 'Si c’est un sujet, compléter une autre cellule de la ligne, sa durée par exemple.',
  }),
  'section-perhaps': ({ text }) => ({
    what: `La ligne ${quote(text)} ressemble à un intertitre ; elle est lue comme un sujet.`,
    remedy: 'Si c’est un intertitre, écrire le nom exact d’un sous-groupe, ou retirer la ligne.',
  }),
  'row-without-title': ({ kind, cells }) => ({
    what: `Cette ligne n’a rien dans la colonne ${fieldName({ kind, field: kind === 'members' ? 'name' : 'title' })} ; elle n’est pas reprise. Elle contient : ${listed(cells)}.`,
    remedy: 'Compléter la ligne, ou la vider.',
  }),
  'formula-error': ({ kind, field, text }) => ({
    what: `La formule de la cellule ${fieldName({ kind, field })} donne une erreur (${text}) ; la cellule est lue comme vide.`,
    remedy: 'Corriger la formule dans le tableau.',
  }),
  'minutes-default': ({ text, minutes }) => ({
    what: `La durée ${quote(text)} n’est pas connue : ${minutes} min sont comptées.`,
    remedy: `Écrire par exemple ${expected['minutes']}.`,
  }),
  'minutes-empty': ({ rows, minutes }) => ({
    what: rows.length === 1 ? `La ligne ${rows.join('')} n’a pas de durée : ${minutes} min sont comptées.` : `${rows.length} lignes n’ont pas de durée : ${minutes} min sont comptées pour chacune.`,
    remedy: 'Compléter la durée des sujets qui demandent plus ou moins de temps.',
  }),
  'minutes-column-none': ({ minutes }) => ({
    what: `Le tableau n’a pas de colonne de durée : ${minutes} min sont comptées pour chaque sujet.`,
    remedy: `Ajouter une colonne ${fieldName({ kind: 'topics', field: 'minutes' })}.`,
  }),
  'value-unreadable': ({ kind, field, text }) => ({
    what: `${quote(text)} n’est pas compris ici ; la cellule est lue comme vide.`,
    remedy: expectation({ kind, field }),
  }),
  'value-assumed': ({ kind, field, text, taken, assumed }) => ({
    what: `${quote(text)} est lu comme ${quote(taken)} (${assumptions[assumed]}).`,
    remedy: expectation({ kind, field }),
  }),
  'subgroup-unknown': ({ text, known }) => ({
    what: `Le sous-groupe ${quote(text)} n’est pas dans la liste des membres. Sous-groupes connus : ${listed(known)}.`,
    remedy: 'Écrire le nom comme dans la liste des membres, ou y ajouter ce sous-groupe.',
  }),
  'priority-assumed': ({ header, highest }) => ({
    what: highest === 'low-number' ? `Dans la colonne ${quote(header)}, le 1 est lu comme le plus prioritaire.` : `Dans la colonne ${quote(header)}, le plus grand nombre est lu comme le plus prioritaire.`,
    remedy: highest === 'low-number' ? `Si c’est l’inverse, nommer la colonne par exemple ${quote('Priorité (1 = basse)')}.` : `Si c’est l’inverse, nommer la colonne par exemple ${quote('Priorité (1 = haute)')}.`,
  }),
  'topic-ambiguous': ({ text, example }) => ({
    what: `Plusieurs sujets s’appellent ${quote(text)} ; cette ligne n’est reliée à aucun.`,
    remedy: `Écrire aussi son numéro, par exemple ${quote(example)}.`,
  }),
  'same-id-twice': ({ id, given }) => ({
    what: `Deux lignes portent le numéro ${quote(id)} ; les deux sont gardées, celle-ci sous ${quote(given)}.`,
    remedy: 'Donner un autre numéro à l’une des deux.',
  }),
  'more-like-this': ({ rows, example }) => ({
    what: `La même remarque vaut pour ${rows.length} autres lignes, de la ligne ${rows[0] ?? ''} à la ligne ${rows.at(-1) ?? ''} : ${example}`,
    remedy: 'Corriger ces lignes de la même façon.',
  }),
};

export const tables = {
  headers,
  tableNames,
  yes: 'oui',
  no: 'non',
  status: { open: 'à traiter', done: 'traité', 'on-hold': 'en attente' },
  pinned: { in: 'd’office', out: 'hors ordre du jour' },
  intent: { inform: 'information', discuss: 'discussion', decide: 'décision' },
  roles: { facilitation: 'animation', notes: 'prise de notes', time: 'temps' },
  plenary: 'plénière',
  minutes: ({ minutes }: { readonly minutes: number }) => `${minutes} min`,
  hours: ({ from, to }: { readonly from: string | null; readonly to: string | null }) =>
    from === null ? `avant ${to ?? ''}` : to === null ? `à partir de ${from}` : `${from}-${to}`,
  names: ({ names }: { readonly names: readonly string[] }) => names.join(', '),
  rhythm: { never: 'jamais', weekly: 'une fois par semaine', few: 'quelques fois par semaine', often: 'souvent' },
  clockRange: ({ from, to }: { readonly from: string; readonly to: string }) => `de ${from} à ${to}`,
  dayRange: ({ from, to }: { readonly from: string; readonly to: string }) => `du ${from} au ${to}`,
};
