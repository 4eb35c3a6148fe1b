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
const [meeting, around] = [meetingWords.map(spaced), aroundWords.map(spaced)];
/** Words that may stand beside a subgroup's name which is the whole title. */
const smallWords = new Set(['le', 'la', 'les', 'l', 'du', 'de', 'des', 'd', 'the', 'of']);

/**
 * Decided on whole words, without regard to case and accents: a title with a plenary word (`AG de printemps`) is a plenary; one with a
 * subgroup's name and a word for meeting (`Réunion jardin`, `GT Jardin`), or with nothing but its name, is that subgroup's; one with a plenary
 * phrase (`Réunion mensuelle`) is a plenary. The longest subgroup's name wins. `Préparation de l'AG` and `Jardin : désherbage` are no meetings.
 */
export function meetingKinds({ plenary, subgroups }: MeetingWords): (title: string) => MeetingKind | null {
  const phrases = plenary.map(spaced);
  const single = phrases.filter((phrase) => phrase.trim().split(' ').length === 1);
  const names = subgroups.map((subgroup) => ({ subgroup, name: spaced(subgroup) })).sort((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1));
  return (title) => {
    const words = spaced(title);
    if (hasAny(words, around)) return null;
    if (hasAny(words, single)) return { subgroup: null };
    const named = names.find(({ name }) => isMeetingOf(words, name));
    if (named !== undefined) return { subgroup: named.subgroup };
    return hasAny(words, phrases) ? { subgroup: null } : null;
  };
}

/** `Plénière (annulée)`: people who cannot cancel an entry write it into its title. */
export function isTitleCancelled(title: string): boolean {
  return /\b(?:annulee?s?|cancell?ed)\b/.test(normalise(title));
}

function isMeetingOf(title: string, name: string): boolean {
  if (!hasAny(title, [name])) return false;
  const rest = title.replace(name, ' ');
  return rest.split(' ').every((word) => word === '' || smallWords.has(word)) || hasAny(rest, meeting);
}

function hasAny(title: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => phrase.trim() !== '' && title.includes(phrase));
}

/** Folded words with a space on both sides of each. */
function spaced(text: string): string {
  return ` ${wordsOf(text).join(' ')} `;
}
