// Words by which one knows a language at once, and the places where the other one is meant to stand.

/** Small words of one language that are none in the other. */
export const tellingWords = {
  en: ['the', 'of', 'and', 'is', 'are', 'was', 'were', 'with', 'for', 'from', 'this', 'that', 'these', 'which', 'not', 'it', 'its', 'has', 'have', 'been', 'you', 'your', 'they', 'their', 'there', 'will', 'would', 'by', 'an', 'to', 'be', 'we',
    'our', 'what', 'when', 'who', 'nothing', 'nobody', 'somebody', 'everybody', 'meeting', 'meetings', 'topic', 'topics', 'member', 'members', 'next', 'until', 'since', 'only', 'here', 'into', 'cannot', 'does', 'did', 'can', 'file', 'folder', 'write', 'read',
    'one', 'more', 'line', 'lines', 'table', 'nor', 'but', 'if', 'settings', 'whom', 'how', 'why'],
  fr: ['le', 'la', 'les', 'des', 'du', 'une', 'est', 'sont', 'et', 'dans', 'pour', 'sur', 'avec', 'sans', 'ne', 'pas', 'qui', 'que', 'ce', 'cette', 'ces', 'il', 'elle', 'aux', 'vous', 'votre', 'vos', 'rien', 'sujet', 'sujets', 'réunion', 'réunions',
    'prochaine', 'aucun', 'aucune', 'chaque', 'jour', 'ligne', 'lignes', 'fichier', 'dossier', 'être', 'été', 'où', 'ou', 'ordre', 'déjà', 'après', 'avant', 'jusqu', 'membre', 'membres', 'personne', 'reste', 'autres', 'encore'],
} as const;

export type Language = keyof typeof tellingWords;

/** French words that an English list only looks like: `but` is a goal, `file` a queue, `table`, `if` a yew; judged by the words around them. */
const shared: ReadonlySet<string> = new Set(['but', 'file', 'table', 'if', 'on', 'or', 'as', 'an', 'for', 'membre', 'member', 'can', 'one', 'line', 'sur', 'pour', 'ou', 'est']);

/** Telling words of the other language in a text; shared ones count where another telling word stands in the same text. */
export function foreignWords(text: string, language: Language): readonly string[] {
  const other: ReadonlySet<string> = new Set(tellingWords[language === 'fr' ? 'en' : 'fr']);
  const found = (text.normalize('NFC').toLowerCase().replaceAll('’', '\'').match(/\p{L}+(?:[-.]\p{L}+)*/gu) ?? []).filter((word) => other.has(word));
  return found.some((word) => !shared.has(word)) ? [...new Set(found)] : [];
}
