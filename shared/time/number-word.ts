// Small numbers and ranks in words, in French and English, over normalised text.
const numberByWord: Readonly<Record<string, number>> = {
  un: 1, une: 1, one: 1, an: 1, a: 1, deux: 2, two: 2, trois: 3, three: 3, quatre: 4, four: 4, cinq: 5, five: 5, six: 6, sept: 7, seven: 7, huit: 8, eight: 8,
  dix: 10, ten: 10, quinze: 15, fifteen: 15,
};
const rankByWord: Readonly<Record<string, number>> = {
  premier: 1, premiere: 1, first: 1, deuxieme: 2, second: 2, seconde: 2, troisieme: 3, third: 3, quatrieme: 4, fourth: 4, cinquieme: 5, fifth: 5,
  dernier: -1, derniere: -1, last: -1, 'avant-dernier': -2,
};

export const numberWordPattern = `(?:\\d{1,3}|${Object.keys(numberByWord).join('|')})`;
export const rankPattern = `(?:[1-5] ?(?:ere?|e|eme|nde?|st|rd|th)|${Object.keys(rankByWord).reverse().join('|')})s?`;

/** `quinze` → 15; of a word that `numberWordPattern` matched. */
export function numberWord(word: string): number {
  return numberByWord[word] ?? Number(word);
}

/** `troisième` → 3, `last` → -1; of a word that `rankPattern` matched. */
export function rank(word: string): number {
  return rankByWord[word] ?? rankByWord[word.replace(/s$/, '')] ?? parseInt(word, 10);
}
