// Reports of subgroups and documents with comments, of any number, always the same ones: invented words in plain sentences.
import type { Block, DocumentContent, Message, Thread } from '../../shared/model/document-content';
import type { GroupDocument } from '../../shared/model/snapshot';
import { benchNow, dayAt, dayMs, memberAt, nextStart, subgroupAt, type GroupSize } from './bench-size';
import { mulberry32 } from './mulberry32';

const threadsOfOne = 20, words = 1_500, asksOfOne = 2;
const vocabulary = ['atelier', 'bac', 'budget', 'cave', 'chaudière', 'clé', 'clôture', 'compost', 'cour', 'devis', 'eau', 'escalier', 'fête', 'fuite', 'jardin', 'lumière', 'mairie', 'outil', 'palier', 'plan', 'porte', 'poubelle',
  'réunion', 'salle', 'serre', 'toit', 'travaux', 'vélo', 'voisin', 'verger'];
const verbs = ['avons revu', 'avons commencé', 'attendons', 'préparons', 'avons réparé', 'cherchons', 'avons mesuré', 'avons acheté', 'voulons'];

export function benchDocuments(size: GroupSize): readonly GroupDocument[] {
  const reports = Array.from({ length: 2 * size.subgroups }, (_, at) => reportAt(at, size));
  const others = Array.from({ length: Math.ceil(size.threads / threadsOfOne) }, (_, at) => commentedAt(at, size));
  return [...reports, ...others];
}

/** Two thirds of the sentences of the last report stand again in the new one. */
function reportAt(nth: number, size: GroupSize): GroupDocument {
  const isNew = nth >= size.subgroups, subgroup = subgroupAt(nth, size), day = dayAt(nextStart - (isNew ? 2 : 16) * dayMs);
  const sentence = sentencesFrom(nth % size.subgroups), fresh = sentencesFrom(10_000 + nth);
  const said = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => { const old = sentence(); return isNew && at % 3 === 0 ? fresh() : old; });
  const blocks = ['Ce qui s’est passé', 'Fait', 'À venir', 'Demandes à la plénière'].flatMap((title): Block[] => [
    { kind: 'heading', level: 2, runs: runOf(title) },
    ...said(title.startsWith('Demandes') ? asksOfOne : words / 3 / wordsOfOne).map((text, at): Block => (at % 4 === 0 ? { kind: 'paragraph', runs: runOf(text) } : { kind: 'item', depth: 0, ordered: false, checked: null, runs: runOf(text) })),
  ]);
  return documentOf(`Sous-groupes/${subgroup}/${day}.docx`, { blocks, threads: [] }, { kind: 'report', subgroup });
}

function commentedAt(nth: number, size: GroupSize): GroupDocument {
  const sentence = sentencesFrom(20_000 + nth);
  const threads = Array.from({ length: Math.min(threadsOfOne, size.threads - nth * threadsOfOne) }, (_, at): Thread => ({
    quote: sentence(), place: null, resolved: at % 3 === 0, messages: Array.from({ length: size.messages }, (__, of) => messageAt(nth * threadsOfOne + at, of, sentence(), size)),
  }));
  return documentOf(`Documents/Texte ${nth + 1}.docx`, { blocks: [{ kind: 'paragraph', runs: runOf(sentence()) }], threads }, { kind: 'document', subgroup: null });
}

/** Over the last hundred days; one in ten names a member, one in a hundred proposes a topic. */
function messageAt(thread: number, nth: number, sentence: string, size: GroupSize): Message {
  const at = benchNow - ((thread * 37) % 100) * dayMs + nth * 60_000, seed = thread * 31 + nth;
  const text = seed % 100 === 0 ? `odj : ${sentence}` : seed % 10 === 0 ? `@${memberAt(seed, size)} ${sentence}` : sentence;
  return { author: { name: memberAt(seed * 7, size), account: null, email: null }, written: new Date(at).toISOString().slice(0, 19), utc: `${new Date(at).toISOString().slice(0, 19)}Z`, ordinal: 1, text, mentions: [] };
}

const wordsOfOne = 15;

function sentencesFrom(seed: number): () => string {
  const random = mulberry32(seed + 1), pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)]!;
  return () => `Nous ${pick(verbs)} le ${pick(vocabulary)} du ${pick(vocabulary)} avec le ${pick(vocabulary)}, pour le ${pick(vocabulary)} et le ${pick(vocabulary)}.`;
}

function runOf(text: string): readonly [{ readonly text: string; readonly strong: false; readonly link: null }] {
  return [{ text, strong: false, link: null }];
}

function documentOf(id: string, reading: DocumentContent, of: Pick<GroupDocument, 'kind' | 'subgroup'>): GroupDocument {
  return { ...of, id, title: id.split('/').at(-1)!.replace(/\.docx$/, ''), url: id, revision: 'as read', content: null, modifiedAt: benchNow - dayMs, busy: false, reading, sharedWithAll: null };
}
