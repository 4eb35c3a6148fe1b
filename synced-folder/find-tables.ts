// Which files of a folder are the group's tables, from their names; what is not sure is left to people.
import type { TableKind } from '../shared/model/table';
import { normalise } from '../shared/text/normalise';

export type FoundKind = TableKind | 'calendar' | 'agendas' | 'reports' | 'documents';

/** Words in a file's or folder's name that tell its kind, French and English, most telling first. */
const words: Readonly<Record<FoundKind, readonly string[]>> = {
  topics: ['sujets', 'sujet', 'topics', 'topic', 'points', 'backlog', 'a traiter', 'ordre du jour', 'agenda items'],
  members: ['membres', 'members', 'annuaire', 'trombinoscope', 'adherents', 'contacts', 'people'],
  tasks: ['qui fait quoi', 'taches', 'a faire', 'actions', 'tasks', 'todo', 'who does what'],
  decisions: ['decisions', 'releve de decisions', 'decision'],
  calendar: ['agenda', 'calendrier', 'calendar', 'reunions', 'meetings'],
  agendas: ['ordres du jour', 'odj', 'comptes rendus', 'agendas', 'minutes', 'reunions', 'meetings'],
  reports: ['restitutions', 'comptes rendus des sous groupes', 'sous groupes', 'commissions', 'groupes de travail', 'gt', 'reports', 'subgroups', 'working groups', 'committees', 'cercles', 'circles'],
  documents: ['documents', 'docs', 'documents partages', 'textes', 'shared documents', 'dossiers'],
};
const endings: Readonly<Record<FoundKind, RegExp>> = {
  topics: /\.(csv|xlsx|ods|md)$/i, members: /\.(csv|xlsx|ods|md)$/i, tasks: /\.(csv|xlsx|ods|md)$/i, decisions: /\.(csv|xlsx|ods|md)$/i,
  calendar: /\.ics$/i, agendas: /\/$/, reports: /\/$/, documents: /\/$/,
};

export type Found = Readonly<Partial<Record<FoundKind, string>>>;

/** `names`: what stands in the folder, folders with a final slash. A file serves one kind only; ties go to the first by name. */
export function findTables(names: readonly string[]): Found {
  const taken = new Set<string>(), found: Partial<Record<FoundKind, string>> = {};
  for (const kind of Object.keys(words) as FoundKind[]) {
    const best = [...names].sort().filter((name) => endings[kind].test(name) && !taken.has(name))
      .map((name) => ({ name, rank: rankOf(name, kind) })).filter(({ rank }) => rank >= 0)
      .sort((a, b) => a.rank - b.rank)[0];
    if (best) { found[kind] = best.name; taken.add(best.name); }
  }
  return found.topics === undefined ? { ...found, ...onlyTable(names, taken) } : found;
}

function rankOf(name: string, kind: FoundKind): number {
  const folded = ` ${normalise(name.replace(/\.[^.]+$|\/$/, '')).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return words[kind].findIndex((word) => folded.includes(` ${word} `));
}

/** A folder's only table can only be that of its topics. */
function onlyTable(names: readonly string[], taken: ReadonlySet<string>): Found {
  const left = names.filter((name) => endings.topics.test(name) && !/\.md$/i.test(name) && !taken.has(name));
  return left.length === 1 && left[0] !== undefined ? { topics: left[0] } : {};
}
