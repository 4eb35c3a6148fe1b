// Whether a text speaks of a topic: by a link to its row, by its title, by what stands before its colon, or by most of its own words in one sentence.
import type { Runs } from '../model/document-content';
import type { Topic } from '../model/rows';
import { encodePiece } from '../text/encode-piece';
import { normalise, wordsOf } from '../text/normalise';

export interface Mentions {
  readonly inText: (text: string) => boolean;
  readonly inRuns: (runs: Runs) => boolean;
}

/** Words of both languages that stand in any title. */
const empty = new Set(['avec', 'pour', 'dans', 'sans', 'sous', 'entre', 'chez', 'leur', 'leurs', 'notre', 'votre', 'quel', 'quelle', 'faire', 'choisir', 'point', 'sujet', 'with', 'from', 'into', 'about', 'what', 'which', 'this', 'that', 'choose', 'topic', 'item']);
/** Shorter words tell nothing. */
const shortest = 4;
/** A title of one such word must be that long to be known by it. */
const telling = 5;
/** Of a title's own words; two at least. */
const share = 2 / 3;

/** `among`: the titles of all topics; what stands before a colon is enough where no other title has it too. */
export function mentionsOf({ title, source }: Pick<Topic, 'title' | 'source'>, among: readonly string[] = []): Mentions {
  const words = ownWordsOf(title), phrase = phraseOf(title), key = keyOf(title, among);
  const needed = Math.max(2, Math.ceil(share * words.length)), [only = ''] = words;
  const isSaid = (text: string): boolean => {
    const said = new Set(wordsOf(text).map(stemOf));
    if (key.length > 0 && key.every((word) => said.has(word))) return true;
    return words.length === 1 ? only.length >= telling && said.has(only) : words.filter((word) => said.has(word)).length >= needed;
  };
  const inText = (text: string): boolean => (phrase.length > 2 && phraseOf(text).includes(phrase)) || sentencesOf(text).some(isSaid);
  const anchors = [fileName(source.url), encodePiece(fileName(source.url))].map((file) => `${file}#${anchorOf(source.url)}`);
  const isLink = (link: string | null): boolean => link !== null && anchors.includes(`${fileName(link)}#${anchorOf(link)}`);
  return { inText, inRuns: (runs) => runs.some(({ link }) => isLink(link)) || inText(runs.map(({ text }) => text).join('')) };
}

function ownWordsOf(title: string): readonly string[] {
  return [...new Set(wordsOf(title).filter((word) => word.length >= shortest && !empty.has(word)).map(stemOf))];
}

/** "Chaudière : changer ou réparer" is about the boiler; none where that would mean another topic as well, or tells nothing. */
function keyOf(title: string, among: readonly string[]): readonly string[] {
  const [head = '', ...rest] = title.split(/\s*[:：]\s+/u), key = rest.length === 0 ? [] : ownWordsOf(head);
  const others = among.filter((other) => normalise(other) !== normalise(title)).map((other) => new Set(wordsOf(other).map(stemOf)));
  return among.length === 0 || !key.some((word) => word.length >= telling) || others.some((other) => key.every((word) => other.has(word))) ? [] : key;
}

/** Plural or not. */
function stemOf(word: string): string {
  return word.length > shortest ? word.replace(/[sx]$/, '') : word;
}

function phraseOf(text: string): string {
  return ` ${wordsOf(text).join(' ')} `;
}

function sentencesOf(text: string): readonly string[] {
  return normalise(text).split(/[.!?\n]+\s*/);
}

function fileName(url: string): string {
  return (url.split('#')[0] ?? '').split('/').at(-1) ?? '';
}

function anchorOf(url: string): string {
  return url.split('#').slice(1).join('#');
}
