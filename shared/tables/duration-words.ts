// Durations in words turned into figures: `une demi-heure` → `30 min`, `an hour and a half` → `1 h 30 min`.

/** In this order, over normalised text: a longer phrase before one that it contains. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\b(?:trois|3)[ -]quarts? d'heure\b|\b3\/4 d'heure\b|\bthree[ -]quarters? of an hour\b/g, '45 min'],
  [/\b(?:un |1 |one |a )?quart d'heure\b|\b(?:one |a )?quarter(?: of an |-| )hour\b|\b1\/4 d'heure\b/g, '15 min'],
  [/\b(?:une |1 )?demie?[ -]?heures?\b|\b(?:a )?half (?:an |a )?hour\b|\bhalf-(?:an-)?hour\b/g, '30 min'],
  [/\b(\d+|une?|deux|trois|quatre|one|two|three|four) and (?:a )?half hours?\b/g, '$1 h 30 min'],
  [/(?<![a-z])(h|heures?|hours?) ?(?:et|and) (?:demie?|(?:a )?half)\b/g, 'h 30 min'],
  [/(?<![a-z])(h|heures?|hours?) ?(?:et|and) (?:un |a )?(?:quart|quarter)\b/g, 'h 15 min'],
  [/(?<![a-z])(h|heures?|hours?) ?(?:et|and)? ?(?:trois quarts|three quarters)\b/g, 'h 45 min'],
  [/(?<![a-z])(h|heures?|hours?) ?(?:et|and) (\d+ min)\b/g, 'h $2'],
];

const figures: Readonly<Record<string, number>> = {
  une: 1, un: 1, one: 1, an: 1, deux: 2, two: 2, couple: 2, trois: 3, three: 3, quatre: 4, four: 4, cinq: 5, five: 5, six: 6, sept: 7, seven: 7, huit: 8, eight: 8,
  neuf: 9, nine: 9, dix: 10, ten: 10, quinze: 15, fifteen: 15, vingt: 20, twenty: 20, 'vingt-cinq': 25, trente: 30, thirty: 30, quarante: 40, forty: 40,
  'quarante-cinq': 45, 'forty-five': 45, 'twenty-five': 25, cinquante: 50, fifty: 50, soixante: 60, sixty: 60, ninety: 90, 'quatre-vingt-dix': 90,
};
const figureWord = new RegExp(`(?<![\\p{L}-])(?:${Object.keys(figures).sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}'-])`, 'gu');

/** Of normalised text; what is not a duration in words stays. */
export function durationWordsToFigures(text: string): string {
  if (!/[a-z]{2}/.test(text)) return text;
  const phrased = phrases.reduce((words, [pattern, figure]) => words.replace(pattern, figure), text);
  return phrased.replace(figureWord, (word) => String(figures[word])).replace(/\ba (?=hour)/g, '1 ');
}
