// Which entries of a calendar are meetings, and whose.
import { normalise, wordsOf } from '../text/normalise';

export interface MeetingWords {
  /** Words or phrases in the title of a meeting of the whole group. */
  readonly plenary: readonly string[];
  /** The subgroups' names. */
  readonly subgroups: readonly string[];
}

export interface MeetingKind {
  /** null = of the whole group. */
  readonly subgroup: string | null;
}

export const defaultPlenaryWords: readonly string[] = [
  'plénière', 'plénières', 'plénier', 'plenary', 'assemblée', 'AG', 'AGM', 'réunion mensuelle', 'réunion générale', 'réunion du groupe', 'réunion de groupe', 'réunion des habitants',
  'réunion collective', 'general assembly', 'general meeting', 'monthly meeting', 'house meeting', 'whole group meeting',
];
const meetingWords = ['réunion', 'réu', 'rencontre', 'GT', 'groupe', 'groupe de travail', 'sous-groupe', 'commission', 'com', 'cercle', 'comité', 'équipe', 'meeting', 'working group', 'committee', 'circle', 'team'];
/** Beside a meeting, not the meeting. */
const aroundWords = ['préparation', 'préparer', 'prépa', 'prep', 'prepare', 'preparation', 'rappel', 'reminder', 'limite', 'deadline', 'compte rendu', 'compte-rendu', 'CR', 'minutes', 'ordre du jour', 'ODJ', 'inscription', 'inscriptions', 'avant la', 'avant l', 'après la', 'après l', 'before the', 'after the'];
/** Words that may stand beside a subgroup's name which is the whole title. */
const smallWords = new Set(['le', 'la', 'les', 'l', 'du', 'de', 'des', 'd', 'the', 'of']);

/**
 * Decided on whole words, without regard to case and accents: a title with a plenary word (`AG de printemps`) is a plenary; one with a
 * subgroup's name and a word for meeting (`Réunion jardin`, `GT Jardin`), or with nothing but its name, is that subgroup's; one with a plenary
 * phrase (`Réunion mensuelle`) is a plenary. The longest subgroup's name wins. `Préparation de l'AG` and `Jardin : désherbage` are no meetings.
 */
export function meetingKind(title: string, words: MeetingWords): MeetingKind | null {
  if (hasAny(title, aroundWords)) return null;
  const single = words.plenary.filter((word) => wordsOf(word).length === 1);
  if (hasAny(title, single)) return { subgroup: null };
  const subgroup = [...words.subgroups].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).find((name) => isMeetingOf(title, name));
  if (subgroup !== undefined) return { subgroup };
  return hasAny(title, words.plenary) ? { subgroup: null } : null;
}

/** `Plénière (annulée)`: people who cannot cancel an entry write it into its title. */
export function isTitleCancelled(title: string): boolean {
  return /\b(?:annulee?s?|cancell?ed)\b/.test(normalise(title));
}

function isMeetingOf(title: string, name: string): boolean {
  if (!hasAny(title, [name])) return false;
  const rest = without(wordsOf(title), wordsOf(name)).filter((word) => !smallWords.has(word));
  return rest.length === 0 || hasAny(rest.join(' '), meetingWords);
}

function hasAny(text: string, phrases: readonly string[]): boolean {
  const spaced = ` ${wordsOf(text).join(' ')} `;
  return phrases.some((phrase) => wordsOf(phrase).length > 0 && spaced.includes(` ${wordsOf(phrase).join(' ')} `));
}

function without(words: readonly string[], taken: readonly string[]): readonly string[] {
  const start = words.findIndex((_, index) => taken.every((word, place) => words[index + place] === word));
  return [...words.slice(0, start), ...words.slice(start + taken.length)];
}
